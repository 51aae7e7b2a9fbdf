//! One-digit products.

use crate::items::arithmetic::counted;

sentences! {
    /// What the model says beyond [`crate::items::arithmetic`].
    pub enum Words(reader) {
        /// 0 times anything.
        TimesZero { factor: i64 } => {
            en: format!("0 groups of {0} are nothing: 0 × {0} = 0", reader.whole(factor)),
            es: format!("0 grupos de {0} no son nada: 0 × {0} = 0", reader.whole(factor)),
        }
        /// 1 times anything.
        TimesOne { factor: i64 } => {
            en: format!("1 group of {0} is just {0}: 1 × {0} = {0}", reader.whole(factor)),
            es: format!("1 grupo de {0} es solo {0}: 1 × {0} = {0}", reader.whole(factor)),
        }
        /// Counting by one factor.
        CountBy { step: i64, times: i64 } => {
            en: format!("Count by {}, {} times: {}", reader.whole(step), reader.whole(times), counted(step, times, reader)),
            es: format!("Cuenta de {0} en {0}, {1} veces: {2}", reader.whole(step), reader.whole(times), counted(step, times, reader)),
        }
        /// A wrong way: the fact beside the one asked.
        NextInTable { a: i64, b: i64 } => {
            en: format!("{} is {} × {}, next to it in the table.", reader.whole(a * b), reader.whole(a), reader.whole(b)),
            es: format!("{} es {} × {}, el de al lado en la tabla.", reader.whole(a * b), reader.whole(a), reader.whole(b)),
        }
        /// A wrong way: added instead of multiplied.
        AddedFactors { a: i64, b: i64 } => {
            en: format!("{} is {} + {}. Here they are multiplied.", reader.whole(a + b), reader.whole(a), reader.whole(b)),
            es: format!("{} es {} + {}. Aquí se multiplica.", reader.whole(a + b), reader.whole(a), reader.whole(b)),
        }
        /// A wrong way: 0 taken for 1.
        ZeroAsOne { factor: i64 } => {
            en: format!("{0} is 1 × {0}. With 0 groups there is nothing.", reader.whole(factor)),
            es: format!("{0} es 1 × {0}. Con 0 grupos no hay nada.", reader.whole(factor)),
        }
    }
}
