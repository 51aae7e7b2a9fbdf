//! The places behind the point.

use super::number::{Decimal, place as named};
use crate::{
    Locale,
    parameters::{Choice, Label, Parameter},
};

/// What is asked of a place.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("digit", Label { en: "the digit", es: "la cifra" }),
        Choice::new("value", Label { en: "its value", es: "su valor" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for a digit.
        AskDigit { place: u8, number: Decimal } => {
            en: format!("Which digit of {} is in the {} place?", number.written(reader), named(place, Locale::En)),
            es: format!("¿Qué cifra de {} está en el lugar de las {}?", number.written(reader), named(place, Locale::Es)),
        }
        /// The question for a value.
        AskValue { digit: i64, number: Decimal } => {
            en: format!("What is the value of the {digit} in {}?", number.written(reader)),
            es: format!("¿Cuál es el valor del {digit} en {}?", number.written(reader)),
        }
        /// The order of the places.
        Order => {
            en: "Behind the point come tenths, hundredths and thousandths, in this order.",
            es: "Detrás de la coma vienen décimas, centésimas y milésimas, en este orden.",
        }
        /// The digit.
        DigitThere { place: u8, digit: i64 } => {
            en: format!("In the {} place is {digit}", named(place, Locale::En)),
            es: format!("En el lugar de las {} está el {digit}", named(place, Locale::Es)),
        }
        /// The value.
        Stands { digit: i64, place: u8, value: Decimal } => {
            en: format!("The {digit} is in the {} place, so it is worth {}", named(place, Locale::En), value.written(reader)),
            es: format!("El {digit} está en el lugar de las {}, así que vale {}", named(place, Locale::Es), value.written(reader)),
        }
        /// A wrong way: a place off.
        PlaceOff => {
            en: "That is one place off.",
            es: "Eso es un lugar más allá.",
        }
        /// A wrong way: counted from the right.
        FromTheEnd => {
            en: "The places were counted from the end. Count them from the point.",
            es: "Los lugares se contaron desde el final. Cuéntalos desde la coma.",
        }
        /// A wrong way: the digit.
        DigitItself { digit: i64 } => {
            en: format!("{digit} is the digit. Behind the point it is worth less than 1."),
            es: format!("{digit} es la cifra. Detrás de la coma vale menos de 1."),
        }
        /// A wrong way: tens for tenths.
        OtherSide => {
            en: "That would be its value before the point. Tenths and hundredths are parts of 1.",
            es: "Ese sería su valor antes de la coma. Las décimas y centésimas son partes de 1.",
        }
    }
}
