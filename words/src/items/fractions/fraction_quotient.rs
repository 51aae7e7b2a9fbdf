//! Division with fractions.

use crate::parameters::{Choice, Label, Parameter};

/// What is divided by what.
pub const DIVIDE: Parameter = Parameter::one_of(
    "divide",
    Label { en: "What is divided", es: "Qué se divide" },
    &[
        Choice::new(
            "unit_by_whole",
            Label { en: "a unit fraction by a whole number", es: "una fracción unitaria entre un entero" },
        ),
        Choice::new(
            "whole_by_unit",
            Label { en: "a whole number by a unit fraction", es: "un entero entre una fracción unitaria" },
        ),
        Choice::new(
            "whole_by_fraction",
            Label { en: "a whole number by a fraction", es: "un entero entre una fracción" },
        ),
        Choice::new("fractions", Label { en: "a fraction by a fraction", es: "una fracción entre una fracción" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: multiplied without turning anything over.
        Multiplied => {
            en: "The numbers were multiplied as they stand. Turn the second one over first.",
            es: "Los números se multiplicaron tal como están. Primero da la vuelta al segundo.",
        }
        /// A wrong way: the first turned over.
        FlippedFirst => {
            en: "The first number was turned over. Turn over the one that you divide by.",
            es: "Se dio la vuelta al primer número. Da la vuelta a aquel entre el que divides.",
        }
        /// A wrong way: a denominator on the wrong side.
        OneSide => {
            en: "A denominator went to the wrong side. Write the product with the reciprocal first.",
            es: "Un denominador quedó en el lado equivocado. Escribe primero el producto con el inverso.",
        }
    }
}
