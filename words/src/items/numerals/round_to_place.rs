//! Rounding to a place.

use crate::{Locale, items::places::unit};

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: i64, place: u8 } => {
            en: format!("Round {} to the nearest {}.", reader.whole(number), unit(place, Locale::En)),
            es: format!("Redondea {} a la {} más cercana.", reader.whole(number), unit(place, Locale::Es)),
        }
        /// The round numbers on both sides.
        Between { number: i64, low: i64, high: i64 } => {
            en: format!("{} is between {} and {}.", reader.whole(number), reader.whole(low), reader.whole(high)),
            es: format!("{} está entre {} y {}.", reader.whole(number), reader.whole(low), reader.whole(high)),
        }
        /// Down.
        Down { digit: i64, rounded: i64 } => {
            en: format!("The digit to the right of the place is {digit}, less than 5, so it rounds down: {}", reader.whole(rounded)),
            es: format!("La cifra a la derecha del lugar es {digit}, menor que 5, así que se redondea hacia abajo: {}", reader.whole(rounded)),
        }
        /// Up.
        Up { digit: i64, rounded: i64 } => {
            en: format!("The digit to the right of the place is {digit}, and from 5 on it rounds up: {}", reader.whole(rounded)),
            es: format!("La cifra a la derecha del lugar es {digit}, y desde 5 se redondea hacia arriba: {}", reader.whole(rounded)),
        }
        /// A wrong way: the other way.
        OtherWay { digit: i64 } => {
            en: format!("Look at the digit to the right of the place: it is {digit}. Below 5 rounds down, from 5 on up."),
            es: format!("Mira la cifra a la derecha del lugar: es {digit}. Menos de 5 va hacia abajo; desde 5, hacia arriba."),
        }
        /// A wrong way: another place.
        OtherPlace { place: u8 } => {
            en: format!("That is rounded to another place. The nearest {} is asked for.", unit(place, Locale::En)),
            es: format!("Eso está redondeado a otro lugar. Se pide la {} más cercana.", unit(place, Locale::Es)),
        }
        /// A wrong way: the digits behind the place kept.
        KeptRest => {
            en: "In a rounded number all digits to the right of the place are 0.",
            es: "En un número redondeado, todas las cifras a la derecha del lugar son 0.",
        }
    }
}
