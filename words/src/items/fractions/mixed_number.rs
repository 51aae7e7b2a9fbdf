//! Mixed numbers and fractions greater than 1.

use super::number::Mixed;
use crate::parameters::{Choice, Label, Parameter};

/// How the number is to be written.
pub const WRITE: Parameter = Parameter::one_of(
    "write",
    Label { en: "Write it as", es: "Escribirlo como" },
    &[
        Choice::new("mixed", Label { en: "a mixed number", es: "un número mixto" }),
        Choice::new("fraction", Label { en: "a fraction", es: "una fracción" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for a mixed number.
        AskMixed => {
            en: "Write the fraction as a mixed number.",
            es: "Escribe la fracción como número mixto.",
        }
        /// The question for a fraction.
        AskFraction => {
            en: "Write the mixed number as a fraction.",
            es: "Escribe el número mixto como fracción.",
        }
        /// The question for a mixed number, aloud.
        SpeechMixed { number: Mixed } => {
            en: format!("Write {} as a mixed number.", number.said(reader)),
            es: format!("Escribe {} como número mixto.", number.said(reader)),
        }
        /// The question for a fraction, aloud.
        SpeechFraction { number: Mixed } => {
            en: format!("Write {} as a fraction.", number.said(reader)),
            es: format!("Escribe {} como fracción.", number.said(reader)),
        }
        /// How many wholes there are.
        Divide { numerator: i64, under: i64, whole: i64, over: i64 } => {
            en: format!("{numerator} ÷ {under} is {whole}, and {over} is left."),
            es: format!("{numerator} ÷ {under} es {whole}, y queda {over}."),
        }
        /// Wholes and what is left.
        WholesAndRest { shown: String } => {
            en: format!("The wholes and the parts that are left: {shown}"),
            es: format!("Los enteros y las partes que quedan: {shown}"),
        }
        /// The wholes in parts.
        WholesInParts { whole: i64, under: i64 } => {
            en: format!("Each whole is {under} parts: {whole} × {under} = {}", reader.whole(whole * under)),
            es: format!("Cada entero son {under} partes: {whole} × {under} = {}", reader.whole(whole * under)),
        }
        /// With the other parts.
        AddParts { wholes: i64, over: i64, under: i64, shown: String } => {
            en: format!("Add the other parts: {wholes} + {over} over {under} is {shown}"),
            es: format!("Suma las otras partes: {wholes} + {over} sobre {under} es {shown}"),
        }
        /// A wrong way: wholes and rest the other way round.
        ChangedPlaces => {
            en: "The whole part and what is left changed places.",
            es: "La parte entera y lo que queda cambiaron de lugar.",
        }
        /// A wrong way: no rest.
        LeftOutRest => {
            en: "The parts beyond the wholes are missing.",
            es: "Faltan las partes además de los enteros.",
        }
        /// A wrong way: one whole too many.
        OneTooMany => {
            en: "That is one whole too many.",
            es: "Eso es un entero de más.",
        }
        /// A wrong way: the whole number added to the numerator.
        AddedWhole => {
            en: "The whole number was added to the numerator. Each whole is as many parts as the denominator says.",
            es: "El entero se sumó al numerador. Cada entero son tantas partes como dice el denominador.",
        }
        /// A wrong way: the whole number times the numerator.
        TimesNumerator => {
            en: "The whole number was multiplied by the numerator. Multiply it by the denominator and add the numerator.",
            es: "El entero se multiplicó por el numerador. Multiplícalo por el denominador y suma el numerador.",
        }
        /// A wrong way: the fraction alone.
        DroppedWhole => {
            en: "The whole number got lost.",
            es: "El entero se perdió.",
        }
    }
}
