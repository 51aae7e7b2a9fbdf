//! Decimals that repeat for ever.

use crate::parameters::{Label, Parameter};

/// How many digits repeat.
pub const PERIOD: Parameter = Parameter::new("period", Label { en: "Digits that repeat", es: "Cifras que se repiten" });
/// How many digits behind the point do not repeat.
pub const BEFORE: Parameter = Parameter::new(
    "before",
    Label { en: "Digits behind the point before them", es: "Cifras decimales antes de ellas" },
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "The digits repeat for ever. Write the number as a fraction.",
            es: "Las cifras se repiten sin fin. Escribe el número como fracción.",
        }
        /// The question, aloud.
        Speech { shown: String, period: u8 } => {
            en: format!("In {shown} the last {} for ever. Write the number as a fraction.", if period == 1 { "digit repeats" } else { "two digits repeat" }),
            es: format!("En {shown} {} sin fin. Escribe el número como fracción.", if period == 1 { "la última cifra se repite" } else { "las dos últimas cifras se repiten" }),
        }
        /// A multiple with the same digits behind the point.
        Times { power: i64, large: String } => {
            en: format!("{power} times the number is {large}, with the same digits behind the point."),
            es: format!("{power} veces el número es {large}, con las mismas cifras detrás de la coma."),
        }
        /// The digits cancel.
        Subtract { over: i64, under: i64 } => {
            en: format!("Subtract the number from it: {under} times the number is {}.", reader.whole(over)),
            es: format!("Réstale el número: {under} veces el número es {}.", reader.whole(over)),
        }
        /// The digits cancel in another multiple.
        SubtractAMultiple { shift: i64, small: String, over: i64, under: i64 } => {
            en: format!("{shift} times the number is {small}, with the same digits too. Subtract it: {under} times the number is {}.", reader.whole(over)),
            es: format!("{shift} veces el número es {small}, también con las mismas cifras. Réstalo: {under} veces el número es {}.", reader.whole(over)),
        }
        /// The fraction.
        Fraction { over: i64, under: i64 } => {
            en: format!("So the number is {over}/{under}"),
            es: format!("Así que el número es {over}/{under}"),
        }
        /// In lowest terms.
        Simplified { over: i64, under: i64, shown: String } => {
            en: format!("In lowest terms: {over}/{under} = {shown}"),
            es: format!("En su forma más simple: {over}/{under} = {shown}"),
        }
        /// A wrong way: as if it ended.
        Ends => {
            en: "That is the decimal cut off. It goes on, so the denominator is made of nines.",
            es: "Ese es el decimal cortado. Sigue sin fin, así que el denominador está hecho de nueves.",
        }
        /// A wrong way: the whole number counted in tens.
        KeptWhole => {
            en: "The whole number was counted with the power of ten. With nines below, each whole has as many nines.",
            es: "El entero se contó con la potencia de diez. Con nueves abajo, cada entero tiene esos nueves.",
        }
        /// A wrong way: the digits that do not repeat left out below.
        ZerosBelow => {
            en: "Nines below stand for the digits that repeat. Each digit before them behind the point makes a zero after the nines.",
            es: "Los nueves de abajo son por las cifras que se repiten. Cada cifra decimal antes de ellas pone un cero tras los nueves.",
        }
        /// A wrong way: no whole.
        LostWhole => {
            en: "The whole number got lost.",
            es: "El entero se perdió.",
        }
    }
}
