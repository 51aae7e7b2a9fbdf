//! A box with its three lengths.

use super::{Anchor, Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::shapes::Words};

/// A rectangular prism; its edges are drawn alike whatever they measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cuboid {
    /// What is written at its length: `5 cm`.
    pub length: String,
    /// What is written at its width.
    pub width: String,
    /// What is written at its height.
    pub height: String,
}

impl Figure for Cuboid {
    fn picture(&self, reader: Reader) -> Picture {
        let mut canvas = Canvas::new(320, 200);
        canvas.polygon(Ink::Paper, &[(50, 60), (190, 60), (190, 160), (50, 160)]);
        canvas.polygon(Ink::Paper, &[(50, 60), (100, 20), (240, 20), (190, 60)]);
        canvas.polygon(Ink::Paper, &[(190, 60), (240, 20), (240, 120), (190, 160)]);
        canvas.label(Anchor::Middle, (120, 178), self.length.clone());
        canvas.label(Anchor::Start, (222, 150), self.width.clone());
        canvas.label(Anchor::Start, (248, 70), self.height.clone());
        let words = Words::Box { length: self.length.clone(), width: self.width.clone(), height: self.height.clone() };
        canvas.described(words.say(reader))
    }
}
