//! A drawing as data: paths and labels in whole numbers, colours by name, and the words that say the same.

use serde::{Deserialize, Serialize};
use std::fmt::Write;

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

/// A place on a canvas: right and down from its top left corner.
pub type Place = (i32, i32);

/// A drawing in the making.
#[derive(Debug)]
pub struct Canvas {
    width: u16,
    height: u16,
    marks: Vec<Mark>,
}

impl Canvas {
    /// An empty one.
    #[must_use]
    pub fn new(width: u16, height: u16) -> Self {
        Self { width, height, marks: Vec::new() }
    }

    /// The finished drawing.
    #[must_use]
    pub fn described(self, words: String) -> Picture {
        Picture { width: self.width, height: self.height, marks: self.marks, words }
    }

    /// A line through places.
    pub fn line(&mut self, ink: Ink, places: &[Place]) {
        self.path(ink, through(places));
    }

    /// A closed line through places.
    pub fn polygon(&mut self, ink: Ink, places: &[Place]) {
        self.path(ink, through(places) + "z");
    }

    /// A rectangle from its top left corner.
    pub fn rectangle(&mut self, ink: Ink, (x, y): Place, width: i32, height: i32) {
        self.path(ink, format!("M{x} {y}h{width}v{height}h{}z", -width));
    }

    /// A circle.
    pub fn circle(&mut self, ink: Ink, (x, y): Place, radius: i32) {
        let (left, d) = (x - radius, radius * 2);
        self.path(ink, format!("M{left} {y}a{radius} {radius} 0 1 0 {d} 0a{radius} {radius} 0 1 0 {} 0z", -d));
    }

    /// An arc from one place to another, counter-clockwise, of up to half a turn or more.
    pub fn arc(&mut self, ink: Ink, from: Place, radius: i32, large: bool, to: Place) {
        let large = u8::from(large);
        self.path(ink, format!("M{} {}A{radius} {radius} 0 {large} 0 {} {}", from.0, from.1, to.0, to.1));
    }

    /// Any path of SVG.
    pub fn path(&mut self, ink: Ink, path: String) {
        self.marks.push(Mark::Path(ink, path));
    }

    /// A text.
    pub fn label(&mut self, anchor: Anchor, (x, y): Place, text: impl Into<String>) {
        self.marks.push(Mark::Label(anchor, x, y, text.into()));
    }
}

fn through(places: &[Place]) -> String {
    let mut path = String::new();
    for (n, (x, y)) in places.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = write!(path, "{}{x} {y}", if n == 0 { 'M' } else { 'L' });
    }
    path
}
