//! Whole numbers that many models take. The same name means the same thing in every model.

use super::{Label, Parameter};

/// The smallest number of an item.
pub const FROM: Parameter = Parameter::new("from", Label { en: "Smallest number", es: "Número más pequeño" });
/// The largest number of an item.
pub const TO: Parameter = Parameter::new("to", Label { en: "Largest number", es: "Número más grande" });
/// The smallest factor.
pub const FACTOR_FROM: Parameter =
    Parameter::new("factor_from", Label { en: "Smallest factor", es: "Factor más pequeño" });
/// The largest factor.
pub const FACTOR_TO: Parameter = Parameter::new("factor_to", Label { en: "Largest factor", es: "Factor más grande" });
/// The fewest digits of a number.
pub const DIGITS_FROM: Parameter = Parameter::new("digits_from", Label { en: "Fewest digits", es: "Mínimo de cifras" });
/// The most digits of a number.
pub const DIGITS_TO: Parameter = Parameter::new("digits_to", Label { en: "Most digits", es: "Máximo de cifras" });
