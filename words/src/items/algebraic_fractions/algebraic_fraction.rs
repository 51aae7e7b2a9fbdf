//! Quotients of polynomials in lowest terms.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the fractions.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Fractions", es: "Fracciones" },
    &[
        Choice::new("powers", Label { en: "of powers of x", es: "de potencias de x" }),
        Choice::new("common_factor", Label { en: "of sums with a common number", es: "de sumas con un número común" }),
        Choice::new("trinomials", Label { en: "of three terms each", es: "de tres términos cada una" }),
        Choice::new(
            "trinomials_and_numbers",
            Label {
                en: "of three terms with a number to cancel",
                es: "de tres términos con un número que se simplifica",
            },
        ),
        Choice::new("sum_below", Label { en: "with a sum below that divides", es: "con una suma abajo que divide" }),
        Choice::new("no_value", Label { en: "where they have no value", es: "dónde no tienen valor" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write the fraction in lowest terms.",
            es: "Simplifica la fracción todo lo posible.",
        }
        /// The question for where there is no value.
        AskNoValue => {
            en: "For which two values of x does this fraction have no value?",
            es: "¿Para qué dos valores de x no tiene valor esta fracción?",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Write in lowest terms: {row}"),
            es: format!("Simplifica todo lo posible: {row}"),
        }
        /// The question for where there is no value, aloud.
        SpeechNoValue { row: String } => {
            en: format!("For which two values of x does this fraction have no value: {row}"),
            es: format!("¿Para qué dos valores de x no tiene valor esta fracción: {row}?"),
        }
        /// What cancels.
        Cancel { factor: String } => {
            en: format!("Factor both sides of the line. Both have the factor {factor}; divide it out."),
            es: format!("Factoriza arriba y abajo. Los dos tienen el factor {factor}; divide entre él."),
        }
        /// Where the denominator is 0.
        ZeroBelow { factors: [String; 2] } => {
            en: format!("Below the line stands ({}) times ({}). A fraction has no value where that is 0.", factors[0], factors[1]),
            es: format!("Abajo está ({}) por ({}). Una fracción no tiene valor donde eso es 0.", factors[0], factors[1]),
        }
        /// A wrong way: the numbers of the factors.
        ZeroOfFactor => {
            en: "Those are the numbers in the factors. A factor such as x + 3 is 0 where x is its opposite.",
            es: "Esos son los números de los factores. Un factor como x + 3 es 0 donde x es el opuesto.",
        }
        /// A wrong way: terms left out on both sides.
        FactorsOnly => {
            en: "Only factors of the whole numerator and the whole denominator cancel, never single terms.",
            es: "Solo se simplifican factores de todo el numerador y de todo el denominador, nunca términos sueltos.",
        }
        /// A wrong way: turned over.
        StaysOnTop => {
            en: "What is left of the numerator stays above the line.",
            es: "Lo que queda del numerador se queda arriba.",
        }
    }
}
