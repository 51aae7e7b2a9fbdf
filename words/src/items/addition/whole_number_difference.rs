//! Differences worked out place by place.

use crate::{
    Locale,
    items::places::{unit, units},
};

sentences! {
    /// What the model says; `at` is the place, 0 for the ones. The upper digit is what is left of it after lending.
    pub enum Words(reader) {
        /// A place with enough to take from.
        Take { at: u8, upper: i64, lower: i64 } => {
            en: format!("Subtract the {}: {upper} − {lower} = {}", units(at, Locale::En), upper - lower),
            es: format!("Resta las {}: {upper} − {lower} = {}", units(at, Locale::Es), upper - lower),
        }
        /// A place that borrows from the next.
        TakeWithTen { at: u8, upper: i64, lower: i64 } => {
            en: format!(
                "The {} are not enough for {lower}. Break up a {}: {} − {lower} = {}",
                units(at, Locale::En), unit(at + 1, Locale::En), upper + 10, upper + 10 - lower,
            ),
            es: format!(
                "Las {} no bastan para quitar {lower}. Deshaz una {}: {} − {lower} = {}",
                units(at, Locale::Es), unit(at + 1, Locale::Es), upper + 10, upper + 10 - lower,
            ),
        }
        /// A wrong way: in each place the smaller digit from the larger.
        SmallerFromLarger => {
            en: "In some place the upper digit was taken from the lower one. When the upper digit is too small, break up one of the next place.",
            es: "En algún lugar se restó la cifra de arriba de la de abajo. Si la de arriba no alcanza, deshaz una del lugar siguiente.",
        }
        /// A wrong way: borrowed without lending.
        ForgotToLend => {
            en: "When one of the next place is broken up, that place has 1 less. It was left as it was.",
            es: "Cuando se deshace una del lugar siguiente, ese lugar tiene 1 menos. Se dejó como estaba.",
        }
        /// A wrong way: added.
        Added => {
            en: "That is the sum. The sign is −: the second number is taken away.",
            es: "Esa es la suma. El signo es −: se quita el segundo número.",
        }
    }
}
