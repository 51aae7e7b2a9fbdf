//! What models of negative numbers, expressions and equations take. The same name means the same thing in every model.

use super::{Label, Parameter};

/// The largest number, to both sides of zero.
pub const UP_TO: Parameter = Parameter::new("up_to", Label { en: "Farthest from zero", es: "Lo más lejos de cero" });

/// Whether letters stand for negative numbers too.
pub const NEGATIVE: Parameter =
    Parameter::new("negative", Label { en: "Negative numbers too", es: "También números negativos" });

/// Whether answers are fractions.
pub const FRACTIONS: Parameter =
    Parameter::new("fractions", Label { en: "Fractions as answers", es: "Fracciones como respuestas" });
