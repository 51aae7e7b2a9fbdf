//! Inequalities whose solutions may end at a fraction.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the inequalities.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Inequalities", es: "Desigualdades" },
    &[
        Choice::new("product", Label { en: "with a product", es: "con un producto" }),
        Choice::new("fraction_before_x", Label { en: "with a fraction before x", es: "con una fracción delante de x" }),
        Choice::new("both_sides", Label { en: "with x on both sides", es: "con x en los dos lados" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Undoing a fraction before x.
        MultiplyByReciprocal { by: String } => {
            en: format!("Multiply both sides by {by}. That undoes the fraction before x."),
            es: format!("Multiplica los dos lados por {by}. Eso deshace la fracción delante de x."),
        }
        /// Dividing or multiplying by a negative number.
        TurnsAround => {
            en: "Dividing or multiplying by a negative number turns the sign around.",
            es: "Dividir o multiplicar por un número negativo da la vuelta al signo.",
        }
        /// Dividing or multiplying by a positive number.
        StaysAsItIs => {
            en: "The sign stays as it is: it turns around only when both sides are divided or multiplied by a negative number.",
            es: "El signo queda como está: solo da la vuelta si los dos lados se dividen o multiplican por un número negativo.",
        }
        /// A wrong way: the end taken in or left out.
        EndInOrOut => {
            en: "Whether the end itself is a solution stays as it is in the inequality.",
            es: "Si el extremo es solución o no, queda como en la desigualdad.",
        }
        /// A wrong way: the number before x divided by the other side.
        UpsideDown => {
            en: "The fraction is upside down. The right side is divided by the number before x.",
            es: "La fracción está al revés. El lado derecho se divide entre el número delante de x.",
        }
        /// A wrong way: multiplied by the fraction before x.
        NotTheSameAgain => {
            en: "Multiplying by the fraction before x does not undo it. Multiply by it upside down.",
            es: "Multiplicar por la fracción delante de x no la deshace. Multiplica por ella al revés.",
        }
        /// A wrong way: the terms with x added up.
        TakeAwayTheOther => {
            en: "The term with x on the right is taken away on both sides, not added to the other.",
            es: "El término con x de la derecha se resta en los dos lados, no se suma al otro.",
        }
        /// A wrong way: the number moved with its sign.
        UndoTheNumber => {
            en: "The number beside the term with x is undone on both sides: with plus it is subtracted, with minus added.",
            es: "El número junto al término con x se deshace en los dos lados: si tiene más, se resta; si tiene menos, se suma.",
        }
    }
}
