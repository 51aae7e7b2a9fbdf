//! A bar graph.

use super::{
    Anchor, Canvas, Figure, Ink, Picture,
    scale::{FOOT, Scale, WIDTH, place},
};
use words::{Reader, Say, figures::graphs::Words};

/// Bars with a name each. The description gives names and values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarGraph {
    /// What is shown, in the reader's language: `Favorite fruit`.
    pub title: String,
    /// The bars, at most 6, from left to right: a name in the reader's language of at most 9 letters, and a value from 0.
    pub bars: Vec<(String, i64)>,
    /// The numbers at the scale go up by this.
    pub step: i64,
}

impl Figure for BarGraph {
    fn picture(&self, reader: Reader) -> Picture {
        let scale = Scale::new(self.step, self.bars.iter().map(|(_, value)| *value).max().unwrap_or(1));
        let mut canvas = Canvas::new(WIDTH, 206);
        scale.draw(&mut canvas, &self.title, reader);
        for (n, (name, value)) in self.bars.iter().enumerate() {
            let middle = place(n, self.bars.len());
            let top = scale.height(*value);
            canvas.rectangle(Ink::Filled, (middle - 14, top), 28, FOOT - top);
            canvas.label(Anchor::Middle, (middle, FOOT + 15), name.clone());
        }
        canvas.described(Words::Bars { title: self.title.clone(), values: self.bars.clone() }.say(reader))
    }
}
