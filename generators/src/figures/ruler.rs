//! A bar beside a ruler.

use super::{Anchor, Canvas, Figure, Ink, Length, Picture};
use words::{Reader, Say, figures::ruler::Words};

/// A ruler with a bar above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruler {
    /// What one number stands for.
    pub unit: Length,
    /// How many units it shows, 1 to 15.
    pub units: u8,
    /// Into how many parts marks divide a unit, 1 to 10.
    pub parts: u8,
    /// Where the bar begins, in parts.
    pub from: u16,
    /// Where it ends, in parts.
    pub to: u16,
}

const LEFT: i32 = 16;
const WIDTH: i32 = 320;
const TOP: i32 = 44;

impl Figure for Ruler {
    fn picture(&self, reader: Reader) -> Picture {
        let (units, parts) = (i32::from(self.units.max(1)), i32::from(self.parts.max(1)));
        let place = |part: i32| LEFT + part * WIDTH / (units * parts);
        let mut canvas = Canvas::new(352, 110);
        canvas.rectangle(Ink::Paper, (4, TOP), 344, 60);
        for part in 0..=units * parts {
            let reach = match part % parts {
                0 => 22,
                half if half * 2 == parts => 16,
                _ => 9,
            };
            canvas.line(Ink::Line, &[(place(part), TOP), (place(part), TOP + reach)]);
        }
        for unit in 0..=units {
            canvas.label(Anchor::Middle, (place(unit * parts), TOP + 36), reader.whole(unit.into()));
        }
        canvas.label(Anchor::End, (340, TOP + 50), self.unit.symbol());
        let (from, to) = (place(self.from.into()), place(self.to.into()));
        canvas.rectangle(Ink::Shaded, (from, 12), to - from, 26);
        let words = Words::Bar { unit: self.unit, units: self.units, parts: self.parts, from: self.from, to: self.to };
        canvas.described(words.say(reader))
    }
}
