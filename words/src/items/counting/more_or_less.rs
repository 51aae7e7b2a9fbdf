//! One, ten, a hundred more or less.

use crate::{Locale, items::places::units};

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for more.
        AskMore { by: i64, number: i64 } => {
            en: format!("What is {} more than {}?", reader.whole(by), reader.whole(number)),
            es: format!("¿Cuánto es {} más que {}?", reader.whole(by), reader.whole(number)),
        }
        /// The question for less.
        AskLess { by: i64, number: i64 } => {
            en: format!("What is {} less than {}?", reader.whole(by), reader.whole(number)),
            es: format!("¿Cuánto es {} menos que {}?", reader.whole(by), reader.whole(number)),
        }
        /// Which place changes.
        Changes { place: u8 } => {
            en: format!("The {} change by one.", units(place, Locale::En)),
            es: format!("Las {} cambian en una.", units(place, Locale::Es)),
        }
        /// More.
        Add { number: i64, by: i64, answer: i64 } => {
            en: format!("{} + {} = {}", reader.whole(number), reader.whole(by), reader.whole(answer)),
            es: format!("{} + {} = {}", reader.whole(number), reader.whole(by), reader.whole(answer)),
        }
        /// Less.
        Subtract { number: i64, by: i64, answer: i64 } => {
            en: format!("{} − {} = {}", reader.whole(number), reader.whole(by), reader.whole(answer)),
            es: format!("{} − {} = {}", reader.whole(number), reader.whole(by), reader.whole(answer)),
        }
        /// A wrong way: more for less.
        OtherWay => {
            en: "More and less were mixed up.",
            es: "Se confundieron más y menos.",
        }
        /// A wrong way: another place changed.
        OtherPlace { place: u8 } => {
            en: format!("Another place was changed. Here it is the {}.", units(place, Locale::En)),
            es: format!("Se cambió otro lugar. Aquí son las {}.", units(place, Locale::Es)),
        }
    }
}
