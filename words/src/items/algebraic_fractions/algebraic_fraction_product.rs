//! Quotients of polynomials, multiplied or divided.

use crate::parameters::{Choice, Label, Parameter};

/// What is multiplied or divided.
pub const FACTORS: Parameter = Parameter::one_of(
    "factors",
    Label { en: "What is multiplied or divided", es: "Qué se multiplica o divide" },
    &[
        Choice::new("number", Label { en: "a fraction and a number", es: "una fracción y un número" }),
        Choice::new("terms", Label { en: "fractions with single terms", es: "fracciones con términos sueltos" }),
        Choice::new("shared_sum", Label { en: "fractions that share a sum", es: "fracciones que comparten una suma" }),
        Choice::new("trinomials", Label { en: "fractions with three terms", es: "fracciones con tres términos" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Calculate. Write a single fraction in lowest terms.",
            es: "Calcula. Escribe una sola fracción simplificada.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Calculate, as a single fraction in lowest terms: {row}"),
            es: format!("Calcula, como una sola fracción simplificada: {row}"),
        }
        /// A division as a multiplication.
        TurnOver { turned: String } => {
            en: format!("Instead of dividing, multiply by the second one turned over: {turned}"),
            es: format!("En vez de dividir, multiplica por la segunda dada la vuelta: {turned}"),
        }
        /// How fractions are multiplied, where nothing cancels.
        Across => {
            en: "Numerator times numerator over denominator times denominator. Nothing cancels.",
            es: "Numerador por numerador sobre denominador por denominador. No hay nada que simplificar.",
        }
        /// What cancels.
        Cancel { factor: String } => {
            en: format!("Numerator times numerator over denominator times denominator. Both have the factor {factor}; divide it out."),
            es: format!("Numerador por numerador sobre denominador por denominador. Los dos tienen el factor {factor}; divide entre él."),
        }
        /// A wrong way: a division like a multiplication.
        DivisionTurns => {
            en: "That multiplies. To divide by a fraction, turn it over first.",
            es: "Eso multiplica. Para dividir entre una fracción, dale primero la vuelta.",
        }
        /// A wrong way: a multiplication like a division.
        ProductKeeps => {
            en: "That divides. In a product no fraction is turned over.",
            es: "Eso divide. En un producto no se da la vuelta a ninguna fracción.",
        }
    }
}
