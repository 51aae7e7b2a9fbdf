//! A fact family: the other facts of three numbers.

use crate::parameters::{Choice, Label, Parameter};

/// Which facts.
pub const FACTS: Parameter = Parameter::one_of(
    "facts",
    Label { en: "Facts", es: "Operaciones" },
    &[
        Choice::new("add", Label { en: "addition and subtraction", es: "sumas y restas" }),
        Choice::new("multiply", Label { en: "multiplication and division", es: "multiplicaciones y divisiones" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Complete the facts that belong to this one.",
            es: "Completa las operaciones de la misma familia.",
        }
        /// The same aloud, for a sum.
        AskSums { a: i64, b: i64, whole: i64 } => {
            en: format!("{a} plus {b} is {whole}. Complete the facts that belong to it: {b} plus {a} is what? \
                 {whole} minus {a} is what? {whole} minus {b} is what?"),
            es: format!("{a} más {b} es {whole}. Completa las operaciones de la misma familia: ¿cuánto es {b} \
                 más {a}? ¿Cuánto es {whole} menos {a}? ¿Cuánto es {whole} menos {b}?"),
        }
        /// The same aloud, for a product.
        AskProducts { a: i64, b: i64, whole: i64 } => {
            en: format!("{a} times {b} is {whole}. Complete the facts that belong to it: {b} times {a} is \
                 what? {whole} divided by {a} is what? {whole} divided by {b} is what?"),
            es: format!("{a} por {b} es {whole}. Completa las operaciones de la misma familia: ¿cuánto es {b} \
                 por {a}? ¿Cuánto es {whole} entre {a}? ¿Cuánto es {whole} entre {b}?"),
        }
        /// A step: the other order.
        Turned { a: i64, b: i64, whole: i64, sign: char } => {
            en: format!("The order does not matter: {b} {sign} {a} = {whole}"),
            es: format!("El orden no importa: {b} {sign} {a} = {whole}"),
        }
        /// A step: back from the whole.
        Back { whole: i64, less: i64, rest: i64, sign: char } => {
            en: format!("{whole} {sign} {less} leaves the other number: {rest}"),
            es: format!("{whole} {sign} {less} da el otro número: {rest}"),
        }
        /// A wrong way: the number that is taken away, or divided by, in the place of the other.
        SameNumber { whole: i64, a: i64, b: i64, sign: char } => {
            en: format!("{whole} {sign} {a} is the other number, {b}, not {a} itself."),
            es: format!("{whole} {sign} {a} es el otro número, {b}, no {a}."),
        }
        /// A wrong way: the first sign everywhere.
        OneSign { forward: char, backward: char } => {
            en: format!("Look at the signs: after the first row they are {backward}, not {forward}."),
            es: format!("Mira los signos: después de la primera fila son {backward}, no {forward}."),
        }
        /// A wrong way: the whole everywhere.
        WholeEverywhere { whole: i64, backward: char } => {
            en: format!("{whole} stands at the beginning of the facts with {backward}. What is left is one of \
                 the other two."),
            es: format!("{whole} está al principio de las operaciones con {backward}. El resultado es uno de \
                 los otros dos."),
        }
    }
}
