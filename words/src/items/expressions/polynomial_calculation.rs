//! Polynomials added, subtracted and multiplied.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the calculations.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Calculations", es: "Cálculos" },
    &[
        Choice::new("sum", Label { en: "sums and differences", es: "sumas y restas" }),
        Choice::new("product", Label { en: "two terms times three", es: "dos términos por tres" }),
        Choice::new(
            "term_and_product",
            Label { en: "a term and a number times two terms", es: "un término y un número por dos términos" },
        ),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Calculate, without parentheses in the answer.",
            es: "Calcula, sin paréntesis en la respuesta.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Calculate, without parentheses in the answer: {row}"),
            es: format!("Calcula, sin paréntesis en la respuesta: {row}"),
        }
        /// How parentheses go.
        MinusForAll => {
            en: "A minus before parentheses changes the sign of every term inside, a plus changes none.",
            es: "Un menos delante de un paréntesis cambia el signo de cada término de dentro; un más no cambia ninguno.",
        }
        /// How a product is found.
        EachTimesEach => {
            en: "Multiply each term of the first with each term of the second; exponents of x are added.",
            es: "Multiplica cada término del primero por cada término del segundo; los exponentes de x se suman.",
        }
        /// Multiplication before addition.
        MultiplyFirst => {
            en: "First multiply each term in the parentheses by the number right before them.",
            es: "Primero multiplica cada término del paréntesis por el número que va justo delante.",
        }
        /// What is left to do.
        AddLikeTerms => {
            en: "Then combine terms with the same power of x.",
            es: "Luego junta los términos con la misma potencia de x.",
        }
    }
}
