//! Inequalities with one letter.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the inequalities.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Inequalities", es: "Desigualdades" },
    &[
        Choice::new("sum", Label { en: "with a sum", es: "con una suma" }),
        Choice::new("product", Label { en: "with a product", es: "con un producto" }),
        Choice::new("two_steps", Label { en: "with two steps", es: "de dos pasos" }),
    ],
);

/// Whether the number before x is negative too.
pub const TURNING: Parameter = Parameter::new(
    "turning",
    Label { en: "Negative numbers before x too", es: "También números negativos delante de x" },
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Dividing by a negative number.
        TurnsAround => {
            en: "Dividing by a negative number turns the sign around.",
            es: "Dividir entre un número negativo da la vuelta al signo.",
        }
        /// Dividing by a positive number.
        StaysAsItIs => {
            en: "The sign stays as it is: it turns around only when both sides are divided by a negative number.",
            es: "El signo queda como está: solo da la vuelta si los dos lados se dividen entre un número negativo.",
        }
        /// A wrong way: the end taken in or left out.
        EndInOrOut => {
            en: "Whether the end itself is a solution stays as it is in the inequality.",
            es: "Si el extremo es solución o no, queda como en la desigualdad.",
        }
        /// A wrong way: the number moved with its sign.
        UndoIt => {
            en: "The number beside x is undone on both sides: with plus it is subtracted, with minus added.",
            es: "El número junto a x se deshace en los dos lados: si tiene más, se resta; si tiene menos, se suma.",
        }
    }
}
