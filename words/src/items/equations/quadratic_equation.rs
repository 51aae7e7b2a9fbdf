//! Equations with a square.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the equations.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Equations", es: "Ecuaciones" },
    &[
        Choice::new("factored", Label { en: "a product that is zero", es: "un producto igual a cero" }),
        Choice::new("trinomial", Label { en: "three terms, to be factored", es: "tres términos, para factorizar" }),
        Choice::new("square_alone", Label { en: "x only as a square", es: "x solo como cuadrado" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Find both solutions.",
            es: "Halla las dos soluciones.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Find both solutions: {row}"),
            es: format!("Halla las dos soluciones: {row}"),
        }
        /// As a product.
        Factor { row: String } => {
            en: format!("Factor the left side: {row}"),
            es: format!("Factoriza el lado izquierdo: {row}"),
        }
        /// A product that is zero.
        OneIsZero => {
            en: "A product is zero where one of its factors is zero.",
            es: "Un producto es cero cuando uno de sus factores es cero.",
        }
        /// A square.
        TwoRoots => {
            en: "Two numbers have this square: the root and its opposite.",
            es: "Dos números tienen este cuadrado: la raíz y su opuesto.",
        }
        /// A wrong way: the numbers in the factors.
        OppositeSigns => {
            en: "Those are the numbers within the factors. A factor is zero for the opposite of its number.",
            es: "Esos son los números de los factores. Un factor es cero para el opuesto de su número.",
        }
        /// A wrong way: one of two.
        TwoSolutions => {
            en: "That is one of the solutions. The other factor can be zero too.",
            es: "Esa es una de las soluciones. El otro factor también puede ser cero.",
        }
        /// A wrong way: the square itself.
        TakeTheRoot => {
            en: "That is the square of x. Its root is asked for.",
            es: "Ese es el cuadrado de x. Se pide su raíz.",
        }
    }
}
