//! A line graph.

use super::{
    Anchor, Canvas, Figure, Ink, Picture,
    scale::{FOOT, Scale, WIDTH, place},
};
use words::{Reader, Say, figures::graphs::Words};

/// Points joined by lines. The description gives names and values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineGraph {
    /// What is shown, in the reader's language: `Temperature`.
    pub title: String,
    /// The points, at most 8, from left to right: a short name in the reader's language, and a value from 0.
    pub points: Vec<(String, i64)>,
    /// The numbers at the scale go up by this.
    pub step: i64,
}

impl Figure for LineGraph {
    fn picture(&self, reader: Reader) -> Picture {
        let scale = Scale::new(self.step, self.points.iter().map(|(_, value)| *value).max().unwrap_or(1));
        let mut canvas = Canvas::new(WIDTH, 206);
        scale.draw(&mut canvas, &self.title, reader);
        let places: Vec<(i32, i32)> = self
            .points
            .iter()
            .enumerate()
            .map(|(n, (_, value))| (place(n, self.points.len()), scale.height(*value)))
            .collect();
        canvas.line(Ink::Bold, &places);
        for (here, (name, _)) in places.iter().zip(&self.points) {
            canvas.circle(Ink::Filled, *here, 5);
            canvas.label(Anchor::Middle, (here.0, FOOT + 15), name.clone());
        }
        canvas.described(Words::Points { title: self.title.clone(), values: self.points.clone() }.say(reader))
    }
}
