//! Powers of one base as a single power.

use crate::parameters::{Choice, Label, Parameter};

/// The rule.
pub const RULE: Parameter = Parameter::one_of(
    "rule",
    Label { en: "Rule", es: "Regla" },
    &[
        Choice::new("product", Label { en: "product of powers", es: "producto de potencias" }),
        Choice::new("quotient", Label { en: "quotient of powers", es: "cociente de potencias" }),
        Choice::new("power", Label { en: "power of a power", es: "potencia de una potencia" }),
        Choice::new("any", Label { en: "any of them", es: "cualquiera" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write as a single power of x.",
            es: "Escribe como una sola potencia de x.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Write as a single power of x: {row}"),
            es: format!("Escribe como una sola potencia de x: {row}"),
        }
        /// A product.
        AddThem { m: i64, n: i64 } => {
            en: format!("A product has {m} and {n} factors x together: add the exponents."),
            es: format!("El producto tiene {m} y {n} factores x juntos: suma los exponentes."),
        }
        /// A quotient.
        SubtractThem { m: i64, n: i64 } => {
            en: format!("Of {m} factors x above, {n} cancel with those below: subtract the exponents."),
            es: format!("De {m} factores x arriba, {n} se cancelan con los de abajo: resta los exponentes."),
        }
        /// A power.
        MultiplyThem { m: i64, n: i64 } => {
            en: format!("{m} factors x come {n} times: multiply the exponents."),
            es: format!("{m} factores x aparecen {n} veces: multiplica los exponentes."),
        }
    }
}
