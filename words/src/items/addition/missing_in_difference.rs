//! A difference with a gap.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The gap for the whole, aloud.
        WhatMinus { taken: i64, left: i64 } => {
            en: format!("What number minus {} is {}?", reader.whole(taken), reader.whole(left)),
            es: format!("¿Qué número menos {} es {}?", reader.whole(taken), reader.whole(left)),
        }
        /// The gap for what is taken, aloud.
        MinusWhat { whole: i64, left: i64 } => {
            en: format!("{} minus what number is {}?", reader.whole(whole), reader.whole(left)),
            es: format!("¿{} menos qué número es {}?", reader.whole(whole), reader.whole(left)),
        }
        /// The whole is what is left and what was taken.
        PutBack => {
            en: "Put back what was taken away: it and what is left make the number at the start.",
            es: "Devuelve lo que se quitó: eso y lo que queda forman el número del principio.",
        }
        /// What was taken is the difference.
        WhatWent => {
            en: "What was taken away is the difference between the start and what is left.",
            es: "Lo que se quitó es la diferencia entre el principio y lo que queda.",
        }
        /// A wrong way: subtracted once more.
        Subtracted { left: i64 } => {
            en: format!("The number at the start is larger than {}: {} is what is left of it.", reader.whole(left), reader.whole(left)),
            es: format!("El número del principio es mayor que {}: {} es lo que queda de él.", reader.whole(left), reader.whole(left)),
        }
        /// A wrong way: a ten lost.
        TenSlip => {
            en: "That is 10 too few. A ten was lost when adding.",
            es: "Faltan 10. Se perdió una decena al sumar.",
        }
        /// A wrong way: added.
        Added { whole: i64, left: i64 } => {
            en: format!("{} is {} + {}. But what is taken away is a part of {}.", reader.whole(whole + left), reader.whole(whole), reader.whole(left), reader.whole(whole)),
            es: format!("{} es {} + {}. Pero lo que se quita es una parte de {}.", reader.whole(whole + left), reader.whole(whole), reader.whole(left), reader.whole(whole)),
        }
        /// A wrong way: the start counted as the first step.
        CountedStart { whole: i64, left: i64 } => {
            en: format!("That is 1 too many. Count the steps from {} back to {}.", reader.whole(whole), reader.whole(left)),
            es: format!("Sobra 1. Cuenta los pasos de {} hacia atrás hasta {}.", reader.whole(whole), reader.whole(left)),
        }
    }
}
