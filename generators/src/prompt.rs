//! What an item shows: words, mathematics, figures and the places for the answer, as data that every surface draws in
//! its way.

#[cfg(feature = "items")]
mod aloud;
mod cut;
#[cfg(feature = "items")]
mod make;
mod text;

#[cfg(feature = "items")]
pub use aloud::aloud;
pub use cut::terms;

use crate::picture::Picture;
use serde::{Deserialize, Serialize};

/// The whole of what is asked, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt(pub Vec<Part>);

/// A piece of a prompt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A sentence in the reader's language.
    Words(String),
    /// A row of mathematics, left to right in every language.
    Math(Vec<Math>),
    /// A calculation written one number below the other.
    Column(Column),
    /// A table of values.
    Table(Table),
    /// What is to be chosen from, in their order: a, b, c, ...
    Choices(Vec<Vec<Part>>),
    /// A figure with its description.
    Figure(Picture),
}

/// A piece of a row of mathematics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Math {
    /// A number as the reader's school writes it.
    Number(String),
    /// An operator or a relation: `×`, `=`, `≤`.
    Operator(char),
    /// A letter that stands for a number: `x`.
    Variable(char),
    /// Words or a unit in the row: `cm`, `of`.
    Text(String),
    /// Where an answer goes; several are numbered in reading order.
    Blank,
    /// Pieces with nothing between them: `2x`, `−5`, `50%`, `$3`.
    Tight(Vec<Math>),
    /// One row over another: `3/4`.
    Fraction(Vec<Math>, Vec<Math>),
    /// A whole number and a fraction: `1 1/2`.
    Mixed(String, String, String),
    /// A base with its exponent.
    Power(Vec<Math>, Vec<Math>),
    /// A square root.
    Root(Vec<Math>),
    /// A cube root.
    CubeRoot(Vec<Math>),
    /// A row in parentheses.
    Group(Vec<Math>),
    /// A row between bars.
    Absolute(Vec<Math>),
}

/// Numbers below each other, the last with the sign before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The sign of the operation.
    pub sign: char,
    /// The numbers as the reader's school writes them, with spaces as wide as digits behind those with fewer decimals.
    pub numbers: Vec<String>,
}

/// Rows of cells, each a row of mathematics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What stands above the columns; empty for a table without heads.
    pub heads: Vec<Vec<Math>>,
    /// The rows, each as long as the heads.
    pub rows: Vec<Vec<Vec<Math>>>,
}

impl Prompt {
    /// Whether a row of mathematics holds a place for an answer; otherwise it stands below the prompt.
    #[must_use]
    pub fn has_blank(&self) -> bool {
        self.0.iter().any(Part::has_blank)
    }

    /// The figures' descriptions, in order.
    #[must_use]
    pub fn descriptions(&self) -> Vec<&str> {
        self.0.iter().flat_map(Part::descriptions).collect()
    }
}

impl Part {
    /// Whether a blank stands in the row itself, where a box for the answer can stand in its place.
    #[must_use]
    pub fn has_blank(&self) -> bool {
        matches!(self, Self::Math(row) if row.contains(&Math::Blank))
    }

    fn descriptions(&self) -> Vec<&str> {
        match self {
            Self::Figure(picture) => vec![&picture.words],
            Self::Choices(choices) => choices.iter().flatten().flat_map(Self::descriptions).collect(),
            Self::Words(_) | Self::Math(_) | Self::Column(_) | Self::Table(_) => Vec::new(),
        }
    }
}
