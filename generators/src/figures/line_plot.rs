//! A line plot: a mark above a number for each time that it comes.

use super::{Anchor, Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::graphs::Words};

/// Marks above a number line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinePlot {
    /// What is shown, in the reader's language.
    pub title: String,
    /// The numbers as the reader's school writes them, at most 12 from left to right, each with how often it comes, 0 to 8.
    pub counts: Vec<(String, u8)>,
}

const FOOT: i32 = 180;
const PITCH: i32 = 18;

impl Figure for LinePlot {
    fn picture(&self, reader: Reader) -> Picture {
        let mut canvas = Canvas::new(360, 212);
        canvas.label(Anchor::Middle, (180, 10), self.title.clone());
        canvas.line(Ink::Line, &[(12, FOOT), (348, FOOT)]);
        let all = i32::try_from(self.counts.len().max(1)).unwrap_or(1);
        for (n, (number, times)) in (0..).zip(&self.counts) {
            let x = 20 + (2 * n + 1) * 160 / all;
            canvas.line(Ink::Line, &[(x, FOOT - 5), (x, FOOT + 5)]);
            canvas.label(Anchor::Middle, (x, FOOT + 20), number.clone());
            for mark in 0..i32::from(*times) {
                let y = FOOT - 16 - mark * PITCH;
                canvas.path(Ink::Bold, format!("M{} {}l10 10m0 -10l-10 10", x - 5, y - 5));
            }
        }
        let values = self.counts.iter().map(|(number, times)| (number.clone(), i64::from(*times))).collect();
        canvas.described(Words::Counts { title: self.title.clone(), values }.say(reader))
    }
}
