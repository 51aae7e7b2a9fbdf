//! A sum with a gap.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The gap in front, aloud.
        WhatPlus { given: i64, total: i64 } => {
            en: format!("What number plus {} is {}?", reader.whole(given), reader.whole(total)),
            es: format!("¿Qué número más {} es {}?", reader.whole(given), reader.whole(total)),
        }
        /// The gap behind, aloud.
        PlusWhat { given: i64, total: i64 } => {
            en: format!("{} plus what number is {}?", reader.whole(given), reader.whole(total)),
            es: format!("¿{} más qué número es {}?", reader.whole(given), reader.whole(total)),
        }
        /// A part of the way.
        UpTo { from: i64, to: i64 } => {
            en: format!("From {} to {} it is {}.", reader.whole(from), reader.whole(to), reader.whole(to - from)),
            es: format!("De {} a {} van {}.", reader.whole(from), reader.whole(to), reader.whole(to - from)),
        }
        /// The other addend is what is left.
        WhatIsLeft => {
            en: "The missing number is what is left when the given one is taken away.",
            es: "El número que falta es lo que queda al quitar el que se da.",
        }
        /// A wrong way: both numbers added.
        Added { given: i64, total: i64 } => {
            en: format!("{} is {} + {}. But {} is already the total.", reader.whole(given + total), reader.whole(total), reader.whole(given), reader.whole(total)),
            es: format!("{} es {} + {}. Pero {} ya es el total.", reader.whole(given + total), reader.whole(total), reader.whole(given), reader.whole(total)),
        }
        /// A wrong way: tens and ones filled up each.
        TenTooMany { given: i64, answer: i64 } => {
            en: format!("{} + {} = {}, 10 too many. The ones already make a ten.", reader.whole(given), reader.whole(answer), reader.whole(given + answer)),
            es: format!("{} + {} = {}, 10 de más. Las unidades ya forman una decena.", reader.whole(given), reader.whole(answer), reader.whole(given + answer)),
        }
        /// A wrong way: counted one too few.
        OneTooFew { given: i64, total: i64 } => {
            en: format!("That is 1 too few. Count the steps from {} to {}.", reader.whole(given), reader.whole(total)),
            es: format!("Falta 1. Cuenta los pasos de {} a {}.", reader.whole(given), reader.whole(total)),
        }
    }
}
