//! Equations that several steps solve.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the equations.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Equations", es: "Ecuaciones" },
    &[
        Choice::new("two_steps", Label { en: "with two steps", es: "de dos pasos" }),
        Choice::new("parentheses", Label { en: "with parentheses", es: "con paréntesis" }),
        Choice::new("both_sides", Label { en: "with x on both sides", es: "con x en los dos lados" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: the number moved with its sign.
        UndoTheNumber => {
            en: "The number beside the term with x is undone on both sides: with plus it is subtracted, with minus added.",
            es: "El número junto al término con x se deshace en los dos lados: si tiene más, se resta; si tiene menos, se suma.",
        }
        /// A wrong way: the last step left out.
        DivideToo => {
            en: "That is what the number before x makes with x. Divide by that number too.",
            es: "Eso es lo que da el número delante de x con x. Divide también entre ese número.",
        }
        /// A wrong way: a factor taken away.
        FactorIsDivided => {
            en: "The number right before x multiplies it. Dividing undoes that, not subtracting.",
            es: "El número justo delante de x la multiplica. Eso lo deshace dividir, no restar.",
        }
        /// A wrong way: the first term alone multiplied.
        WholeParentheses => {
            en: "The number before the parentheses multiplies both terms inside.",
            es: "El número delante del paréntesis multiplica los dos términos de dentro.",
        }
        /// A wrong way: the terms with x added up.
        TakeAwayTheOther => {
            en: "The term with x on the right is taken away on both sides, not added to the other.",
            es: "El término con x de la derecha se resta en los dos lados, no se suma al otro.",
        }
    }
}
