//! A circle with its radius or its diameter.

use super::{Anchor, Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::shapes::Words};

/// Which length of a circle is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// From its middle to its edge.
    Radius,
    /// From edge to edge through its middle.
    Diameter,
}

/// A circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Which length is drawn.
    pub given: Given,
    /// What is written at it: `4 cm`.
    pub label: String,
}

impl Figure for Round {
    fn picture(&self, reader: Reader) -> Picture {
        let (center, radius) = ((100, 100), 90);
        let mut canvas = Canvas::new(200, 200);
        canvas.circle(Ink::Paper, center, radius);
        let (from, label, words) = match self.given {
            Given::Radius => (100, (145, 84), Words::Radius { label: self.label.clone() }),
            Given::Diameter => (10, (100, 84), Words::Diameter { label: self.label.clone() }),
        };
        canvas.line(Ink::Line, &[(from, 100), (190, 100)]);
        canvas.circle(Ink::Filled, center, 4);
        canvas.label(Anchor::Middle, label, self.label.clone());
        canvas.described(words.say(reader))
    }
}
