//! Estimates by rounding.

use crate::{Locale, items::places::unit};

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question above the calculation.
        Ask { place: u8 } => {
            en: format!("Estimate: round each number to the nearest {} first.", unit(place, Locale::En)),
            es: format!("Estima: redondea antes cada número a la {} más cercana.", unit(place, Locale::Es)),
        }
        /// The question for a sum, aloud.
        SpeakSum { first: i64, second: i64, place: u8 } => {
            en: format!("Estimate {} plus {}: round each number to the nearest {} first.", reader.whole(first), reader.whole(second), unit(place, Locale::En)),
            es: format!("Estima {} más {}: redondea antes cada número a la {} más cercana.", reader.whole(first), reader.whole(second), unit(place, Locale::Es)),
        }
        /// The question for a difference, aloud.
        SpeakDifference { first: i64, second: i64, place: u8 } => {
            en: format!("Estimate {} minus {}: round each number to the nearest {} first.", reader.whole(first), reader.whole(second), unit(place, Locale::En)),
            es: format!("Estima {} menos {}: redondea antes cada número a la {} más cercana.", reader.whole(first), reader.whole(second), unit(place, Locale::Es)),
        }
        /// The question for a product, aloud.
        SpeakProduct { first: i64, second: i64, place: u8 } => {
            en: format!("Estimate {} times {}: round each number to the nearest {} first.", reader.whole(first), reader.whole(second), unit(place, Locale::En)),
            es: format!("Estima {} por {}: redondea antes cada número a la {} más cercana.", reader.whole(first), reader.whole(second), unit(place, Locale::Es)),
        }
        /// A number and what it rounds to.
        Rounds { number: i64, rounded: i64 } => {
            en: format!("{} rounds to {}.", reader.whole(number), reader.whole(rounded)),
            es: format!("{} se redondea a {}.", reader.whole(number), reader.whole(rounded)),
        }
        /// A wrong way: calculated exactly.
        Exact => {
            en: "That is the exact result. For the estimate, round both numbers first.",
            es: "Ese es el resultado exacto. Para estimar, redondea antes los dos números.",
        }
        /// A wrong way: both numbers rounded down.
        AlwaysDown => {
            en: "Both numbers were rounded down. From the middle on, a number rounds up.",
            es: "Los dos números se redondearon hacia abajo. Desde la mitad se redondea hacia arriba.",
        }
        /// A wrong way: the result rounded instead of the numbers.
        RoundedResult => {
            en: "The exact result was rounded. Round the numbers first, then calculate.",
            es: "Se redondeó el resultado exacto. Redondea antes los números y calcula después.",
        }
    }
}
