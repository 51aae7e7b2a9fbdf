//! Rounding to the nearest ten.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: i64 } => {
            en: format!("Round {} to the nearest ten.", reader.whole(number)),
            es: format!("Redondea {} a la decena más cercana.", reader.whole(number)),
        }
        /// The tens around the number.
        Between { number: i64, low: i64, high: i64 } => {
            en: format!("{} is between {} and {}.", reader.whole(number), reader.whole(low), reader.whole(high)),
            es: format!("{} está entre {} y {}.", reader.whole(number), reader.whole(low), reader.whole(high)),
        }
        /// The ones decide: fewer than 5.
        Down { ones: i64, rounded: i64 } => {
            en: format!("Its ones digit is {ones}, less than 5, so it rounds down: {}", reader.whole(rounded)),
            es: format!("La cifra de las unidades es {ones}, menor que 5, así que se redondea hacia abajo: {}", reader.whole(rounded)),
        }
        /// The ones decide: just 5.
        Five { rounded: i64 } => {
            en: format!("Its ones digit is 5, and 5 rounds up: {}", reader.whole(rounded)),
            es: format!("La cifra de las unidades es 5, y el 5 se redondea hacia arriba: {}", reader.whole(rounded)),
        }
        /// The ones decide: more than 5.
        Up { ones: i64, rounded: i64 } => {
            en: format!("Its ones digit is {ones}, more than 5, so it rounds up: {}", reader.whole(rounded)),
            es: format!("La cifra de las unidades es {ones}, mayor que 5, así que se redondea hacia arriba: {}", reader.whole(rounded)),
        }
        /// A wrong way: 5 rounded down.
        FiveRoundedDown => {
            en: "5 is right in the middle, and it rounds up.",
            es: "El 5 está justo en medio y se redondea hacia arriba.",
        }
        /// A wrong way: up instead of down.
        RoundedUp { ones: i64 } => {
            en: format!("The ones digit is {ones}: that rounds down."),
            es: format!("La cifra de las unidades es {ones}: se redondea hacia abajo."),
        }
        /// A wrong way: down instead of up.
        RoundedDown { ones: i64 } => {
            en: format!("The ones digit is {ones}: that rounds up."),
            es: format!("La cifra de las unidades es {ones}: se redondea hacia arriba."),
        }
        /// A wrong way: another place.
        RoundedToHundred => {
            en: "That is the nearest hundred. The nearest ten is asked for.",
            es: "Esa es la centena más cercana. Se pide la decena más cercana.",
        }
        /// A wrong way: left as it was.
        NotRounded => {
            en: "That is the number itself. A rounded number ends in 0.",
            es: "Ese es el mismo número. Un número redondeado termina en 0.",
        }
    }
}
