//! Quotients of polynomials, added or subtracted.

use crate::parameters::{Choice, Label, Parameter};

/// What stands below the lines.
pub const BELOW: Parameter = Parameter::one_of(
    "below",
    Label { en: "Denominators", es: "Denominadores" },
    &[
        Choice::new(
            "same_term",
            Label { en: "the same number or multiple of x", es: "el mismo número o múltiplo de x" },
        ),
        Choice::new("same_sum", Label { en: "the same sum", es: "la misma suma" }),
        Choice::new(
            "different_terms",
            Label { en: "different numbers or multiples of x", es: "números o múltiplos de x distintos" },
        ),
        Choice::new("sum_and_number", Label { en: "a sum and a number", es: "una suma y un número" }),
        Choice::new("different_sums", Label { en: "different sums", es: "sumas distintas" }),
        Choice::new("sums_and_product", Label { en: "two sums and their product", es: "dos sumas y su producto" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write as a single fraction in lowest terms.",
            es: "Escribe como una sola fracción simplificada.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Write as a single fraction in lowest terms: {row}"),
            es: format!("Escribe como una sola fracción simplificada: {row}"),
        }
        /// The denominators are the same.
        SameBelow => {
            en: "The denominators are the same, so the numerators are added or subtracted above it.",
            es: "Los denominadores son iguales, así que se suman o restan los numeradores encima.",
        }
        /// The denominators differ.
        MakeSame => {
            en: "Write all fractions with the same denominator: what one lacks, multiply above and below.",
            es: "Escribe todas las fracciones con el mismo denominador: lo que le falta a una, multiplícalo arriba y abajo.",
        }
        /// Every term of what is taken away changes its sign.
        SignsOfAll => {
            en: "A minus before a fraction changes the sign of every term above its line.",
            es: "Un menos delante de una fracción cambia el signo de cada término de arriba.",
        }
        /// What is left to do.
        DivideOut => {
            en: "Divide out what cancels.",
            es: "Simplifica lo que se pueda.",
        }
        /// A wrong way: numerators and denominators added.
        BelowStays => {
            en: "Only the numerators are added or subtracted, over one common denominator.",
            es: "Solo se suman o restan los numeradores, sobre un denominador común.",
        }
        /// A wrong way: added instead of subtracted, or the other way.
        LookAtTheSign => {
            en: "Look at the sign between the fractions: is it plus or minus?",
            es: "Mira el signo entre las fracciones: ¿es más o menos?",
        }
    }
}
