//! What a digit is worth.

use crate::{Locale, items::places::units};

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { digit: i64, number: i64 } => {
            en: format!("What is the value of the {digit} in {}?", reader.whole(number)),
            es: format!("¿Cuál es el valor del {digit} en {}?", reader.whole(number)),
        }
        /// Where the digit stands.
        Stands { digit: i64, place: u8 } => {
            en: format!("The {digit} is in the {} place.", units(place, Locale::En)),
            es: format!("El {digit} está en el lugar de las {}.", units(place, Locale::Es)),
        }
        /// What it is worth there.
        Worth { digit: i64, unit: i64 } => {
            en: format!("{digit} × {} = {}", reader.whole(unit), reader.whole(digit * unit)),
            es: format!("{digit} × {} = {}", reader.whole(unit), reader.whole(digit * unit)),
        }
        /// A wrong way: the digit itself.
        GaveDigit { digit: i64 } => {
            en: format!("{digit} is the digit. Its value depends on its place."),
            es: format!("{digit} es la cifra. Su valor depende del lugar."),
        }
        /// A wrong way: the value of the place alone.
        GavePlace { digit: i64 } => {
            en: format!("That is what a 1 is worth there. Here it is a {digit}."),
            es: format!("Eso vale allí un 1. Aquí hay un {digit}."),
        }
        /// A wrong way: a place off.
        OnePlaceOff => {
            en: "That is one place off. Count the places from the ones on the right.",
            es: "Eso es un lugar más allá. Cuenta los lugares desde las unidades, a la derecha.",
        }
        /// A wrong way: the digit with all behind it.
        AllFromThere => {
            en: "That has the digits behind it too. Only the value of this one is asked for.",
            es: "Eso tiene también las cifras de detrás. Se pide solo el valor de esta.",
        }
    }
}
