//! Fractions in lowest terms.

use super::number::Mixed;
use crate::parameters::{Label, Parameter};

/// The largest factor that numerator and denominator have in common.
pub const COMMON_FACTOR_TO: Parameter =
    Parameter::new("common_factor_to", Label { en: "Largest common factor", es: "Factor común más grande" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write the fraction in lowest terms.",
            es: "Escribe la fracción en su forma más simple.",
        }
        /// The question, aloud.
        Speech { fraction: (i64, i64) } => {
            en: format!("Write {} in lowest terms.", Mixed::fraction(fraction.0, fraction.1).said(reader)),
            es: format!("Escribe {} en su forma más simple.", Mixed::fraction(fraction.0, fraction.1).said(reader)),
        }
        /// What both can be divided by.
        Common { over: i64, under: i64, factor: i64 } => {
            en: format!("The greatest number that divides both {over} and {under} is {factor}."),
            es: format!("El mayor número que divide a {over} y a {under} es {factor}."),
        }
        /// Both divided.
        Divide { over: i64, under: i64, factor: i64, shown: String } => {
            en: format!("Divide both by it: {over} ÷ {factor} over {under} ÷ {factor} is {shown}"),
            es: format!("Divide los dos entre él: {over} ÷ {factor} sobre {under} ÷ {factor} es {shown}"),
        }
        /// A wrong way: one number divided.
        OnlyOne => {
            en: "Only one of the two numbers was divided. Divide both by the same number.",
            es: "Solo se dividió uno de los dos números. Divide los dos entre el mismo número.",
        }
        /// A wrong way: taken away from both.
        Subtracted { factor: i64 } => {
            en: format!("{factor} was subtracted from both. Divide both by {factor}."),
            es: format!("Se restó {factor} a los dos. Divide los dos entre {factor}."),
        }
        /// A wrong way: upside down.
        TurnedOver => {
            en: "Numerator and denominator changed places.",
            es: "El numerador y el denominador cambiaron de lugar.",
        }
    }
}
