//! Quotients of decimals.

use super::number::Decimal;
use crate::parameters::{Label, Parameter};

/// How many decimal places the divisor has.
pub const DIVISOR_PLACES: Parameter =
    Parameter::new("divisor_places", Label { en: "Decimal places of the divisor", es: "Cifras decimales del divisor" });
/// How many decimal places the quotient has.
pub const QUOTIENT_PLACES: Parameter = Parameter::new(
    "quotient_places",
    Label { en: "Decimal places of the quotient", es: "Cifras decimales del cociente" },
);
/// How many digits the quotient has.
pub const QUOTIENT_DIGITS: Parameter =
    Parameter::new("quotient_digits", Label { en: "Digits of the quotient", es: "Cifras del cociente" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Both points moved.
        MovePoints { places: u8, of: Decimal, by: Decimal } => {
            en: format!("Move both points {places} to the right: {} ÷ {}", of.written(reader), by.written(reader)),
            es: format!("Mueve las dos comas {places} a la derecha: {} ÷ {}", of.written(reader), by.written(reader)),
        }
        /// The point of the quotient.
        PointAbove => {
            en: "Divide as whole numbers. Where you pass the point of the dividend, the quotient gets its point.",
            es: "Divide como números enteros. Al pasar la coma del dividendo, el cociente lleva su coma.",
        }
        /// A wrong way: one point moved.
        OnePoint => {
            en: "Only the divisor became whole. The dividend's point has to move just as far.",
            es: "Solo el divisor se hizo entero. La coma del dividendo tiene que moverse lo mismo.",
        }
    }
}
