//! Numbers on both sides of zero, in order.

use crate::Reader;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write the numbers in order, the least first.",
            es: "Escribe los números en orden, el menor primero.",
        }
        /// The question, aloud.
        Speech { numbers: Vec<i64> } => {
            en: format!("Write these numbers in order, the least first: {}", listed(&numbers, reader)),
            es: format!("Escribe estos números en orden, el menor primero: {}", listed(&numbers, reader)),
        }
        /// The negative numbers.
        Below { numbers: Vec<i64> } => {
            en: format!("Below zero, the farthest from zero comes first: {}", listed(&numbers, reader)),
            es: format!("Bajo cero, el más lejano de cero va primero: {}", listed(&numbers, reader)),
        }
        /// The others.
        Above { numbers: Vec<i64> } => {
            en: format!("Then from zero on: {}", listed(&numbers, reader)),
            es: format!("Luego desde cero en adelante: {}", listed(&numbers, reader)),
        }
        /// All of them.
        Together { shown: String } => {
            en: format!("In order: {shown}"),
            es: format!("En orden: {shown}"),
        }
        /// A wrong way: without minus signs.
        ByDigits => {
            en: "That is the order of the distances from zero. The farther below zero, the less.",
            es: "Ese es el orden de las distancias a cero. Cuanto más lejos bajo cero, menor.",
        }
        /// A wrong way: negative numbers like positive ones.
        NegativeReversed => {
            en: "The negative numbers are the wrong way around. The farther below zero, the less.",
            es: "Los números negativos están al revés. Cuanto más lejos bajo cero, menor.",
        }
        /// A wrong way: from the other end.
        GreatestFirst => {
            en: "That begins with the greatest. The least comes first.",
            es: "Eso empieza por el mayor. El menor va primero.",
        }
    }
}

fn listed(numbers: &[i64], reader: Reader) -> String {
    let each: Vec<String> = numbers.iter().map(|&number| reader.whole(number)).collect();
    each.join("; ")
}
