//! An equation as a comparison.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question below the equation.
        Ask { product: i64, of: i64 } => {
            en: format!("{} is how many times as many as {}?", reader.whole(product), reader.whole(of)),
            es: format!("¿Cuántas veces {} es {}?", reader.whole(of), reader.whole(product)),
        }
        /// Equation and question, aloud.
        Speech { product: i64, times: i64, of: i64 } => {
            en: format!("{product} equals {times} times {of}. {product} is how many times as many as {of}?"),
            es: format!("{product} es igual a {times} por {of}. ¿Cuántas veces {of} es {product}?"),
        }
        /// The comparison in words.
        Groups { product: i64, of: i64, times: i64 } => {
            en: format!(
                "{0} is {1} groups of {2}. The number of groups is the answer: {1}",
                reader.whole(product), reader.whole(times), reader.whole(of),
            ),
            es: format!(
                "{0} son {1} grupos de {2}. El número de grupos es la respuesta: {1}",
                reader.whole(product), reader.whole(times), reader.whole(of),
            ),
        }
        /// A wrong way: how many more instead of how many times.
        DifferenceForRatio { product: i64, of: i64 } => {
            en: format!(
                "{} is how many more {} is than {}. The question is how many times.",
                reader.whole(product - of), reader.whole(product), reader.whole(of),
            ),
            es: format!(
                "{} es cuánto más es {} que {}. Aquí se pregunta cuántas veces.",
                reader.whole(product - of), reader.whole(product), reader.whole(of),
            ),
        }
        /// A wrong way: the number compared with given as the answer.
        OtherFactor { of: i64 } => {
            en: format!("{} is in each group. The question is how many groups.", reader.whole(of)),
            es: format!("{} hay en cada grupo. Se pregunta cuántos grupos.", reader.whole(of)),
        }
    }
}
