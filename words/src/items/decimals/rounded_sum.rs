//! Decimals that are rounded and then added.

use super::number::Decimal;
use crate::Reader;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Estimate the sum: round each number to the nearest whole number, then add.",
            es: "Estima la suma: redondea cada número al entero más cercano y luego suma.",
        }
        /// The question, aloud.
        Speech { numbers: Vec<Decimal> } => {
            en: format!("Estimate the sum: round each number to the nearest whole number, then add. {}.", listed(&numbers, reader)),
            es: format!("Estima la suma: redondea cada número al entero más cercano y luego suma. {}.", listed(&numbers, reader)),
        }
        /// One of the numbers.
        Rounds { number: Decimal, rounded: i64 } => {
            en: format!("{} rounds to {}", number.written(reader), reader.whole(rounded)),
            es: format!("{} se redondea a {}", number.written(reader), reader.whole(rounded)),
        }
        /// A wrong way: the sum itself.
        Exact => {
            en: "That is the exact sum. Round each number first.",
            es: "Esa es la suma exacta. Redondea primero cada número.",
        }
        /// A wrong way: rounded at the end.
        RoundedResult => {
            en: "The sum was rounded. Round each number first, then add.",
            es: "Se redondeó la suma. Redondea primero cada número y luego suma.",
        }
        /// A wrong way: cut off.
        AlwaysDown => {
            en: "The decimals were cut off. From 5 tenths on a number rounds up.",
            es: "Se quitaron los decimales. Desde 5 décimas un número se redondea hacia arriba.",
        }
    }
}

fn listed(numbers: &[Decimal], reader: Reader) -> String {
    let each: Vec<String> = numbers.iter().map(|number| number.written(reader)).collect();
    each.join("; ")
}
