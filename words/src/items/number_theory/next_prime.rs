//! The prime behind a number.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: i64 } => {
            en: format!("What is the smallest prime number greater than {number}?"),
            es: format!("¿Cuál es el menor número primo mayor que {number}?"),
        }
        /// A number on the way.
        NotPrime { number: i64, factor: i64 } => {
            en: format!("{number} = {factor} × {}, so it is not prime.", number / factor),
            es: format!("{number} = {factor} × {}, así que no es primo.", number / factor),
        }
        /// The prime.
        Prime { number: i64 } => {
            en: format!("Only 1 and the number itself divide the next one: {number}"),
            es: format!("Al siguiente solo lo dividen el 1 y él mismo: {number}"),
        }
        /// A wrong way: odd taken for prime.
        OddNotPrime { number: i64, factor: i64 } => {
            en: format!("{number} is odd, but {number} = {factor} × {}.", number / factor),
            es: format!("{number} es impar, pero {number} = {factor} × {}.", number / factor),
        }
        /// A wrong way: the number itself.
        NotGreater { number: i64 } => {
            en: format!("{number} is prime, but it is not greater than itself."),
            es: format!("{number} es primo, pero no es mayor que sí mismo."),
        }
        /// A wrong way: the prime after next.
        Passed { prime: i64 } => {
            en: format!("That is prime, but {prime} comes before it."),
            es: format!("Ese es primo, pero antes está {prime}."),
        }
    }
}
