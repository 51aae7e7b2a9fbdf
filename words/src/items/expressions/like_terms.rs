//! Like terms to be combined.

use crate::parameters::{Label, Parameter};

/// How many letters there are.
pub const LETTERS: Parameter = Parameter::new("letters", Label { en: "How many letters", es: "Cuántas letras" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Combine like terms.",
            es: "Reduce los términos semejantes.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Combine like terms: {row}"),
            es: format!("Reduce los términos semejantes: {row}"),
        }
        /// Like terms beside each other.
        Sort { row: String } => {
            en: format!("Put like terms beside each other, each with its sign: {row}"),
            es: format!("Pon juntos los términos semejantes, cada uno con su signo: {row}"),
        }
        /// A wrong way: all terms as one.
        UnlikeTerms => {
            en: "Only terms with the same letter can be combined. The others stay apart.",
            es: "Solo se reducen términos con la misma letra. Los otros quedan aparte.",
        }
        /// A wrong way: signs mixed up.
        SignBelongs => {
            en: "The sign before a term belongs to it. Take it along.",
            es: "El signo delante de un término le pertenece. Llévalo con él.",
        }
    }
}
