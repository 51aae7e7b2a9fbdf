//! Products of multiples of ten.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The zeros of both factors behind the fact.
        WriteZeros { zeros: u8, product: i64, value: i64 } => {
            en: match zeros {
                1 => format!("The factors have 1 zero; write it behind {product}: {}", reader.whole(value)),
                _ => format!("The factors have {zeros} zeros together; write them behind {product}: {}", reader.whole(value)),
            },
            es: match zeros {
                1 => format!("Los factores tienen 1 cero; escríbelo detrás de {product}: {}", reader.whole(value)),
                _ => format!("Los factores tienen en total {zeros} ceros; escríbelos detrás de {product}: {}", reader.whole(value)),
            },
        }
        /// A wrong way: a zero forgotten.
        ZeroTooFew => {
            en: "A zero is missing. If the digits' product ends in 0 itself, that zero counts too.",
            es: "Falta un cero. Si el producto de las cifras ya acaba en 0, ese cero también cuenta.",
        }
        /// A wrong way: a zero more than there is.
        ZeroTooMany => {
            en: "That is one zero too many. Count the zeros of both factors.",
            es: "Sobra un cero. Cuenta los ceros de los dos factores.",
        }
        /// A wrong way: all zeros forgotten.
        ForgotZeros => {
            en: "That is the product of the digits alone. They stand for tens or hundreds.",
            es: "Ese es el producto de las cifras solas. Son decenas o centenas.",
        }
        /// A wrong way: added.
        Added { a: i64, b: i64 } => {
            en: format!("That is {} + {}. Here they are multiplied.", reader.whole(a), reader.whole(b)),
            es: format!("Eso es {} + {}. Aquí se multiplica.", reader.whole(a), reader.whole(b)),
        }
    }
}
