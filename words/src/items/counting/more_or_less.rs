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
        /// A 9 at the place, of which there is one more: how many of the place the number has.
        OneMore { number: i64, place: u8, count: i64 } => {
            en: format!(
                "{} has {} {units}. One more makes {} {units}.",
                reader.whole(number),
                reader.whole(count),
                reader.whole(count + 1),
                units = units(place, Locale::En)
            ),
            es: format!(
                "En {} hay {} {units}. Con una más son {} {units}.",
                reader.whole(number),
                reader.whole(count),
                reader.whole(count + 1),
                units = units(place, Locale::Es)
            ),
        }
        /// A 0 at the place, of which there is one less.
        OneLess { number: i64, place: u8, count: i64 } => {
            en: format!(
                "{} has {} {units}. One less leaves {} {units}.",
                reader.whole(number),
                reader.whole(count),
                reader.whole(count - 1),
                units = units(place, Locale::En)
            ),
            es: format!(
                "En {} hay {} {units}. Con una menos quedan {} {units}.",
                reader.whole(number),
                reader.whole(count),
                reader.whole(count - 1),
                units = units(place, Locale::Es)
            ),
        }
        /// One more than a number that ends in 9.
        EndsInZero => {
            en: "After a number that ends in 9 comes one that ends in 0, and the tens change too.",
            es: "Después de un número que termina en 9 viene uno que termina en 0, y también cambian las decenas.",
        }
        /// One less than a number that ends in 0.
        EndsInNine => {
            en: "Before a number that ends in 0 comes one that ends in 9, and the tens change too.",
            es: "Antes de un número que termina en 0 va uno que termina en 9, y también cambian las decenas.",
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
