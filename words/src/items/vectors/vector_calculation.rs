//! Calculations with vectors.

use crate::{
    Reader,
    parameters::{Choice, Label, Parameter},
};

/// The operation.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Cálculo" },
    &[
        Choice::new("sum", Label { en: "sums and differences", es: "sumas y restas" }),
        Choice::new("multiple", Label { en: "a number times a vector", es: "un número por un vector" }),
    ],
);

/// Across, and up.
type Vector = (i64, i64);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for a sum.
        AskSum { u: Vector, v: Vector } => {
            en: format!("Vector u is {} and vector v is {}. What is u + v? Write it as (x, y).", shown(u, reader), shown(v, reader)),
            es: format!("El vector u es {} y el vector v es {}. ¿Cuánto es u + v? Escríbelo como (x, y).", shown(u, reader), shown(v, reader)),
        }
        /// The question for a difference.
        AskDifference { u: Vector, v: Vector } => {
            en: format!("Vector u is {} and vector v is {}. What is u − v? Write it as (x, y).", shown(u, reader), shown(v, reader)),
            es: format!("El vector u es {} y el vector v es {}. ¿Cuánto es u − v? Escríbelo como (x, y).", shown(u, reader), shown(v, reader)),
        }
        /// The question for a multiple.
        AskMultiple { u: Vector, times: i64 } => {
            en: format!("Vector u is {}. What is {} times u? Write it as (x, y).", shown(u, reader), reader.whole(times)),
            es: format!("El vector u es {}. ¿Cuánto es {} por u? Escríbelo como (x, y).", shown(u, reader), reader.whole(times)),
        }
        /// The same for a voice.
        SaySum { u: Vector, v: Vector } => {
            en: format!("Vector u is {} and vector v is {}. What is u plus v? Write x first, then y.", shown(u, reader), shown(v, reader)),
            es: format!("El vector u es {} y el vector v es {}. ¿Cuánto es u más v? Escribe primero x, luego y.", shown(u, reader), shown(v, reader)),
        }
        /// The same for a voice.
        SayDifference { u: Vector, v: Vector } => {
            en: format!("Vector u is {} and vector v is {}. What is u minus v? Write x first, then y.", shown(u, reader), shown(v, reader)),
            es: format!("El vector u es {} y el vector v es {}. ¿Cuánto es u menos v? Escribe primero x, luego y.", shown(u, reader), shown(v, reader)),
        }
        /// The same for a voice.
        SayMultiple { u: Vector, times: i64 } => {
            en: format!("Vector u is {}. What is {} times u? Write x first, then y.", shown(u, reader), reader.whole(times)),
            es: format!("El vector u es {}. ¿Cuánto es {} por u? Escribe primero x, luego y.", shown(u, reader), reader.whole(times)),
        }
        /// How a sum is found.
        PartByPart => {
            en: "Calculate with both x, and then with both y.",
            es: "Calcula con las dos x, y luego con las dos y.",
        }
        /// How a multiple is found.
        BothParts => {
            en: "Both x and y are multiplied.",
            es: "Se multiplican la x y la y.",
        }
    }
}

fn shown((x, y): Vector, reader: Reader) -> String {
    format!("({}{} {})", reader.whole(x), reader.numbers.list_mark(), reader.whole(y))
}
