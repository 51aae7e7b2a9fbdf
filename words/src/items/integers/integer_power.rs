//! Powers with a negative base or exponent.

use crate::{
    items::arithmetic::joined,
    parameters::{Choice, Label, Parameter},
};

/// Where the minus sign is.
pub const MINUS_AT: Parameter = Parameter::one_of(
    "minus_at",
    Label { en: "Where the minus sign is", es: "Dónde está el signo menos" },
    &[
        Choice::new("base", Label { en: "at the base", es: "en la base" }),
        Choice::new("exponent", Label { en: "at the exponent", es: "en el exponente" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A power with a minus sign before it, aloud.
        OppositeOf { power: String } => {
            en: format!("the opposite of {power}"),
            es: format!("el opuesto de {power}"),
        }
        /// The power without its sign.
        Repeated { base: i64, times: u32, value: i64 } => {
            en: format!("Without the sign: {} = {}", joined(&vec![base; times as usize], " × ", reader), reader.whole(value)),
            es: format!("Sin el signo: {} = {}", joined(&vec![base; times as usize], " × ", reader), reader.whole(value)),
        }
        /// An even exponent.
        EvenPower => {
            en: "The number of negative factors is even, so the product is positive.",
            es: "El número de factores negativos es par, así que el producto es positivo.",
        }
        /// An odd exponent.
        OddPower => {
            en: "The number of negative factors is odd, so the product is negative.",
            es: "El número de factores negativos es impar, así que el producto es negativo.",
        }
        /// Without parentheses.
        PowerFirst => {
            en: "Without parentheses the power comes first, and the minus sign stays before it.",
            es: "Sin paréntesis, la potencia va primero, y el signo menos queda delante.",
        }
        /// A negative exponent.
        OneOver => {
            en: "A negative exponent means one divided by the power.",
            es: "Un exponente negativo significa uno dividido entre la potencia.",
        }
        /// What comes out.
        Result { row: String, shown: String } => {
            en: format!("{row} = {shown}"),
            es: format!("{row} = {shown}"),
        }
        /// A wrong way: the other sign.
        CountTheFactors => {
            en: "Count the negative factors: an even number of them makes a positive product.",
            es: "Cuenta los factores negativos: un número par da un producto positivo.",
        }
        /// A wrong way: base times exponent.
        TimesExponent => {
            en: "That is the base times the exponent. The exponent says how many factors there are.",
            es: "Eso es la base por el exponente. El exponente dice cuántos factores hay.",
        }
        /// A wrong way: a negative number.
        NotNegative => {
            en: "A negative exponent does not make the value negative. It means one divided by the power.",
            es: "Un exponente negativo no hace negativo el valor. Significa uno dividido entre la potencia.",
        }
    }
}
