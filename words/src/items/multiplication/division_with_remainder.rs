//! Division that may leave something.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the remainder.
        AskRemainder { dividend: i64, divisor: i64 } => {
            en: format!("What is the remainder when {} is divided by {divisor}?", reader.whole(dividend)),
            es: format!("¿Cuál es el resto al dividir {} entre {divisor}?", reader.whole(dividend)),
        }
        /// The question for the whole part.
        AskQuotient { dividend: i64, divisor: i64 } => {
            en: format!("How many whole times does {divisor} go into {}?", reader.whole(dividend)),
            es: format!("¿Cuántas veces enteras cabe {divisor} en {}?", reader.whole(dividend)),
        }
        /// The question for both.
        AskBoth { dividend: i64, divisor: i64 } => {
            en: format!("Divide {} by {divisor}. Write the quotient, then R, then the remainder.", reader.whole(dividend)),
            es: format!("Divide {} entre {divisor}. Escribe el cociente, luego R y luego el resto.", reader.whole(dividend)),
        }
        /// What is left, and both together.
        LeavesSo { rest: i64, shown: String } => {
            en: format!("What is left is {rest}, so the answer is {shown}"),
            es: format!("Lo que queda es {rest}, así que la respuesta es {shown}"),
        }
        /// A wrong way: both exchanged.
        QuotientFirst => {
            en: "How many times it goes in comes first, what is left after the R.",
            es: "Primero va cuántas veces cabe; lo que queda va después de la R.",
        }
        /// Where to stop.
        OneMoreIsTooMuch { divisor: i64, times: i64, dividend: i64 } => {
            en: format!("{} × {divisor} = {} is more than {}. Take one time less.", reader.whole(times), reader.whole(times * divisor), reader.whole(dividend)),
            es: format!("{} × {divisor} = {} es más que {}. Toma una vez menos.", reader.whole(times), reader.whole(times * divisor), reader.whole(dividend)),
        }
        /// The whole part.
        Times { quotient: i64 } => {
            en: format!("So the number of whole times is {}", reader.whole(quotient)),
            es: format!("Así que el número de veces enteras es {}", reader.whole(quotient)),
        }
        /// It comes out even.
        NothingLeft => {
            en: "That is the number itself, so nothing is left: 0",
            es: "Ese es el mismo número, así que no queda nada: 0",
        }
        /// A wrong way: the remainder instead of the whole part.
        GaveRemainder => {
            en: "That is what is left. How many times it goes in is asked for.",
            es: "Eso es lo que queda. Se pide cuántas veces cabe.",
        }
        /// A wrong way: the whole part instead of the remainder.
        GaveQuotient => {
            en: "That is how many times it goes in. What is left is asked for.",
            es: "Eso es cuántas veces cabe. Se pide lo que queda.",
        }
        /// A wrong way: rounded up.
        RoundedUp => {
            en: "That is one time too many: it makes more than the number.",
            es: "Es una vez de más: da más que el número.",
        }
        /// A wrong way: stopped one group early.
        GroupShort { divisor: i64 } => {
            en: format!("{divisor} goes in once more. What is left has to be less than {divisor}."),
            es: format!("{divisor} cabe una vez más. Lo que queda tiene que ser menor que {divisor}."),
        }
        /// A wrong way: what is missing to the next multiple.
        ToNextMultiple { divisor: i64 } => {
            en: format!("That is missing to the next multiple of {divisor}. What is beyond the last one is asked for."),
            es: format!("Eso falta hasta el siguiente múltiplo de {divisor}. Se pide lo que pasa del anterior."),
        }
    }
}
