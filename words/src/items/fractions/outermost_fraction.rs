//! The greatest or the least of several fractions.

use crate::parameters::{Choice, Label, Parameter};

/// What the fractions have in common.
pub const ALIKE: Parameter = Parameter::one_of(
    "alike",
    Label { en: "The fractions have the same", es: "Las fracciones tienen iguales" },
    &[
        Choice::new("denominators", Label { en: "denominators", es: "los denominadores" }),
        Choice::new("numerators", Label { en: "numerators", es: "los numeradores" }),
        Choice::new("nothing", Label { en: "neither", es: "ni unos ni otros" }),
    ],
);
/// Which is looked for.
pub const FIND: Parameter = Parameter::one_of(
    "find",
    Label { en: "Which is asked for", es: "Cuál se pide" },
    &[
        Choice::new("greatest", Label { en: "the greatest", es: "el mayor" }),
        Choice::new("least", Label { en: "the least", es: "el menor" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the greatest.
        AskGreatest => {
            en: "Which of these fractions is the greatest?",
            es: "¿Cuál de estas fracciones es la mayor?",
        }
        /// The question for the least.
        AskLeast => {
            en: "Which of these fractions is the least?",
            es: "¿Cuál de estas fracciones es la menor?",
        }
        /// All with one denominator.
        Common { common: i64 } => {
            en: format!("Write all of them with the denominator {}.", reader.whole(common)),
            es: format!("Escríbelas todas con el denominador {}.", reader.whole(common)),
        }
        /// Parts of one size.
        SameParts => {
            en: "All parts are the same size, so the numerators decide.",
            es: "Todas las partes son del mismo tamaño, así que deciden los numeradores.",
        }
        /// The greatest.
        GreatestIs { shown: String } => {
            en: format!("The greatest is {shown}"),
            es: format!("La mayor es {shown}"),
        }
        /// The least.
        LeastIs { shown: String } => {
            en: format!("The least is {shown}"),
            es: format!("La menor es {shown}"),
        }
        /// A wrong way: the greatest where the least is asked for.
        GaveGreatest => {
            en: "That is the greatest. The question asks for the least.",
            es: "Esa es la mayor. La pregunta pide la menor.",
        }
        /// A wrong way: the least where the greatest is asked for.
        GaveLeast => {
            en: "That is the least. The question asks for the greatest.",
            es: "Esa es la menor. La pregunta pide la mayor.",
        }
        /// A wrong way: compared by the denominators.
        ByDenominator => {
            en: "The denominators were compared as if they were the numbers. A greater denominator means smaller parts.",
            es: "Se compararon los denominadores como si fueran los números. Un denominador mayor significa partes más pequeñas.",
        }
        /// A wrong way: compared by the numerators.
        ByNumerator => {
            en: "The numerators were compared alone. They count parts of different sizes.",
            es: "Se compararon solo los numeradores. Cuentan partes de distinto tamaño.",
        }
    }
}
