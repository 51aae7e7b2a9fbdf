//! What many models say: single calculations, as a question and as a step.

use crate::Reader;

sentences! {
    /// A calculation as it is asked aloud.
    pub enum Ask(reader) {
        /// What two numbers make when multiplied.
        Product { a: i64, b: i64 } => {
            en: format!("What is {a} times {b}?"),
            es: format!("¿Cuánto es {a} por {b}?"),
        }
    }
}

sentences! {
    /// A calculation with its value, as a step of a solution: it ends in the value.
    pub enum Step(reader) {
        /// A product.
        Product { a: i64, b: i64 } => {
            en: format!("{} × {} = {}", reader.whole(a), reader.whole(b), reader.whole(a * b)),
            es: format!("{} × {} = {}", reader.whole(a), reader.whole(b), reader.whole(a * b)),
        }
        /// A sum.
        Sum { parts: Vec<i64> } => {
            en: sum(&parts, reader),
            es: sum(&parts, reader),
        }
    }
}

fn sum(parts: &[i64], reader: Reader) -> String {
    format!("{} = {}", joined(parts, " + ", reader), reader.whole(parts.iter().sum()))
}

/// Numbers joined by a sign: `40 + 16`.
#[must_use]
pub fn joined(parts: &[i64], sign: &str, reader: Reader) -> String {
    let written: Vec<String> = parts.iter().map(|&part| reader.whole(part)).collect();
    written.join(sign)
}

/// The numbers met when counting by `step`: `7, 14, 21`.
#[must_use]
pub fn counted(step: i64, times: i64, reader: Reader) -> String {
    let row: Vec<i64> = (1..=times).map(|n| n * step).collect();
    joined(&row, ", ", reader)
}
