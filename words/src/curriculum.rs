//! How the catalogue is looked through: by strand of mathematics and by grade of school.

use serde::{Deserialize, Serialize};

/// A strand of school mathematics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Strand {
    /// Counting.
    Counting,
    /// Addition and subtraction.
    Addition,
    /// Multiplication and division.
    Multiplication,
    /// Place value and rounding.
    PlaceValue,
    /// Factors, powers and order of operations.
    NumberTheory,
    /// Fractions.
    Fractions,
    /// Decimals.
    Decimals,
    /// Ratios and percent.
    Ratios,
    /// Negative numbers.
    Integers,
    /// Lengths, masses and capacities in units.
    Measurement,
    /// Clocks, calendars and prices.
    TimeAndMoney,
    /// Shapes, angles, areas and volumes.
    Geometry,
    /// Graphs, averages and chance.
    Data,
    /// Terms with letters.
    Expressions,
    /// Equations and inequalities.
    Equations,
    /// Functions and their graphs.
    Functions,
    /// Vectors, matrices and complex numbers.
    Vectors,
}

/// A grade of school, as the Common Core standards count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Grade {
    /// Kindergarten.
    K,
    /// Grade 1.
    #[serde(rename = "1")]
    One,
    /// Grade 2.
    #[serde(rename = "2")]
    Two,
    /// Grade 3.
    #[serde(rename = "3")]
    Three,
    /// Grade 4.
    #[serde(rename = "4")]
    Four,
    /// Grade 5.
    #[serde(rename = "5")]
    Five,
    /// Grade 6.
    #[serde(rename = "6")]
    Six,
    /// Grade 7.
    #[serde(rename = "7")]
    Seven,
    /// Grade 8.
    #[serde(rename = "8")]
    Eight,
    /// Algebra and what follows.
    #[serde(rename = "HS")]
    HighSchool,
}

impl Grade {
    /// Every grade, the youngest first.
    pub const ALL: [Self; 10] = [
        Self::K,
        Self::One,
        Self::Two,
        Self::Three,
        Self::Four,
        Self::Five,
        Self::Six,
        Self::Seven,
        Self::Eight,
        Self::HighSchool,
    ];

    /// As the catalogue and an address write it: `K`, `3`, `HS`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::K => "K",
            Self::One => "1",
            Self::Two => "2",
            Self::Three => "3",
            Self::Four => "4",
            Self::Five => "5",
            Self::Six => "6",
            Self::Seven => "7",
            Self::Eight => "8",
            Self::HighSchool => "HS",
        }
    }
}

/// The grades that an objective is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grades {
    /// The youngest.
    pub from: Grade,
    /// The oldest.
    pub to: Grade,
}

impl Grades {
    /// From a row of grades; none for an empty one.
    #[must_use]
    pub fn of(row: &[Grade]) -> Option<Self> {
        Some(Self { from: *row.iter().min()?, to: *row.iter().max()? })
    }
}

say!(curriculum: Strand => strand, Grade => grade, Grades => grades);
