//! A drawing as it travels: paths and labels in whole numbers, colours by name, and the words that say the same.

use serde::{Deserialize, Serialize};

/// A drawing with its description.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its width, in units of about a pixel.
    pub width: u16,
    /// Its height.
    pub height: u16,
    /// What is drawn, the first at the back.
    pub marks: Vec<Mark>,
    /// What it shows, for who does not see it: with it, all that is asked can be answered.
    pub words: String,
}

/// A piece of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A path of SVG.
    Path(Ink, String),
    /// A text with its anchor's place, its middle at that height.
    Label(Anchor, i32, i32, String),
}

/// What a path looks like: the style sheet knows the colours, in light and dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ink {
    /// A line.
    Line,
    /// A line of the background, such as a grid's.
    Faint,
    /// A line that is asked about.
    Bold,
    /// An outlined area like paper.
    Paper,
    /// An outlined area that counts: what is shaded.
    Shaded,
    /// A filled point or bar.
    Filled,
    /// A second sort of filled area.
    Other,
}

impl Ink {
    /// The class in the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Faint => "faint",
            Self::Bold => "bold",
            Self::Paper => "paper",
            Self::Shaded => "shaded",
            Self::Filled => "filled",
            Self::Other => "other",
        }
    }
}

/// Where a label stands against its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    /// SVG's `text-anchor`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}
