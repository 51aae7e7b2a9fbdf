//! Sums of three numbers or more.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: a number forgotten.
        LeftOut { number: i64 } => {
            en: format!("{} is not in this sum. Every number is added once.", reader.whole(number)),
            es: format!("En esta suma falta {}. Cada número se suma una vez.", reader.whole(number)),
        }
        /// A wrong way: a ten forgotten.
        TenLost => {
            en: "That is 10 too few: a ten was lost on the way.",
            es: "Faltan 10: se perdió una decena por el camino.",
        }
    }
}
