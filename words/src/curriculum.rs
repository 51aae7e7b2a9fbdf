//! How the catalogue is looked through: by strand of mathematics and by grade of school.

use serde::{Deserialize, Serialize};

/// A strand of school mathematics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the field's own")]
pub enum Strand {
    Counting,
    Addition,
    Multiplication,
    PlaceValue,
    NumberTheory,
    Fractions,
    Decimals,
    Ratios,
    Integers,
    Measurement,
    TimeAndMoney,
    Geometry,
    Data,
    Expressions,
    Equations,
    Functions,
    Vectors,
}

/// A grade of school, as the Common Core standards count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[expect(missing_docs, reason = "grades have no other name")]
pub enum Grade {
    K,
    #[serde(rename = "1")]
    One,
    #[serde(rename = "2")]
    Two,
    #[serde(rename = "3")]
    Three,
    #[serde(rename = "4")]
    Four,
    #[serde(rename = "5")]
    Five,
    #[serde(rename = "6")]
    Six,
    #[serde(rename = "7")]
    Seven,
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
