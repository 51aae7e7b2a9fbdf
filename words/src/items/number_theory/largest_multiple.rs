//! The last multiple up to a number.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { of: i64, bound: i64 } => {
            en: format!("What is the largest multiple of {of} that is not greater than {bound}?"),
            es: format!("¿Cuál es el mayor múltiplo de {of} que no es mayor que {bound}?"),
        }
        /// Where to stop.
        NextIsGreater { of: i64, times: i64, bound: i64 } => {
            en: format!("{times} × {of} = {} is greater than {bound}. The one before it is the largest.", reader.whole(times * of)),
            es: format!("{times} × {of} = {} es mayor que {bound}. El anterior es el mayor.", reader.whole(times * of)),
        }
        /// A wrong way: the next multiple.
        TooGreat { bound: i64 } => {
            en: format!("That is greater than {bound}."),
            es: format!("Ese es mayor que {bound}."),
        }
        /// A wrong way: the bound.
        GaveBound { of: i64, bound: i64 } => {
            en: format!("{bound} is not a multiple of {of}."),
            es: format!("{bound} no es múltiplo de {of}."),
        }
        /// A wrong way: the other factor.
        GaveTimes => {
            en: "That is how many times it goes in. The multiple itself is asked for.",
            es: "Eso es cuántas veces cabe. Se pide el múltiplo.",
        }
        /// A wrong way: stopped early.
        NotLargest { of: i64, bound: i64 } => {
            en: format!("{of} more is still not greater than {bound}."),
            es: format!("{of} más todavía no es mayor que {bound}."),
        }
    }
}
