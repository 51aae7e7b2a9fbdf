//! The missing number of two equal fractions.

use super::number::Mixed;
use crate::parameters::{Choice, Label, Parameter};

/// The largest number that both numbers of a fraction are multiplied by.
pub const MULTIPLIER_TO: Parameter =
    Parameter::new("multiplier_to", Label { en: "Largest multiplier", es: "Multiplicador más grande" });
/// Which terms are looked for.
pub const TERMS: Parameter = Parameter::one_of(
    "terms",
    Label { en: "The missing number is in", es: "El número que falta está en" },
    &[
        Choice::new("larger", Label { en: "the fraction with larger numbers", es: "la fracción de números mayores" }),
        Choice::new("smaller", Label { en: "the simpler fraction", es: "la fracción más simple" }),
    ],
);

sentences! {
    /// What the model says; a pair is a numerator and a denominator.
    pub enum Words(reader) {
        /// The question for a numerator, aloud.
        NumeratorSpeech { whole: (i64, i64), under: i64 } => {
            en: format!("{} equals what number over {under}?", Mixed::fraction(whole.0, whole.1).said(reader)),
            es: format!("{} es igual a qué número sobre {under}?", Mixed::fraction(whole.0, whole.1).said(reader)),
        }
        /// The question for a denominator, aloud.
        DenominatorSpeech { whole: (i64, i64), over: i64 } => {
            en: format!("{} equals {over} over what number?", Mixed::fraction(whole.0, whole.1).said(reader)),
            es: format!("{} es igual a {over} sobre qué número?", Mixed::fraction(whole.0, whole.1).said(reader)),
        }
        /// The same to both numbers.
        MultiplyBoth { times: i64 } => {
            en: format!("Multiply the other number by {times} too."),
            es: format!("Multiplica también el otro número por {times}."),
        }
        /// The same to both numbers.
        DivideBoth { by: i64 } => {
            en: format!("Divide the other number by {by} too."),
            es: format!("Divide también el otro número entre {by}."),
        }
        /// A wrong way: the same number added to both.
        Added => {
            en: "The same number was added or taken away. Equal fractions come from multiplying or dividing both numbers.",
            es: "Se sumó o se quitó el mismo número. Las fracciones iguales salen de multiplicar o dividir los dos números.",
        }
        /// A wrong way: one number changed, the other not.
        Kept => {
            en: "One number changed and the other stayed. Both have to change in the same way.",
            es: "Un número cambió y el otro no. Los dos tienen que cambiar igual.",
        }
        /// A wrong way: the multiplier itself.
        Multiplier { times: i64 } => {
            en: format!("{times} is what both numbers are multiplied or divided by, not the missing number."),
            es: format!("{times} es por lo que se multiplican o dividen los dos números, no el número que falta."),
        }
    }
}
