//! The frame of a graph: a scale at the left and a base line.

use super::{Anchor, Canvas, Ink};
use words::Reader;

/// The scale of a graph: lines at `step`, twice that, and so on up to what the largest value needs.
pub(super) struct Scale {
    step: i64,
    steps: i64,
}

pub(super) const LEFT: i32 = 48;
pub(super) const RIGHT: i32 = 352;
pub(super) const FOOT: i32 = 180;
const TOP: i32 = 24;

impl Scale {
    /// A scale of steps at least 1 that reaches the largest value.
    pub(super) fn new(step: i64, largest: i64) -> Self {
        let step = step.max(1);
        Self { step, steps: ((largest + step - 1) / step).clamp(1, 12) }
    }

    /// How high a value stands.
    pub(super) fn height(&self, value: i64) -> i32 {
        let room = i64::from(FOOT - TOP);
        FOOT - i32::try_from(value * room / (self.steps * self.step)).unwrap_or_default()
    }

    /// Draws lines and numbers.
    pub(super) fn draw(&self, canvas: &mut Canvas, title: &str, reader: Reader) {
        for step in 0..=self.steps {
            let value = step * self.step;
            let height = self.height(value);
            canvas.line(if step == 0 { Ink::Line } else { Ink::Faint }, &[(LEFT, height), (RIGHT, height)]);
            canvas.label(Anchor::End, (LEFT - 8, height), reader.whole(value));
        }
        canvas.label(Anchor::Middle, (i32::from(WIDTH) / 2, 8), title);
    }
}

pub(super) const WIDTH: u16 = 360;

/// The middle of the place of one of so many values.
pub(super) fn place(n: usize, of: usize) -> i32 {
    let (n, of) = (i32::try_from(n).unwrap_or_default(), i32::try_from(of.max(1)).unwrap_or(1));
    LEFT + (2 * n + 1) * (RIGHT - LEFT) / (2 * of)
}
