//! Decimals as fractions.

use super::number::{Decimal, place as named};
use crate::Locale;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write the decimal as a fraction.",
            es: "Escribe el decimal como fracción.",
        }
        /// The question, in lowest terms.
        AskLowest => {
            en: "Write the decimal as a fraction in lowest terms.",
            es: "Escribe el decimal como fracción en su forma más simple.",
        }
        /// The question, aloud.
        Speech { number: Decimal, lowest_terms: bool } => {
            en: format!("Write {} as a fraction{}.", number.written(reader), if lowest_terms { " in lowest terms" } else { "" }),
            es: format!("Escribe {} como fracción{}.", number.written(reader), if lowest_terms { " en su forma más simple" } else { "" }),
        }
        /// What the last digit counts.
        LastPlace { units: i64, places: u8 } => {
            en: format!("The last digit counts {}: {units}/{}", named(places, Locale::En), reader.whole(10_i64.pow(places.into()))),
            es: format!("La última cifra cuenta {}: {units}/{}", named(places, Locale::Es), reader.whole(10_i64.pow(places.into()))),
        }
        /// In lowest terms.
        Simplified { written: String, shown: String } => {
            en: format!("In lowest terms: {written} = {shown}"),
            es: format!("En su forma más simple: {written} = {shown}"),
        }
        /// A wrong way: another place.
        PlaceOff => {
            en: "The denominator is for another place. Count the digits behind the point: one is tenths, two are hundredths.",
            es: "El denominador es de otro lugar. Cuenta las cifras detrás de la coma: una son décimas, dos son centésimas.",
        }
        /// A wrong way: digits as the denominator.
        DigitsBelow => {
            en: "The digits behind the point are the numerator, not the denominator.",
            es: "Las cifras de detrás de la coma son el numerador, no el denominador.",
        }
    }
}
