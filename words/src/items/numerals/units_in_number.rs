//! Tens, hundreds or thousands in a number.

use crate::{
    Locale,
    items::places::{unit as one, units as many},
};

sentences! {
    /// What the model says; a place is 1 for tens, 2 for hundreds.
    pub enum Words(reader) {
        /// The question for the units.
        AskUnits { number: i64, place: u8 } => {
            en: format!("{} is how many {}?", reader.whole(number), many(place, Locale::En)),
            es: format!("¿Cuántas {} son {}?", many(place, Locale::Es), reader.whole(number)),
        }
        /// The question for the number.
        AskNumber { units: i64, place: u8 } => {
            en: format!("{} {} make what number?", reader.whole(units), many(place, Locale::En)),
            es: format!("¿Qué número son {} {}?", reader.whole(units), many(place, Locale::Es)),
        }
        /// What one unit is.
        UnitIs { place: u8, unit: i64 } => {
            en: format!("One {} is {}.", one(place, Locale::En), reader.whole(unit)),
            es: format!("Una {} es {}.", one(place, Locale::Es), reader.whole(unit)),
        }
        /// Number by unit.
        Cut { number: i64, unit: i64 } => {
            en: format!("{} ÷ {} = {}", reader.whole(number), reader.whole(unit), reader.whole(number / unit.max(1))),
            es: format!("{} ÷ {} = {}", reader.whole(number), reader.whole(unit), reader.whole(number / unit.max(1))),
        }
        /// Units times unit.
        Times { units: i64, unit: i64 } => {
            en: format!("{} × {} = {}", reader.whole(units), reader.whole(unit), reader.whole(units * unit)),
            es: format!("{} × {} = {}", reader.whole(units), reader.whole(unit), reader.whole(units * unit)),
        }
        /// A wrong way: the digit in that place alone.
        DigitAlone => {
            en: "That is the digit in that place. All that stands to its left counts too.",
            es: "Esa es la cifra de ese lugar. También cuenta todo lo que está a su izquierda.",
        }
        /// A wrong way: a zero too many.
        TooManyZeros => {
            en: "That has a zero too many.",
            es: "Sobra un cero.",
        }
        /// A wrong way: a zero too few.
        TooFewZeros => {
            en: "That has a zero too few.",
            es: "Falta un cero.",
        }
        /// A wrong way: the number of units given back.
        GaveUnits => {
            en: "That is how many units there are. The whole number is asked for.",
            es: "Eso es cuántas hay. Se pide el número entero.",
        }
    }
}
