//! A drawing in the making.

use crate::picture::{Anchor, Ink, Mark, Picture};
use std::fmt::Write;

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
