//! The next number when counting.

use crate::items::arithmetic::joined;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question above the numbers.
        Ask => {
            en: "Which number comes next?",
            es: "¿Qué número sigue?",
        }
        /// The question, aloud.
        Speech { shown: Vec<i64> } => {
            en: format!("{}. Which number comes next?", joined(&shown, ", ", reader)),
            es: format!("{}. ¿Qué número sigue?", joined(&shown, ", ", reader)),
        }
        /// How it goes on.
        Onward { step: i64 } => {
            en: format!("Each number is {} more than the one before.", reader.whole(step)),
            es: format!("Cada número es {} más que el anterior.", reader.whole(step)),
        }
        /// How it goes back.
        Back { step: i64 } => {
            en: format!("Each number is {} less than the one before.", reader.whole(step)),
            es: format!("Cada número es {} menos que el anterior.", reader.whole(step)),
        }
        /// The next number.
        Add { last: i64, step: i64, next: i64 } => {
            en: format!("{} + {} = {}", reader.whole(last), reader.whole(step), reader.whole(next)),
            es: format!("{} + {} = {}", reader.whole(last), reader.whole(step), reader.whole(next)),
        }
        /// The next number, going back.
        Subtract { last: i64, step: i64, next: i64 } => {
            en: format!("{} − {} = {}", reader.whole(last), reader.whole(step), reader.whole(next)),
            es: format!("{} − {} = {}", reader.whole(last), reader.whole(step), reader.whole(next)),
        }
        /// A wrong way: the other direction.
        OtherWay => {
            en: "That goes the other way. Look whether the numbers grow or shrink.",
            es: "Eso va al revés. Mira si los números crecen o disminuyen.",
        }
        /// A wrong way: a number skipped.
        SkippedOne => {
            en: "That is one step too far. The very next number is asked for.",
            es: "Eso es un paso de más. Se pide el número que sigue justo después.",
        }
        /// A wrong way: by ones.
        CountedByOnes { step: i64 } => {
            en: format!("That counts by ones. Here it goes in steps of {}.", reader.whole(step)),
            es: format!("Eso cuenta de uno en uno. Aquí los pasos son de {}.", reader.whole(step)),
        }
    }
}
