//! Powers of whole numbers.

use crate::{Reader, items::arithmetic::joined};

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question, aloud.
        Speech { base: i64, exponent: u32 } => {
            en: format!("What is {base} to the power of {exponent}?"),
            es: format!("¿Cuánto es {base} elevado a {exponent}?"),
        }
        /// The exponent 0.
        ToZero { base: i64 } => {
            en: format!("{base} to the power of 0 has no factor, and that is 1"),
            es: format!("{base} elevado a 0 no tiene ningún factor, y eso es 1"),
        }
        /// The exponent 1.
        ToOne { base: i64 } => {
            en: format!("{base} to the power of 1 has one factor: {base}"),
            es: format!("{base} elevado a 1 tiene un factor: {base}"),
        }
        /// What the exponent means.
        Factors { base: i64, exponent: u32 } => {
            en: format!("The exponent says how often {base} is a factor: {exponent}."),
            es: format!("El exponente dice cuántas veces aparece {base} como factor: {exponent}."),
        }
        /// All factors.
        Multiplied { base: i64, exponent: u32 } => {
            en: format!("{} = {}", factors(base, exponent, reader), reader.whole(base.pow(exponent))),
            es: format!("{} = {}", factors(base, exponent, reader), reader.whole(base.pow(exponent))),
        }
        /// A wrong way: base times exponent.
        TimesExponent { base: i64, exponent: u32 } => {
            en: format!("That is {base} × {exponent}. The exponent counts factors; it is none itself."),
            es: format!("Eso es {base} × {exponent}. El exponente cuenta los factores; él no es un factor."),
        }
        /// A wrong way: base and exponent in each other's place.
        Swapped { base: i64, exponent: u32 } => {
            en: format!("Base and exponent were swapped: {base} is the factor, {exponent} says how many."),
            es: format!("Se cambiaron la base y el exponente: {base} es el factor, {exponent} dice cuántos."),
        }
        /// A wrong way: a factor too many or too few.
        FactorOff { base: i64, exponent: u32 } => {
            en: format!("The number of factors is off by one. {base} is there {}.", if exponent == 1 { "once".to_owned() } else { format!("{exponent} times") }),
            es: format!("El número de factores falla en uno. El {base} está {exponent} {}.", if exponent == 1 { "vez" } else { "veces" }),
        }
    }
}

fn factors(base: i64, exponent: u32, reader: Reader) -> String {
    joined(&vec![base; exponent as usize], " × ", reader)
}
