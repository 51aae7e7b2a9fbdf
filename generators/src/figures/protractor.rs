//! An angle under a protractor: two rays from one point, and two scales that begin at opposite ends.

use super::{Anchor, Canvas, Figure, Ink, Picture, turn::point_at};
use words::{
    Reader, Say,
    figures::protractor::{MARK_EVERY, NUMBER_EVERY, Words},
};

/// An angle under a protractor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protractor {
    /// The angle's size, 5 to 175, a multiple of 5: its other side lies on a mark.
    pub degrees: u16,
    /// Whether the ray that lies on 0 points left: then the outer scale counts, otherwise the inner.
    pub from_left: bool,
}

const CENTER: (i32, i32) = (180, 184);
const EDGE: i32 = 166;
const OUTER: i32 = 138;
const INNER: i32 = 100;
const RAY: i32 = 176;

impl Figure for Protractor {
    fn picture(&self, reader: Reader) -> Picture {
        let degrees = i32::from(self.degrees);
        // As mathematics counts: from the right.
        let (zero, other) = if self.from_left { (180, 180 - degrees) } else { (0, degrees) };
        let mut canvas = Canvas::new(360, 200);
        canvas.arc(Ink::Line, point_at(CENTER, EDGE, 0), EDGE, false, point_at(CENTER, EDGE, 180));
        canvas.line(Ink::Line, &[point_at(CENTER, EDGE, 180), point_at(CENTER, EDGE, 0)]);
        for mark in (MARK_EVERY.into()..180).step_by(MARK_EVERY.into()) {
            let length = if mark % 10 == 0 { 12 } else { 6 };
            canvas.line(Ink::Line, &[point_at(CENTER, EDGE, mark), point_at(CENTER, EDGE - length, mark)]);
        }
        for ray in [zero, other] {
            canvas.line(Ink::Bold, &[CENTER, point_at(CENTER, RAY, ray)]);
        }
        canvas.circle(Ink::Filled, CENTER, 4);
        for mark in (0..=180).step_by(NUMBER_EVERY.into()) {
            for (scale, number) in [(OUTER, 180 - mark), (INNER, mark)] {
                let (x, y) = point_at(CENTER, scale, mark);
                // Above the line on which the protractor stands.
                canvas.label(Anchor::Middle, (x, y.min(CENTER.1 - 10)), number.to_string());
            }
        }
        let words = Words::Measured { outer: (180 - other) as u16, inner: other as u16, from_left: self.from_left };
        canvas.described(words.say(reader))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Mark;

    #[test]
    fn the_scale_that_begins_at_the_first_side_says_the_size_at_the_other() {
        for degrees in (20..180).step_by(20) {
            for from_left in [false, true] {
                let picture = Protractor { degrees, from_left }.picture(Reader::default());
                let (counts, other) =
                    if from_left { (OUTER, 180 - i32::from(degrees)) } else { (INNER, degrees.into()) };
                let (x, y) = point_at(CENTER, counts, other);
                let there = (x, y.min(CENTER.1 - 10));
                let labels = picture.marks.iter().filter_map(|mark| match mark {
                    Mark::Label(_, x, y, text) if (*x, *y) == there => Some(text.clone()),
                    _ => None,
                });
                assert_eq!(labels.collect::<Vec<_>>(), [degrees.to_string()], "{degrees}, {from_left}");
            }
        }
    }
}
