//! Scientific notation.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("number", Label { en: "the number", es: "el número" }),
        Choice::new("exponent", Label { en: "the exponent", es: "el exponente" }),
    ],
);

/// Numbers near zero.
pub const SMALL: Parameter =
    Parameter::new("small", Label { en: "Negative exponents too", es: "También exponentes negativos" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Which exponent is missing?",
            es: "¿Qué exponente falta?",
        }
        /// The question, aloud.
        Speech { number: String, factor: String } => {
            en: format!("{number} equals {factor} times ten to which power?"),
            es: format!("{number} es igual a {factor} por diez elevado ¿a qué?"),
        }
        /// Making a number larger.
        PointToTheRight { places: i64 } => {
            en: format!("The exponent is {places}: each factor 10 moves the digits one place, {places} places up."),
            es: format!("El exponente es {places}: cada factor 10 mueve las cifras un lugar, {places} lugares hacia arriba."),
        }
        /// Making a number smaller.
        PointToTheLeft { places: i64 } => {
            en: format!("The exponent is negative: divide by 10, {places} times. The digits move {places} places down."),
            es: format!("El exponente es negativo: divide entre 10, {places} veces. Las cifras bajan {places} lugares."),
        }
        /// How often ten is a factor.
        CameFromLeft { places: i64 } => {
            en: format!("The digits moved {places} places up, so 10 is a factor {places} times."),
            es: format!("Las cifras subieron {places} lugares, así que 10 es factor {places} veces."),
        }
        /// How often it is divided by ten.
        CameFromRight { places: i64 } => {
            en: format!("The digits moved {places} places down, so it is divided by 10 {places} times: the exponent is negative."),
            es: format!("Las cifras bajaron {places} lugares, así que se divide entre 10 {places} veces: el exponente es negativo."),
        }
        /// The answer.
        Result { shown: String } => {
            en: format!("The answer is {shown}"),
            es: format!("La respuesta es {shown}"),
        }
        /// A wrong way: the other direction.
        WrongDirection => {
            en: "That goes the wrong way: a positive exponent makes the number larger, a negative one smaller.",
            es: "Eso va al revés: un exponente positivo hace mayor el número; uno negativo, menor.",
        }
        /// A wrong way: one place too few.
        OneShort => {
            en: "That is one place too few. The digit behind the decimal mark counts as a place.",
            es: "Falta un lugar. La cifra tras el signo decimal cuenta como un lugar.",
        }
        /// A wrong way: one place too many.
        OneTooMany => {
            en: "That is one place too many. The exponent counts places, not zeros behind the digits.",
            es: "Sobra un lugar. El exponente cuenta lugares, no ceros tras las cifras.",
        }
    }
}
