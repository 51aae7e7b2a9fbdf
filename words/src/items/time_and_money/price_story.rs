//! Prices in dollars and cents.

use crate::{
    Reader,
    parameters::{Choice, Label, Parameter},
};

/// What is asked for.
pub const FIND: Parameter = Parameter::one_of(
    "find",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("total", Label { en: "what two things cost", es: "cuánto cuestan dos cosas" }),
        Choice::new("several", Label { en: "what several of one cost", es: "cuánto cuestan varias iguales" }),
        Choice::new("change", Label { en: "the change", es: "el cambio" }),
    ],
);
/// The highest price.
pub const DOLLARS_TO: Parameter =
    Parameter::new("dollars_to", Label { en: "Highest price in dollars", es: "Precio más alto en dólares" });

fn dollars(cents: i64, reader: Reader) -> String {
    match cents % 100 {
        0 => format!("${}", reader.whole(cents / 100)),
        _ => format!("${}", reader.numbers.decimal(cents, 2)),
    }
}

sentences! {
    /// What the model says; amounts are cents.
    pub enum Words(reader) {
        /// The question for two things.
        AskTotal { one: i64, other: i64 } => {
            en: format!("A book costs {} and a game costs {}. How much do they cost together?", dollars(one, reader), dollars(other, reader)),
            es: format!("Un libro cuesta {} y un juego cuesta {}. ¿Cuánto cuestan juntos?", dollars(one, reader), dollars(other, reader)),
        }
        /// The question for several.
        AskSeveral { times: i64, price: i64 } => {
            en: format!("Ana buys {times} tickets for {} each. How much does she pay?", dollars(price, reader)),
            es: format!("Ana compra {times} entradas a {} cada una. ¿Cuánto paga?", dollars(price, reader)),
        }
        /// The question for change.
        AskChange { price: i64, bill: i64 } => {
            en: format!("Leo buys a ball for {} and pays with {}. How much change does he get?", dollars(price, reader), dollars(bill, reader)),
            es: format!("Leo compra una pelota por {} y paga con {}. ¿Cuánto le devuelven?", dollars(price, reader), dollars(bill, reader)),
        }
        /// Added.
        Add { one: i64, other: i64, value: String } => {
            en: format!("Add dollars to dollars and cents to cents: {} + {} = {value}", dollars(one, reader), dollars(other, reader)),
            es: format!("Suma dólares con dólares y centavos con centavos: {} + {} = {value}", dollars(one, reader), dollars(other, reader)),
        }
        /// Multiplied.
        Multiply { times: i64, price: i64, value: String } => {
            en: format!("{times} times the price: {times} × {} = {value}", dollars(price, reader)),
            es: format!("{times} veces el precio: {times} × {} = {value}", dollars(price, reader)),
        }
        /// Counted up to the next dollar.
        CountUp { price: i64, cents: i64 } => {
            en: format!("From {} to the next full dollar: {cents} {}. Then count on in dollars.", dollars(price, reader), if cents == 1 { "cent" } else { "cents" }),
            es: format!("De {} al siguiente dólar entero: {cents} {}. Luego sigue contando en dólares.", dollars(price, reader), if cents == 1 { "centavo" } else { "centavos" }),
        }
        /// Subtracted.
        Subtract { bill: i64, price: i64, value: String } => {
            en: format!("{} − {} = {value}", dollars(bill, reader), dollars(price, reader)),
            es: format!("{} − {} = {value}", dollars(bill, reader), dollars(price, reader)),
        }
        /// A wrong way: a dollar lost.
        LostDollar => {
            en: "That is a dollar too few. 100 cents make another dollar.",
            es: "Eso es un dólar de menos. 100 centavos forman otro dólar.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The prices were subtracted. Both are paid: add them.",
            es: "Los precios se restaron. Se pagan los dos: súmalos.",
        }
        /// A wrong way: cents once.
        CentsOnce => {
            en: "Only the dollars were multiplied. The cents are paid each time too.",
            es: "Solo se multiplicaron los dólares. Los centavos también se pagan cada vez.",
        }
        /// A wrong way: one too few.
        OneTooFew => {
            en: "That is one too few.",
            es: "Eso es uno de menos.",
        }
        /// A wrong way: added.
        Added => {
            en: "The numbers were added. Read again what is asked for.",
            es: "Los números se sumaron. Lee otra vez qué se pide.",
        }
        /// A wrong way: a dollar too much.
        ExtraDollar => {
            en: "That is a dollar too much. The cents up to the next dollar use one of the dollars.",
            es: "Eso es un dólar de más. Los centavos hasta el dólar siguiente usan uno de los dólares.",
        }
        /// A wrong way: the price.
        GavePrice => {
            en: "That is the price. The change is what is left of the bill.",
            es: "Ese es el precio. El cambio es lo que queda del billete.",
        }
    }
}
