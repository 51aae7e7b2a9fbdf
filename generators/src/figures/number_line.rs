//! A number line with marks between its numbers and points on it.

use super::{Anchor, Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::number_line::Words};

/// Which marks have their number below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Labels {
    /// The first and the last.
    Ends,
    /// Every number.
    Numbers,
}

/// A line from one number to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberLine {
    /// The number at the left end.
    pub from: i64,
    /// How far one number is from the next, at least 1.
    pub step: i64,
    /// How many steps there are, 1 to 20.
    pub steps: u8,
    /// Into how many equal parts marks divide a step, at least 1; at most 60 parts in all stay readable.
    pub parts: u8,
    /// Which numbers are written.
    pub labels: Labels,
    /// The points on it, in parts from the left end, each with its letter.
    pub points: Vec<(u16, char)>,
}

const WIDTH: u16 = 360;
const MARGIN: i32 = 24;
const LEVEL: i32 = 44;

impl Figure for NumberLine {
    fn picture(&self, reader: Reader) -> Picture {
        let (steps, parts) = (i32::from(self.steps.max(1)), i32::from(self.parts.max(1)));
        let place = |part: i32| MARGIN + part * (i32::from(WIDTH) - 2 * MARGIN) / (steps * parts);
        let number = |step: i32| self.from + self.step * i64::from(step);
        let mut canvas = Canvas::new(WIDTH, 84);
        canvas.line(Ink::Line, &[(6, LEVEL), (i32::from(WIDTH) - 6, LEVEL)]);
        for part in 0..=steps * parts {
            let reach = if part % parts == 0 { 12 } else { 7 };
            canvas.line(Ink::Line, &[(place(part), LEVEL - reach), (place(part), LEVEL + reach)]);
        }
        for step in 0..=steps {
            if self.labels == Labels::Numbers || step == 0 || step == steps {
                canvas.label(Anchor::Middle, (place(step * parts), LEVEL + 28), reader.whole(number(step)));
            }
        }
        for (at, letter) in &self.points {
            let x = place(i32::from(*at));
            canvas.circle(Ink::Filled, (x, LEVEL), 6);
            canvas.label(Anchor::Middle, (x, LEVEL - 26), letter.to_string());
        }
        canvas.described(self.words(reader))
    }
}

impl NumberLine {
    fn words(&self, reader: Reader) -> String {
        let last = self.from + self.step * i64::from(self.steps);
        let mut sentences = vec![match self.labels {
            Labels::Numbers => Words::Numbered { from: self.from, to: last, step: self.step }.say(reader),
            Labels::Ends => Words::Ends { from: self.from, to: last, steps: self.steps }.say(reader),
        }];
        if self.parts > 1 {
            sentences.push(Words::Parts { parts: self.parts }.say(reader));
        }
        let parts = u16::from(self.parts.max(1));
        for &(at, letter) in &self.points {
            let (step, marks) = match self.labels {
                Labels::Numbers => (at / parts, at % parts),
                Labels::Ends => (0, at),
            };
            let number = self.from + self.step * i64::from(step);
            sentences.push(match marks {
                0 => Words::PointAt { letter, number }.say(reader),
                marks => Words::PointAfter { letter, number, marks }.say(reader),
            });
        }
        sentences.join(" ")
    }
}
