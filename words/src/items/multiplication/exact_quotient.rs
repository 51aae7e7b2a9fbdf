//! Quotients without a remainder.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// One digit of the quotient.
        Stage { divisor: i64, part: i64, times: i64, rest: i64 } => {
            en: format!("How often does {divisor} go into {part}? Write {times}; {rest} is left."),
            es: format!("¿Cuántas veces cabe {divisor} en {part}? Escribe {times}; el resto es {rest}."),
        }
        /// A wrong way: a zero of the quotient forgotten.
        ZeroLeftOut => {
            en: "Where the divisor does not go into the part, a 0 is written. It was left out.",
            es: "Donde el divisor no cabe en la parte se escribe un 0. Eso faltó.",
        }
        /// A wrong way: the last digit never brought down.
        StoppedEarly => {
            en: "The last digit of the number was not divided. Bring it down and go on.",
            es: "La última cifra del número quedó sin dividir. Bájala y sigue.",
        }
        /// A wrong way: the last digit off by one.
        Check { divisor: i64, tried: i64, dividend: i64 } => {
            en: format!("Check: {} × {divisor} is {}, not {}.", reader.whole(tried), reader.whole(tried * divisor), reader.whole(dividend)),
            es: format!("Comprueba: {} × {divisor} es {}, no {}.", reader.whole(tried), reader.whole(tried * divisor), reader.whole(dividend)),
        }
    }
}
