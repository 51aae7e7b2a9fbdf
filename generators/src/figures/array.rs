//! Dots in rows.

use super::{Canvas, Figure, Ink, Picture};
use words::{Reader, Say, figures::array::Words};

/// Rows of dots, all as long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Array {
    /// How many rows, 1 to 12.
    pub rows: u8,
    /// How many dots a row, 1 to 12.
    pub columns: u8,
}

const PITCH: u16 = 28;

impl Figure for Array {
    fn picture(&self, reader: Reader) -> Picture {
        let mut canvas = Canvas::new(PITCH * u16::from(self.columns), PITCH * u16::from(self.rows));
        let middle = |place: u8| i32::from(PITCH) * i32::from(place) + i32::from(PITCH) / 2;
        for row in 0..self.rows {
            for column in 0..self.columns {
                canvas.circle(Ink::Filled, (middle(column), middle(row)), 9);
            }
        }
        canvas.described(Words::Rows { rows: self.rows, columns: self.columns }.say(reader))
    }
}
