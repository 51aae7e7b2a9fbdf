//! Sums, differences and quotients: as a question, and as a step that ends in the value.

use super::arithmetic::joined;

sentences! {
    /// A calculation as it is asked aloud.
    pub enum Ask(reader) {
        /// What numbers make together.
        Sum { parts: Vec<i64> } => {
            en: format!("What is {}?", joined(&parts, " plus ", reader)),
            es: format!("¿Cuánto es {}?", joined(&parts, " más ", reader)),
        }
        /// What is left of a number.
        Difference { from: i64, less: i64 } => {
            en: format!("What is {} minus {}?", reader.whole(from), reader.whole(less)),
            es: format!("¿Cuánto es {} menos {}?", reader.whole(from), reader.whole(less)),
        }
        /// A number divided by another.
        Quotient { of: i64, by: i64 } => {
            en: format!("What is {} divided by {}?", reader.whole(of), reader.whole(by)),
            es: format!("¿Cuánto es {} dividido entre {}?", reader.whole(of), reader.whole(by)),
        }
    }
}

sentences! {
    /// A calculation with its value.
    pub enum Step(reader) {
        /// A difference.
        Difference { from: i64, less: i64 } => {
            en: difference(&reader.whole(from), &reader.whole(less), &reader.whole(from - less)),
            es: difference(&reader.whole(from), &reader.whole(less), &reader.whole(from - less)),
        }
        /// A quotient without a remainder.
        Quotient { of: i64, by: i64 } => {
            en: quotient(&reader.whole(of), &reader.whole(by), &reader.whole(of / by.max(1))),
            es: quotient(&reader.whole(of), &reader.whole(by), &reader.whole(of / by.max(1))),
        }
    }
}

fn difference(from: &str, less: &str, left: &str) -> String {
    format!("{from} − {less} = {left}")
}

fn quotient(of: &str, by: &str, value: &str) -> String {
    format!("{of} ÷ {by} = {value}")
}
