//! Bars of equal parts, some of them shaded, one below the other.

use super::{Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::fraction::Words};

/// Bars of the same length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FractionBar {
    /// For each bar into how many parts it is divided, 1 to 24, and how many of them are shaded.
    pub bars: Vec<(u8, u8)>,
}

const WIDTH: i32 = 320;
const HEIGHT: i32 = 44;
const GAP: i32 = 12;

impl Figure for FractionBar {
    fn picture(&self, reader: Reader) -> Picture {
        let rows = u16::try_from(self.bars.len()).unwrap_or(u16::MAX);
        let mut canvas = Canvas::new(328, rows.saturating_mul(56).saturating_sub(4));
        let mut sentences = Vec::new();
        let mut top = 4;
        for &(parts, shaded) in &self.bars {
            let edge = |part: u8| 4 + i32::from(part) * WIDTH / i32::from(parts.max(1));
            for part in 0..parts {
                let ink = if part < shaded { Ink::Shaded } else { Ink::Paper };
                canvas.rectangle(ink, (edge(part), top), edge(part + 1) - edge(part), HEIGHT);
            }
            top += HEIGHT + GAP;
            sentences.push(Words::Bar { parts, shaded }.say(reader));
        }
        canvas.described(sentences.join(" "))
    }
}
