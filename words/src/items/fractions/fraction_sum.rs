//! Sums of two fractions.

use crate::parameters::{Choice, Label, Parameter};

/// The largest denominator.
pub const LARGEST_DENOMINATOR: Parameter =
    Parameter::new("largest_denominator", Label { en: "Largest denominator", es: "Denominador más grande" });
/// How the denominators stand to each other.
pub const DENOMINATORS: Parameter = Parameter::one_of(
    "denominators",
    Label { en: "Denominators", es: "Denominadores" },
    &[
        Choice::new("equal", Label { en: "the same", es: "iguales" }),
        Choice::new("different", Label { en: "different", es: "distintos" }),
    ],
);
/// Whether the sum has to be in lowest terms.
pub const LOWEST_TERMS: Parameter =
    Parameter::new("lowest_terms", Label { en: "Answer in lowest terms", es: "Respuesta simplificada" });

sentences! {
    /// What the model says; a pair is a numerator and a denominator.
    pub enum Words(reader) {
        /// The question, aloud.
        Speech { a: (i64, i64), b: (i64, i64) } => {
            en: format!("What is {} over {} plus {} over {}?", a.0, a.1, b.0, b.1),
            es: format!("¿Cuánto es {} sobre {} más {} sobre {}?", a.0, a.1, b.0, b.1),
        }
        /// The common denominator.
        Common { common: i64 } => {
            en: format!("Write both with the same denominator: {}.", reader.whole(common)),
            es: format!("Escribe las dos con el mismo denominador: {}.", reader.whole(common)),
        }
        /// Both over the common denominator.
        Rewrite { first: (i64, i64), second: (i64, i64), a: i64, b: i64, common: i64 } => {
            en: format!("{}/{} = {a}/{common} and {}/{} = {b}/{common}", first.0, first.1, second.0, second.1),
            es: format!("{}/{} = {a}/{common} y {}/{} = {b}/{common}", first.0, first.1, second.0, second.1),
        }
        /// The numerators are added.
        Add { a: i64, b: i64, common: i64 } => {
            en: format!("Add the numerators: {a}/{common} + {b}/{common} = {}/{common}", a + b),
            es: format!("Suma los numeradores: {a}/{common} + {b}/{common} = {}/{common}", a + b),
        }
        /// In lowest terms.
        Reduce { over: i64, under: i64, shown: String } => {
            en: format!("In lowest terms: {over}/{under} = {shown}"),
            es: format!("Simplificada: {over}/{under} = {shown}"),
        }
        /// A wrong way: denominators added too.
        AddedDenominators => {
            en: "The denominators were added too. They say how large the parts are; only the numerators are added.",
            es: "También se sumaron los denominadores. Dicen de qué tamaño son las partes; solo se suman los numeradores.",
        }
        /// A wrong way: a new denominator below old numerators.
        KeptNumerators { common: i64 } => {
            en: format!("The denominator became {}, but the numerators stayed. They have to change with it.", reader.whole(common)),
            es: format!("El denominador pasó a ser {}, pero los numeradores no cambiaron. Tienen que cambiar con él.", reader.whole(common)),
        }
    }
}
