//! Rounding decimals.

use super::number::Decimal;
use crate::{
    Locale,
    parameters::{Label, Parameter},
};

/// How many decimal places are kept.
pub const KEPT_PLACES: Parameter = Parameter::new(
    "kept_places",
    Label { en: "Places kept (0: whole number, 1: tenth …)", es: "Cifras que quedan (0: entero, 1: décima…)" },
);

const fn nearest(kept: u8, locale: Locale) -> &'static str {
    match (locale, kept) {
        (Locale::En, 0) => "whole number",
        (Locale::En, 1) => "tenth",
        (Locale::En, _) => "hundredth",
        (Locale::Es, 0) => "al entero más cercano",
        (Locale::Es, 1) => "a la décima más cercana",
        (Locale::Es, _) => "a la centésima más cercana",
    }
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: Decimal, kept: u8 } => {
            en: format!("Round {} to the nearest {}.", number.written(reader), nearest(kept, Locale::En)),
            es: format!("Redondea {} {}.", number.written(reader), nearest(kept, Locale::Es)),
        }
        /// Rounded up.
        Up { digit: i64, value: Decimal } => {
            en: format!("The next digit is {digit}, 5 or more, so round up: {}", value.written(reader)),
            es: format!("La cifra siguiente es {digit}, 5 o más, así que redondea hacia arriba: {}", value.written(reader)),
        }
        /// Rounded down.
        Down { digit: i64, value: Decimal } => {
            en: format!("The next digit is {digit}, less than 5, so round down: {}", value.written(reader)),
            es: format!("La cifra siguiente es {digit}, menos de 5, así que redondea hacia abajo: {}", value.written(reader)),
        }
        /// A wrong way: cut off.
        CutOff => {
            en: "The digits behind were cut off. From 5 on, round up.",
            es: "Las cifras de detrás se cortaron. A partir de 5 se redondea hacia arriba.",
        }
        /// A wrong way: up whatever comes.
        AlwaysUp => {
            en: "The next digit is less than 5, so the number is nearer to the one below.",
            es: "La cifra siguiente es menor que 5, así que el número está más cerca del de abajo.",
        }
        /// A wrong way: another place.
        OtherPlace => {
            en: "That is rounded to another place.",
            es: "Eso está redondeado a otro lugar.",
        }
        /// A wrong way: rounded in two steps.
        RoundedTwice => {
            en: "It was rounded twice. Only the first digit behind the kept place decides.",
            es: "Se redondeó dos veces. Solo decide la primera cifra detrás del lugar que queda.",
        }
    }
}
