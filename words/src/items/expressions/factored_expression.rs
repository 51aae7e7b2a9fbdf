//! Expressions to be factored.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the expressions.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Expressions", es: "Expresiones" },
    &[
        Choice::new("common_factor", Label { en: "with a common factor", es: "con un factor común" }),
        Choice::new("trinomial", Label { en: "with three terms", es: "con tres términos" }),
        Choice::new("difference_of_squares", Label { en: "differences of squares", es: "diferencias de cuadrados" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Factor the expression as far as possible.",
            es: "Factoriza la expresión todo lo posible.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Factor as far as possible: {row}"),
            es: format!("Factoriza todo lo posible: {row}"),
        }
        /// What both terms have.
        LargestFactor { factor: i64 } => {
            en: format!("The greatest number that divides both terms is {factor}. Write it before parentheses with what is left."),
            es: format!("El mayor número que divide los dos términos es {factor}. Escríbelo delante de un paréntesis con lo que queda."),
        }
        /// Two numbers.
        ProductAndSum { p: i64, q: i64 } => {
            en: format!("Look for two numbers whose product is the last number and whose sum is the number before x: {} and {}.", reader.whole(p), reader.whole(q)),
            es: format!("Busca dos números cuyo producto sea el último número y cuya suma sea el número delante de x: {} y {}.", reader.whole(p), reader.whole(q)),
        }
        /// A difference of squares.
        SumTimesDifference => {
            en: "A difference of two squares is the sum of their roots times their difference.",
            es: "Una diferencia de dos cuadrados es la suma de sus raíces por su diferencia.",
        }
        /// A wrong way: one term undivided.
        EachTerm => {
            en: "Both terms are divided by the number that goes before the parentheses.",
            es: "Los dos términos se dividen entre el número que va delante del paréntesis.",
        }
        /// A wrong way: the product alone looked at.
        SumToo => {
            en: "The product of the two numbers is right, but their sum has to be the number before x.",
            es: "El producto de los dos números está bien, pero su suma debe ser el número delante de x.",
        }
    }
}
