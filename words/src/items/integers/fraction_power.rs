//! Powers of fractions, and powers with a fraction as exponent.

use crate::{
    Locale,
    parameters::{Choice, Label, Parameter},
};

/// The exponents.
pub const EXPONENTS: Parameter = Parameter::one_of(
    "exponents",
    Label { en: "Exponents", es: "Exponentes" },
    &[
        Choice::new("whole", Label { en: "whole numbers", es: "números enteros" }),
        Choice::new("roots", Label { en: "one half and one third", es: "un medio y un tercio" }),
        Choice::new("fractions", Label { en: "other fractions", es: "otras fracciones" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A negative exponent.
        TurnOver => {
            en: "The minus at the exponent turns the base over: numerator and denominator change places.",
            es: "El menos del exponente da la vuelta a la base: numerador y denominador cambian de lugar.",
        }
        /// A root.
        RootFirst { degree: i64 } => {
            en: format!("The denominator of the exponent says which root is taken: the {} root.", root(degree, reader.locale)),
            es: format!("El denominador del exponente dice qué raíz se saca: la raíz {}.", root(degree, reader.locale)),
        }
        /// A power.
        BothSides { times: i64 } => {
            en: format!("Numerator and denominator are each raised to the power of {times}."),
            es: format!("El numerador y el denominador se elevan cada uno a {times}."),
        }
        /// A wrong way: turned over, or not.
        MinusTurns => {
            en: "A minus at the exponent turns the fraction over, and nothing else does.",
            es: "Un menos en el exponente da la vuelta a la fracción, y nada más lo hace.",
        }
        /// A wrong way: times the exponent.
        TimesItself => {
            en: "The exponent says how often the fraction is a factor, not what it is multiplied by.",
            es: "El exponente dice cuántas veces es factor la fracción, no por cuánto se multiplica.",
        }
        /// A wrong way: the numerator alone.
        WholeFraction => {
            en: "The denominator is raised too: the whole fraction is the base.",
            es: "El denominador también se eleva: la base es toda la fracción.",
        }
        /// A wrong way: a part instead of a root.
        RootNotPart => {
            en: "That multiplies by the exponent. One half as an exponent means the square root, one third the cube root.",
            es: "Eso multiplica por el exponente. Un medio como exponente significa la raíz cuadrada; un tercio, la raíz cúbica.",
        }
    }
}

fn root(degree: i64, locale: Locale) -> &'static str {
    match (degree, locale) {
        (2, Locale::En) => "square",
        (2, Locale::Es) => "cuadrada",
        (_, Locale::En) => "cube",
        (_, Locale::Es) => "cúbica",
    }
}
