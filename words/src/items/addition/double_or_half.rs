//! Doubles and halves.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for a double.
        AskDouble { number: i64 } => {
            en: format!("What is double {}?", reader.whole(number)),
            es: format!("¿Cuál es el doble de {}?", reader.whole(number)),
        }
        /// The question for a half.
        AskHalf { number: i64 } => {
            en: format!("What is half of {}?", reader.whole(number)),
            es: format!("¿Cuál es la mitad de {}?", reader.whole(number)),
        }
        /// A double.
        DoubleIs { number: i64 } => {
            en: format!("Double {} is {}", reader.whole(number), reader.whole(2 * number)),
            es: format!("El doble de {} es {}", reader.whole(number), reader.whole(2 * number)),
        }
        /// A half.
        HalfIs { number: i64 } => {
            en: format!("Half of {} is {}", reader.whole(number), reader.whole(number / 2)),
            es: format!("La mitad de {} es {}", reader.whole(number), reader.whole(number / 2)),
        }
        /// A wrong way: the ten that the ones make forgotten.
        LostTen => {
            en: "The ones make a ten when doubled. That ten is missing.",
            es: "Las unidades forman una decena al doblarlas. Falta esa decena.",
        }
        /// A wrong way: two more instead of twice.
        AddedTwo => {
            en: "That is 2 more. Double means the number and the same number again.",
            es: "Eso es 2 más. El doble es el número y otra vez el mismo número.",
        }
        /// A wrong way: times itself.
        Squared { number: i64 } => {
            en: format!("That is {0} × {0}. Double is 2 × {0}.", reader.whole(number)),
            es: format!("Eso es {0} × {0}. El doble es 2 × {0}.", reader.whole(number)),
        }
        /// A wrong way: doubled.
        Doubled => {
            en: "That is the double. Half is one of two equal parts.",
            es: "Ese es el doble. La mitad es una de dos partes iguales.",
        }
        /// A wrong way: two less instead of half.
        TookTwo => {
            en: "That is 2 less. Half means sharing into two equal parts.",
            es: "Eso es 2 menos. La mitad es repartir en dos partes iguales.",
        }
        /// A wrong way: half of an odd ten forgotten.
        LostFive => {
            en: "The tens are an odd number: half of the last ten, 5, is missing.",
            es: "Las decenas son impares: falta la mitad de la última decena, 5.",
        }
    }
}
