//! A fraction of a whole number.

use super::number::Mixed;
use crate::parameters::{Label, Parameter};

/// The largest that one part can be.
pub const PART_TO: Parameter = Parameter::new("part_to", Label { en: "Largest part", es: "Parte más grande" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Between the fraction and the number.
        Of => {
            en: "of",
            es: "de",
        }
        /// The question, aloud.
        Speech { fraction: Mixed, whole: i64 } => {
            en: format!("How much is {} of {}?", fraction.said(reader), reader.whole(whole)),
            es: format!("¿Cuánto es {} de {}?", fraction.said(reader), reader.whole(whole)),
        }
        /// One part first.
        OnePart { under: i64 } => {
            en: format!("Divide by the denominator for one of {under} equal parts, then take as many as the numerator says."),
            es: format!("Divide entre el denominador para tener una de {under} partes iguales, y toma tantas como diga el numerador."),
        }
        /// A wrong way: one part.
        OnlyOnePart { under: i64 } => {
            en: format!("That is only one of the {under} parts."),
            es: format!("Eso es solo una de las {under} partes."),
        }
        /// A wrong way: the rest.
        Left => {
            en: "That is what is left when the fraction is taken away.",
            es: "Eso es lo que queda al quitar la fracción.",
        }
        /// A wrong way: divided by the numerator.
        ByNumerator => {
            en: "It was divided by the numerator. The denominator says how many parts there are.",
            es: "Se dividió entre el numerador. El denominador dice cuántas partes hay.",
        }
        /// A wrong way: multiplied and divided the other way round.
        TurnedOver => {
            en: "Numerator and denominator changed places: divide by the denominator, multiply by the numerator.",
            es: "El numerador y el denominador cambiaron de lugar: divide entre el denominador y multiplica por el numerador.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The fraction was subtracted. A fraction of a number is a product.",
            es: "La fracción se restó. Una fracción de un número es un producto.",
        }
    }
}
