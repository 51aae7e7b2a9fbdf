//! A percent of a number.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question, aloud.
        Speech { percent: i64, whole: i64 } => {
            en: format!("How much is {percent} percent of {}?", reader.whole(whole)),
            es: format!("¿Cuánto es el {percent} por ciento de {}?", reader.whole(whole)),
        }
        /// Times the percent.
        Product { percent: i64, whole: i64, product: i64 } => {
            en: format!("{percent} × {} = {}", reader.whole(whole), reader.whole(product)),
            es: format!("{percent} × {} = {}", reader.whole(whole), reader.whole(product)),
        }
        /// By a hundred.
        Hundredth { product: i64, part: i64 } => {
            en: format!("{} ÷ 100 = {}", reader.whole(product), reader.whole(part)),
            es: format!("{} ÷ 100 = {}", reader.whole(product), reader.whole(part)),
        }
        /// A wrong way: divided by the percent.
        Divided { percent: i64 } => {
            en: format!("The number was divided by {percent}. Multiply it by {percent}/100."),
            es: format!("El número se dividió entre {percent}. Multiplícalo por {percent}/100."),
        }
        /// A wrong way: the rest.
        Left => {
            en: "That is what is left when the percent is taken away.",
            es: "Eso es lo que queda al quitar el porcentaje.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The percent was subtracted as if it were a number. A percent is a part of the number.",
            es: "El porcentaje se restó como si fuera un número. Un porcentaje es una parte del número.",
        }
        /// A wrong way: tenths.
        Tenths => {
            en: "That is ten times too much: percents are hundredths, not tenths.",
            es: "Eso es diez veces más: los porcentajes son centésimas, no décimas.",
        }
    }
}
