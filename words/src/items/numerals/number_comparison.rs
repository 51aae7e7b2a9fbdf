//! Two whole numbers and the sign between them.

use crate::parameters::{Choice, Label, Parameter};

/// Numbers.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "Numbers", es: "Números" },
    &[
        Choice::new("two_digits", Label { en: "of two digits", es: "de dos cifras" }),
        Choice::new("three_digits", Label { en: "of three digits", es: "de tres cifras" }),
        Choice::new("six_digits", Label { en: "of six digits", es: "de seis cifras" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Compare the numbers. Which sign belongs in the blank: <, = or >?",
            es: "Compara los números. ¿Qué signo va en el espacio: <, = o >?",
        }
        /// The question, aloud.
        Speech { one: i64, other: i64 } => {
            en: format!("Is {} less than, equal to or greater than {}?", reader.whole(one), reader.whole(other)),
            es: format!("¿Es {} menor, igual o mayor que {}?", reader.whole(one), reader.whole(other)),
        }
        /// How they are compared.
        FirstThatDiffers => {
            en: "Go from the left: the first digit that differs says which number is greater. The sign opens to it.",
            es: "Ve desde la izquierda: la primera cifra distinta dice qué número es mayor. El signo se abre hacia él.",
        }
        /// They are equal.
        AllTheSame => {
            en: "Every digit is the same, so the numbers are equal.",
            es: "Todas las cifras son iguales, así que los números son iguales.",
        }
        /// A wrong way: the other sign.
        OpensToTheGreater => {
            en: "The sign opens to the greater number.",
            es: "El signo se abre hacia el número mayor.",
        }
    }
}
