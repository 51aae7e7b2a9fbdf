//! A coordinate grid with points and lines on it.

use super::{Anchor, Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::coordinate_grid::Words};

/// A straight line from one point to another, in the grid's numbers.
pub type Segment = ((i8, i8), (i8, i8));

/// A square grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoordinateGrid {
    /// The smallest number on both axes, -12 to 0.
    pub from: i8,
    /// The largest number on both axes, 1 to 12.
    pub to: i8,
    /// The points, each with its letter.
    pub points: Vec<(i8, i8, char)>,
    /// The lines, each through two points of the grid.
    pub lines: Vec<Segment>,
}

const MARGIN: i32 = 24;
const ROOM: i32 = 272;

impl Figure for CoordinateGrid {
    fn picture(&self, reader: Reader) -> Picture {
        let (from, to) = (i32::from(self.from), i32::from(self.to));
        let along = |number: i32| (number - from) * ROOM / (to - from).max(1);
        let place = |x: i32, y: i32| (MARGIN + along(x), MARGIN + ROOM - along(y));
        let mut canvas = Canvas::new(320, 320);
        for number in from..=to {
            canvas.line(Ink::Faint, &[place(number, from), place(number, to)]);
            canvas.line(Ink::Faint, &[place(from, number), place(to, number)]);
        }
        let beyond = |(x, y): (i32, i32), right: i32, up: i32| (x + right, y - up);
        canvas.line(Ink::Line, &[place(from, 0), beyond(place(to, 0), 10, 0)]);
        canvas.line(Ink::Line, &[place(0, from), beyond(place(0, to), 0, 10)]);
        canvas.label(Anchor::Middle, beyond(place(to, 0), 12, 12), "x");
        canvas.label(Anchor::Middle, beyond(place(0, to), 12, 12), "y");
        let every = if to - from > 10 { 2 } else { 1 };
        for number in (from..=to).filter(|number| number % every == 0 && *number != 0) {
            canvas.label(Anchor::Middle, beyond(place(number, 0), 0, -13), reader.whole(number.into()));
            canvas.label(Anchor::End, beyond(place(0, number), -6, 0), reader.whole(number.into()));
        }
        for &((x1, y1), (x2, y2)) in &self.lines {
            canvas.line(Ink::Bold, &[place(x1.into(), y1.into()), place(x2.into(), y2.into())]);
        }
        for &(x, y, letter) in &self.points {
            let here = place(x.into(), y.into());
            canvas.circle(Ink::Filled, here, 6);
            // Away from the numbers, which stand below and to the left of the axes.
            let (anchor, right) = if x < 0 { (Anchor::End, -9) } else { (Anchor::Start, 9) };
            canvas.label(anchor, beyond(here, right, if y < 0 { -11 } else { 11 }), letter.to_string());
        }
        canvas.described(self.words(reader))
    }
}

impl CoordinateGrid {
    fn words(&self, reader: Reader) -> String {
        let mut sentences = vec![Words::Grid { from: self.from, to: self.to }.say(reader)];
        sentences.extend(self.points.iter().map(|&(x, y, letter)| Words::Point { letter, x, y }.say(reader)));
        sentences.extend(self.lines.iter().map(|&(from, to)| Words::Line { from, to }.say(reader)));
        sentences.join(" ")
    }
}
