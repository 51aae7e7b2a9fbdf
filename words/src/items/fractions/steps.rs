//! What models of fractions share: calculations asked aloud, and steps that end in their value.

use super::number::Mixed;
use crate::parameters::{Label, Parameter};

/// The largest whole part of a mixed number, or the largest whole number.
pub const WHOLE_PART_TO: Parameter =
    Parameter::new("whole_part_to", Label { en: "Largest whole part", es: "Parte entera más grande" });

sentences! {
    /// A calculation as it is asked aloud.
    pub enum Ask(reader) {
        /// A sum.
        Sum { a: Mixed, b: Mixed } => {
            en: format!("What is {} plus {}?", a.said(reader), b.said(reader)),
            es: format!("¿Cuánto es {} más {}?", a.said(reader), b.said(reader)),
        }
        /// A difference.
        Difference { a: Mixed, b: Mixed } => {
            en: format!("What is {} minus {}?", a.said(reader), b.said(reader)),
            es: format!("¿Cuánto es {} menos {}?", a.said(reader), b.said(reader)),
        }
        /// A product.
        Product { a: Mixed, b: Mixed } => {
            en: format!("What is {} times {}?", a.said(reader), b.said(reader)),
            es: format!("¿Cuánto es {} por {}?", a.said(reader), b.said(reader)),
        }
        /// A quotient.
        Quotient { a: Mixed, b: Mixed } => {
            en: format!("What is {} divided by {}?", a.said(reader), b.said(reader)),
            es: format!("¿Cuánto es {} dividido entre {}?", a.said(reader), b.said(reader)),
        }
    }
}

sentences! {
    /// What is asked of the answer beside its value.
    pub enum Asked(reader) {
        /// A fraction in lowest terms.
        LowestTerms => {
            en: "Write the answer as a fraction in lowest terms.",
            es: "Escribe la respuesta como fracción en su forma más simple.",
        }
    }
}

sentences! {
    /// A step that ends in a value.
    pub enum Step(reader) {
        /// Two writings of a number, or a calculation and its value.
        Equal { left: String, right: String } => {
            en: format!("{left} = {right}"),
            es: format!("{left} = {right}"),
        }
        /// In a simpler writing.
        Simplified { left: String, right: String } => {
            en: format!("Simplified: {left} = {right}"),
            es: format!("Simplificado: {left} = {right}"),
        }
        /// With the same denominator.
        Common { under: i64 } => {
            en: format!("Write both with the same denominator: {}.", reader.whole(under)),
            es: format!("Escribe las dos con el mismo denominador: {}.", reader.whole(under)),
        }
        /// As fractions without whole parts.
        Improper => {
            en: "Write the mixed numbers as fractions.",
            es: "Escribe los números mixtos como fracciones.",
        }
        /// How fractions are multiplied.
        MultiplyStraight => {
            en: "Multiply the numerators, and multiply the denominators.",
            es: "Multiplica los numeradores y multiplica los denominadores.",
        }
        /// How numbers are divided by a fraction.
        FlipDivisor => {
            en: "To divide by a number, multiply by its reciprocal.",
            es: "Para dividir entre un número, multiplica por su inverso.",
        }
    }
}
