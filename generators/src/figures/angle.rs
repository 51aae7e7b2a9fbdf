//! Two rays from one point. Without a label its description says how far one is turned from the other.

use super::{Anchor, Canvas, Figure, Ink, Picture, turn::point_at};
use words::{Reader, Say, figures::angle::Words};

/// An angle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Angle {
    /// Its size, 1 to 359.
    pub degrees: u16,
    /// How far its first ray is turned from pointing right, counter-clockwise.
    pub turned: u16,
    /// What stands in it: `x`, `110°`; nothing where it is to be measured.
    pub label: Option<String>,
}

const CENTER: (i32, i32) = (110, 110);
const RAY: i32 = 100;

impl Figure for Angle {
    fn picture(&self, reader: Reader) -> Picture {
        let (from, to) = (i32::from(self.turned), i32::from(self.turned + self.degrees));
        let mut canvas = Canvas::new(220, 220);
        if self.degrees == 90 {
            let along = |degrees| point_at(CENTER, 22, degrees);
            canvas.line(Ink::Line, &[along(from), point_at(CENTER, 31, from + 45), along(to)]);
        } else {
            canvas.arc(Ink::Line, point_at(CENTER, 34, from), 34, self.degrees > 180, point_at(CENTER, 34, to));
        }
        for ray in [from, to] {
            canvas.line(Ink::Bold, &[CENTER, point_at(CENTER, RAY, ray)]);
        }
        canvas.circle(Ink::Filled, CENTER, 4);
        if let Some(label) = &self.label {
            canvas.label(Anchor::Middle, point_at(CENTER, 60, (from + to) / 2), label.clone());
        }
        let words = match &self.label {
            Some(label) => Words::Labelled { label: label.clone() },
            None => Words::Turned { degrees: self.degrees },
        };
        canvas.described(words.say(reader))
    }
}
