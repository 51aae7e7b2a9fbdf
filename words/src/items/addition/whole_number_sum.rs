//! Sums worked out place by place.

use crate::{
    Locale,
    items::{arithmetic::joined, places::units},
};

sentences! {
    /// What the model says; `at` is the place, 0 for the ones.
    pub enum Words(reader) {
        /// What a place makes.
        Add { at: u8, parts: Vec<i64> } => {
            en: format!("Add the {}: {} = {}", units(at, Locale::En), joined(&parts, " + ", reader), parts.iter().sum::<i64>()),
            es: format!("Suma las {}: {} = {}", units(at, Locale::Es), joined(&parts, " + ", reader), parts.iter().sum::<i64>()),
        }
        /// A place that makes ten or more.
        AddAndCarry { at: u8, parts: Vec<i64> } => {
            en: format!("Add the {}: {} = {}. Write {}, carry 1.", units(at, Locale::En), joined(&parts, " + ", reader), parts.iter().sum::<i64>(), parts.iter().sum::<i64>() % 10),
            es: format!("Suma las {}: {} = {}. Escribe {} y lleva 1.", units(at, Locale::Es), joined(&parts, " + ", reader), parts.iter().sum::<i64>(), parts.iter().sum::<i64>() % 10),
        }
        /// A wrong way: nothing carried.
        ForgotToCarry => {
            en: "Where a place makes 10 or more, 1 goes to the next place. It was left out.",
            es: "Donde un lugar suma 10 o más, pasa 1 al lugar siguiente. Eso faltó.",
        }
        /// A wrong way: a sum of two digits written in one place.
        WroteBothDigits => {
            en: "A place has room for one digit. Of a sum above 9, the ten goes to the next place.",
            es: "En un lugar cabe una sola cifra. De una suma mayor que 9, la decena pasa al lugar siguiente.",
        }
        /// A wrong way: the shorter number too far to the left.
        LinedUpLeft => {
            en: "Ones go below ones. The numbers were lined up at the left.",
            es: "Las unidades van debajo de las unidades. Los números se alinearon a la izquierda.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "That is the difference. The sign is +: the numbers are added.",
            es: "Esa es la diferencia. El signo es +: los números se suman.",
        }
    }
}
