//! Numbers of several digits in scientific notation, and back.

use crate::{
    items::decimals::number::Decimal,
    parameters::{Choice, Label, Parameter},
};

/// What is asked.
pub const WRITE: Parameter = Parameter::one_of(
    "write",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("notation", Label { en: "scientific notation", es: "la notación científica" }),
        Choice::new("number", Label { en: "the number", es: "el número" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for both factors.
        Ask => {
            en: "Write the number in scientific notation, with a from 1 up to, but not including, 10.",
            es: "Escribe el número en notación científica, con a mayor o igual que 1 y menor que 10.",
        }
        /// The question for both factors, aloud.
        Speech { number: Decimal } => {
            en: format!("Write {} in scientific notation: a times 10 to the power of n, with a from 1 up to, but not including, 10. Which numbers are a and n?", number.written(reader)),
            es: format!("Escribe {} en notación científica: a por 10 elevado a n, con a mayor o igual que 1 y menor que 10. ¿Qué números son a y n?", number.written(reader)),
        }
        /// The first factor.
        FirstFactor { factor: Decimal } => {
            en: format!("Put the decimal mark behind the first digit that is not 0: a = {}", factor.written(reader)),
            es: format!("Pon el signo decimal tras la primera cifra que no es 0: a = {}", factor.written(reader)),
        }
        /// The exponent of a large number.
        CountToTheRight { places: i64, exponent: i64 } => {
            en: format!("To make the number, it moves back to the right. Places: {places}. So n = {}", reader.whole(exponent)),
            es: format!("Para formar el número, se mueve de vuelta a la derecha. Lugares: {places}. Así que n = {}", reader.whole(exponent)),
        }
        /// The exponent of a small number.
        CountToTheLeft { places: i64, exponent: i64 } => {
            en: format!("To make the number, it moves back to the left. Places: {places}. To the left is negative, so n = {}", reader.whole(exponent)),
            es: format!("Para formar el número, se mueve de vuelta a la izquierda. Lugares: {places}. Hacia la izquierda es negativo, así que n = {}", reader.whole(exponent)),
        }
        /// How a large number comes out.
        MoveToTheRight { places: i64, exponent: i64 } => {
            en: format!("The exponent is {}. Places that the decimal mark moves to the right: {places}. Zeros fill what is empty.", reader.whole(exponent)),
            es: format!("El exponente es {}. Lugares que el signo decimal se mueve a la derecha: {places}. Los ceros llenan los lugares vacíos.", reader.whole(exponent)),
        }
        /// How a small number comes out.
        MoveToTheLeft { places: i64, exponent: i64 } => {
            en: format!("The exponent is {}. Places that the decimal mark moves to the left: {places}. Zeros fill what is empty.", reader.whole(exponent)),
            es: format!("El exponente es {}. Lugares que el signo decimal se mueve a la izquierda: {places}. Los ceros llenan los lugares vacíos.", reader.whole(exponent)),
        }
        /// A wrong way: the other direction.
        WrongDirection => {
            en: "That goes the wrong way: a positive exponent makes the number larger, a negative one smaller.",
            es: "Eso va al revés: un exponente positivo hace mayor el número; uno negativo, menor.",
        }
        /// A wrong way: the zeros counted.
        CountedZeros => {
            en: "The exponent counts all the places that the decimal mark moves, not the zeros.",
            es: "El exponente cuenta todos los lugares que se mueve el signo decimal, no los ceros.",
        }
        /// A wrong way: a factor of 10 or more.
        FactorTooLarge => {
            en: "That makes the number, but a has to be smaller than 10: one digit stands before the decimal mark.",
            es: "Con eso sale el número, pero a tiene que ser menor que 10: hay una sola cifra antes del signo decimal.",
        }
        /// A wrong way: one place too few.
        OneShort => {
            en: "That is one place too few. Each place that the decimal mark moves counts, past a digit or a zero.",
            es: "Falta un lugar. Cuenta cada lugar que se mueve el signo decimal, pase por una cifra o por un cero.",
        }
        /// A wrong way: as many zeros as the exponent says.
        ZerosWritten => {
            en: "The exponent does not say how many zeros to write. It says how many places the decimal mark moves.",
            es: "El exponente no dice cuántos ceros se escriben, sino cuántos lugares se mueve el signo decimal.",
        }
    }
}
