//! What models of decimals share: calculations asked aloud, and steps that end in their value.

use super::number::Decimal;
use crate::parameters::{Label, Parameter};

/// How many decimal places a number has.
pub const PLACES: Parameter = Parameter::new("places", Label { en: "Decimal places", es: "Cifras decimales" });
/// The most decimal places.
pub const PLACES_TO: Parameter =
    Parameter::new("places_to", Label { en: "Most decimal places", es: "Máximo de cifras decimales" });
/// How many decimal places the first number has.
pub const FIRST_PLACES: Parameter = Parameter::new(
    "first_places",
    Label { en: "Decimal places of the first number", es: "Cifras decimales del primer número" },
);
/// How many decimal places the second number has.
pub const SECOND_PLACES: Parameter = Parameter::new(
    "second_places",
    Label { en: "Decimal places of the second number", es: "Cifras decimales del segundo número" },
);
/// The largest number before the point.
pub const WHOLE_PART_TO: Parameter = Parameter::new(
    "whole_part_to",
    Label { en: "Largest number before the point", es: "Mayor número antes de la coma" },
);

sentences! {
    /// A calculation as it is asked aloud.
    pub enum Ask(reader) {
        /// A sum.
        Sum { a: Decimal, b: Decimal } => {
            en: format!("What is {} plus {}?", a.written(reader), b.written(reader)),
            es: format!("¿Cuánto es {} más {}?", a.written(reader), b.written(reader)),
        }
        /// A difference.
        Difference { a: Decimal, b: Decimal } => {
            en: format!("What is {} minus {}?", a.written(reader), b.written(reader)),
            es: format!("¿Cuánto es {} menos {}?", a.written(reader), b.written(reader)),
        }
        /// A product.
        Product { a: Decimal, b: Decimal } => {
            en: format!("What is {} times {}?", a.written(reader), b.written(reader)),
            es: format!("¿Cuánto es {} por {}?", a.written(reader), b.written(reader)),
        }
        /// A quotient.
        Quotient { a: Decimal, b: Decimal } => {
            en: format!("What is {} divided by {}?", a.written(reader), b.written(reader)),
            es: format!("¿Cuánto es {} dividido entre {}?", a.written(reader), b.written(reader)),
        }
    }
}

sentences! {
    /// A step that ends in a value.
    pub enum Step(reader) {
        /// A calculation and its value.
        Equal { left: String, right: Decimal } => {
            en: format!("{left} = {}", right.written(reader)),
            es: format!("{left} = {}", right.written(reader)),
        }
        /// Points below each other.
        LineUp => {
            en: "Write the numbers with their points below each other, and fill up with zeros.",
            es: "Escribe los números con las comas una debajo de otra y completa con ceros.",
        }
        /// A wrong way: a point in the wrong place.
        PointOff => {
            en: "The digits are right, but the point is in the wrong place.",
            es: "Las cifras están bien, pero la coma está en un lugar equivocado.",
        }
    }
}
