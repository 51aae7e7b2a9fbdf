//! A product of primes with a gap.

use crate::items::arithmetic::joined;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question, aloud.
        Speech { number: i64, shown: Vec<i64> } => {
            en: format!("{} is {} times what number?", reader.whole(number), joined(&shown, " times ", reader)),
            es: format!("¿{} es {} por qué número?", reader.whole(number), joined(&shown, " por ", reader)),
        }
        /// A wrong way: a sum instead of a product.
        Subtracted => {
            en: "The primes were taken away from the number. They are multiplied.",
            es: "Los primos se restaron del número. Se multiplican.",
        }
        /// A wrong way: the product of what is shown.
        GaveProduct => {
            en: "That is the product of the primes shown. Divide the number by it.",
            es: "Ese es el producto de los primos que se ven. Divide el número entre él.",
        }
        /// A wrong way: divided by one prime alone.
        DividedOnce { prime: i64 } => {
            en: format!("The number was divided by {prime} alone. Divide by every prime that is shown."),
            es: format!("El número se dividió solo entre {prime}. Divide entre todos los primos que se ven."),
        }
    }
}
