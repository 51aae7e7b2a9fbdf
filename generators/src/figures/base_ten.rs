//! Base-ten blocks: flats of a hundred, rods of ten, cubes of one.

use super::{Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::base_ten::Words};

/// So many blocks of each sort, 0 to 20 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseTen {
    /// Flats.
    pub hundreds: u8,
    /// Rods.
    pub tens: u8,
    /// Cubes.
    pub ones: u8,
}

const CUBE: i32 = 8;
const FLAT: i32 = CUBE * 10;
const GAP: i32 = 10;
const HEIGHT: i32 = 2 * FLAT + 3 * GAP;

impl Figure for BaseTen {
    fn picture(&self, reader: Reader) -> Picture {
        let (hundreds, tens, ones) = (i32::from(self.hundreds), i32::from(self.tens), i32::from(self.ones));
        let flats = (hundreds + 1) / 2 * (FLAT + GAP);
        let rods = (tens + 1) / 2 * (CUBE + GAP);
        let cubes = (ones + 4) / 5 * (CUBE + GAP);
        let width = u16::try_from((flats + rods + cubes + 3 * GAP).max(120)).unwrap_or(u16::MAX);
        let mut canvas = Canvas::new(width, 190);
        for flat in 0..hundreds {
            block(&mut canvas, (GAP + flat / 2 * (FLAT + GAP), GAP + flat % 2 * (FLAT + GAP)), 10, 10);
        }
        for rod in 0..tens {
            block(&mut canvas, (GAP + flats + rod / 2 * (CUBE + GAP), GAP + rod % 2 * (FLAT + GAP)), 1, 10);
        }
        for cube in 0..ones {
            let left = 2 * GAP + flats + rods + cube / 5 * (CUBE + GAP);
            block(&mut canvas, (left, HEIGHT - (CUBE + GAP) * (cube % 5 + 1)), 1, 1);
        }
        let words = Words::Blocks { hundreds: self.hundreds, tens: self.tens, ones: self.ones };
        canvas.described(words.say(reader))
    }
}

/// A block of cubes.
fn block(canvas: &mut Canvas, (x, y): (i32, i32), wide: i32, high: i32) {
    canvas.rectangle(Ink::Shaded, (x, y), wide * CUBE, high * CUBE);
    let mut lines = String::new();
    for column in 1..wide {
        lines += &format!("M{} {y}v{}", x + column * CUBE, high * CUBE);
    }
    for row in 1..high {
        lines += &format!("M{x} {}h{}", y + row * CUBE, wide * CUBE);
    }
    if !lines.is_empty() {
        canvas.path(Ink::Faint, lines);
        canvas.rectangle(Ink::Line, (x, y), wide * CUBE, high * CUBE);
    }
}
