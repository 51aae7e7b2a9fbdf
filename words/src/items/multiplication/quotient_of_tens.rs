//! Quotients of multiples of ten.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// As many zeros dropped from both numbers.
        DropZeros { zeros: u8, of: i64, by: i64 } => {
            en: match zeros {
                1 => format!("Drop 1 zero from both numbers: {} ÷ {by}", reader.whole(of)),
                _ => format!("Drop {zeros} zeros from both numbers: {} ÷ {by}", reader.whole(of)),
            },
            es: match zeros {
                1 => format!("Quita 1 cero a los dos números: {} ÷ {by}", reader.whole(of)),
                _ => format!("Quita {zeros} ceros a los dos números: {} ÷ {by}", reader.whole(of)),
            },
        }
        /// The zeros that stay behind the fact.
        ZerosLeft { zeros: u8, value: i64 } => {
            en: match zeros {
                1 => format!("1 zero is left over; write it behind: {}", reader.whole(value)),
                _ => format!("{zeros} zeros are left over; write them behind: {}", reader.whole(value)),
            },
            es: match zeros {
                1 => format!("Sobra 1 cero; escríbelo detrás: {}", reader.whole(value)),
                _ => format!("Sobran {zeros} ceros; escríbelos detrás: {}", reader.whole(value)),
            },
        }
        /// A wrong way: a zero too many.
        TooLarge { divisor: i64, tried: i64 } => {
            en: format!("{} × {} is {}: ten times too much.", reader.whole(divisor), reader.whole(tried), reader.whole(divisor * tried)),
            es: format!("{} × {} es {}: diez veces más de lo que debe.", reader.whole(divisor), reader.whole(tried), reader.whole(divisor * tried)),
        }
        /// A wrong way: a zero too few.
        TooSmall { divisor: i64, tried: i64 } => {
            en: format!("{} × {} is only {}: a zero is missing.", reader.whole(divisor), reader.whole(tried), reader.whole(divisor * tried)),
            es: format!("{} × {} es solo {}: falta un cero.", reader.whole(divisor), reader.whole(tried), reader.whole(divisor * tried)),
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "That is the difference. Dividing asks how many times the one goes into the other.",
            es: "Esa es la diferencia. Dividir es ver cuántas veces cabe uno en el otro.",
        }
    }
}
