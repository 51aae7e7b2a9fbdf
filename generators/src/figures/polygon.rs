//! A shape of straight sides, with what is written at them.

use super::{Anchor, Canvas, Figure, Ink, Picture, Shape};
use words::{Reader, Say, figures::shapes::Words};

/// A shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Polygon {
    /// What it is called.
    pub shape: Shape,
    /// Its corners, clockwise from the top left, in any whole units: it is drawn as large as there is room.
    pub corners: Vec<(i32, i32)>,
    /// What is written at each side, from the first corner on; empty for nothing.
    pub sides: Vec<String>,
    /// A height inside it: from the corner of this number down to the base, with what is written at it.
    pub height: Option<(usize, String)>,
}

const ROOM: (i32, i32) = (220, 150);
const MARGIN: (i32, i32) = (70, 34);

impl Polygon {
    /// A rectangle of so many units with what is written at its top and its right.
    #[must_use]
    pub fn rectangle(width: i32, height: i32, top: String, right: String) -> Self {
        let shape = if width == height { Shape::Square } else { Shape::Rectangle };
        let corners = vec![(0, 0), (width, 0), (width, height), (0, height)];
        Self { shape, corners, sides: vec![top, right, String::new(), String::new()], height: None }
    }

    /// The corners on the canvas.
    fn places(&self) -> Vec<(i32, i32)> {
        let (xs, ys) = self.corners.iter().copied().unzip::<_, _, Vec<i32>, Vec<i32>>();
        let range = |all: &[i32]| (all.iter().min().copied().unwrap_or(0), all.iter().max().copied().unwrap_or(1));
        let ((left, right), (top, bottom)) = (range(&xs), range(&ys));
        let (wide, high) = ((right - left).max(1), (bottom - top).max(1));
        // As large as fits into both.
        let (over, under) = if ROOM.0 * high <= ROOM.1 * wide { (ROOM.0, wide) } else { (ROOM.1, high) };
        let place = |&(x, y): &(i32, i32)| {
            (
                MARGIN.0 + (ROOM.0 - wide * over / under) / 2 + (x - left) * over / under,
                MARGIN.1 + (ROOM.1 - high * over / under) / 2 + (y - top) * over / under,
            )
        };
        self.corners.iter().map(place).collect()
    }
}

impl Figure for Polygon {
    fn picture(&self, reader: Reader) -> Picture {
        let places = self.places();
        let mut canvas = Canvas::new(360, 218);
        canvas.polygon(Ink::Paper, &places);
        for (n, label) in self.sides.iter().enumerate().filter(|(_, label)| !label.is_empty()) {
            let (from, to) = (places[n % places.len()], places[(n + 1) % places.len()]);
            let before = places[(n + places.len() - 1) % places.len()];
            beside(&mut canvas, from, to, turns_in(before, from, to), label);
        }
        let foot = places.iter().map(|place| place.1).max().unwrap_or_default();
        if let Some((corner, label)) = &self.height
            && let Some(&(x, y)) = places.get(*corner)
        {
            canvas.path(Ink::Line, dashes(x, y, foot));
            canvas.label(Anchor::Start, (x + 6, (y + foot) / 2), label.clone());
        }
        let sides = self.sides.iter().filter(|label| !label.is_empty()).cloned().collect();
        let height = self.height.as_ref().map(|(_, label)| label.clone());
        canvas.described(Words::Sides { shape: self.shape, sides, height }.say(reader))
    }
}

/// A line straight down in dashes, since a height is no side.
fn dashes(x: i32, from: i32, to: i32) -> String {
    (from..to).step_by(11).map(|begin| format!("M{x} {begin}V{}", to.min(begin + 6))).collect()
}

/// Whether a shape whose corners run clockwise has its inside around this corner, as an L has in its bend.
fn turns_in(before: (i32, i32), corner: (i32, i32), next: (i32, i32)) -> bool {
    let (came, goes) = ((corner.0 - before.0, corner.1 - before.1), (next.0 - corner.0, next.1 - corner.1));
    came.0 * goes.1 < came.1 * goes.0
}

/// Writes beside the middle of a side, outside a shape whose corners run clockwise; but inside behind a bend, where the
/// side before it has its label in the same space.
fn beside(canvas: &mut Canvas, from: (i32, i32), to: (i32, i32), is_behind_bend: bool, label: &str) {
    let ((dx, dy), middle) = ((to.0 - from.0, to.1 - from.1), ((from.0 + to.0) / 2, (from.1 + to.1) / 2));
    let steep = dy.abs() > dx.abs() / 2;
    let (anchor, aside) = match (steep, dy > 0) {
        (true, true) => (Anchor::Start, (8, -10 * dx.signum())),
        (true, false) => (Anchor::End, (-8, -10 * dx.signum())),
        (false, _) => (Anchor::Middle, (0, if dx > 0 && !is_behind_bend { -16 } else { 18 })),
    };
    canvas.label(anchor, (middle.0 + aside.0, middle.1 + aside.1), label);
}
