//! The value of an expression for given numbers.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the expressions.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Expressions", es: "Expresiones" },
    &[
        Choice::new("one_letter", Label { en: "with one letter", es: "con una letra" }),
        Choice::new("square", Label { en: "with a square", es: "con un cuadrado" }),
        Choice::new("two_letters", Label { en: "with two letters", es: "con dos letras" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question. The second letter is y, before which Spanish says `e`.
        Ask { letters: Vec<String> } => {
            en: format!("Find the value of the expression for {}.", letters.join(" and ")),
            es: format!("Halla el valor de la expresión para {}.", letters.join(" e ")),
        }
        /// The question, aloud.
        Speech { row: String, letters: Vec<String> } => {
            en: format!("What is the value of {row}, if {}?", letters.join(" and ")),
            es: format!("¿Cuál es el valor de {row}, si {}?", letters.join(" e ")),
        }
        /// The numbers in the letters' places.
        PutIn { row: String } => {
            en: format!("Put the numbers in the places of the letters: {row}"),
            es: format!("Pon los números en el lugar de las letras: {row}"),
        }
        /// A wrong way: a sum in place of a product.
        AddedForTimes => {
            en: "A number right before a letter means times, not plus.",
            es: "Un número justo delante de una letra significa por, no más.",
        }
        /// A wrong way: the digits side by side.
        SideBySide => {
            en: "A number right before a letter means times. The digits are not put side by side.",
            es: "Un número justo delante de una letra significa por. Las cifras no se ponen juntas.",
        }
        /// A wrong way: the whole product squared.
        SquaredProduct => {
            en: "Only the letter is squared, not the number before it.",
            es: "Solo la letra está al cuadrado, no el número que va delante.",
        }
        /// A wrong way: twice in place of squared.
        DoubledForSquared => {
            en: "Squared means times itself, not times two.",
            es: "Al cuadrado significa por sí mismo, no por dos.",
        }
    }
}
