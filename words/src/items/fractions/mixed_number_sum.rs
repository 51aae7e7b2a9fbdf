//! Sums and differences of mixed numbers.

use crate::parameters::{Choice, Label, Parameter};

/// Added or subtracted.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Operación" },
    &[
        Choice::new("sum", Label { en: "sum", es: "suma" }),
        Choice::new("difference", Label { en: "difference", es: "diferencia" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: denominators added.
        Denominators => {
            en: "The denominators were added too. Write both fractions with one denominator, and keep it.",
            es: "También se sumaron los denominadores. Escribe las dos fracciones con un mismo denominador y déjalo.",
        }
        /// A wrong way: a whole that the fractions make got lost.
        LostWhole => {
            en: "That is one whole too few.",
            es: "Eso es un entero de menos.",
        }
        /// A wrong way: the second fraction left out.
        OnlyWholes => {
            en: "The second fraction was left out.",
            es: "Se dejó fuera la segunda fracción.",
        }
        /// A wrong way: fractions subtracted the other way round.
        SmallerFromLarger => {
            en: "The fractions were subtracted the other way round. Break up a whole where the first fraction is too small.",
            es: "Las fracciones se restaron al revés. Descompón un entero cuando la primera fracción es demasiado pequeña.",
        }
        /// A wrong way: the broken whole kept.
        KeptWhole => {
            en: "A whole was broken up, but it still counts. That is one whole too many.",
            es: "Se descompuso un entero, pero se sigue contando. Eso es un entero de más.",
        }
    }
}
