//! Expressions written from words.

use crate::{
    Locale,
    parameters::{Choice, Label, Parameter},
};

/// How much is said.
pub const STEPS: Parameter = Parameter::one_of(
    "steps",
    Label { en: "How much is said", es: "Cuánto se dice" },
    &[
        Choice::new("two", Label { en: "two steps", es: "dos pasos" }),
        Choice::new("three", Label { en: "three steps", es: "tres pasos" }),
    ],
);

/// A way of saying an expression with the numbers a, b and c.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Said {
    /// `bx − a`
    LessThanProduct,
    /// `bx + a`
    MoreThanProduct,
    /// `a(x + b)`
    TimesSum,
    /// `a − bx`
    ProductFrom,
    /// `a(x + b) − c`
    TimesSumLess,
    /// `a(x + b) + c`
    TimesSumMore,
    /// `a(bx − c)`
    TimesProductLess,
    /// `a(b − cx)`
    ProductFromTimes,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { said: Said, numbers: [i64; 3] } => {
            en: format!("Write an expression with x: {}", phrase(said, numbers, reader.locale)),
            es: format!("Escribe una expresión con x: {}", phrase(said, numbers, reader.locale)),
        }
        /// How it is written.
        FromTheInside => {
            en: "Begin with what stands right at x, and write one step after the other around it.",
            es: "Empieza por lo que va junto a x, y escribe un paso tras otro alrededor.",
        }
        /// A wrong way: in the order of the words.
        MindTheOrder => {
            en: "Mind what is taken from what, and what is multiplied as a whole.",
            es: "Fíjate en qué se resta de qué, y en qué se multiplica entero.",
        }
    }
}

fn phrase(said: Said, [a, b, c]: [i64; 3], locale: Locale) -> String {
    match (said, locale) {
        (Said::LessThanProduct, Locale::En) => format!("{a} less than the product of {b} and x."),
        (Said::LessThanProduct, Locale::Es) => format!("{a} menos que el producto de {b} y x."),
        (Said::MoreThanProduct, Locale::En) => format!("{a} more than the product of {b} and x."),
        (Said::MoreThanProduct, Locale::Es) => format!("{a} más que el producto de {b} y x."),
        (Said::TimesSum, Locale::En) => format!("{a} times the sum of x and {b}."),
        (Said::TimesSum, Locale::Es) => format!("{a} por la suma de x y {b}."),
        (Said::ProductFrom, Locale::En) => format!("The product of {b} and x is taken from {a}."),
        (Said::ProductFrom, Locale::Es) => format!("El producto de {b} y x se resta de {a}."),
        (Said::TimesSumLess, Locale::En) => format!("{c} less than {a} times the sum of x and {b}."),
        (Said::TimesSumLess, Locale::Es) => format!("{c} menos que {a} por la suma de x y {b}."),
        (Said::TimesSumMore, Locale::En) => format!("{c} more than {a} times the sum of x and {b}."),
        (Said::TimesSumMore, Locale::Es) => format!("{c} más que {a} por la suma de x y {b}."),
        (Said::TimesProductLess, Locale::En) => {
            format!("{c} is taken from the product of {b} and x, and what is left is multiplied by {a}.")
        }
        (Said::TimesProductLess, Locale::Es) => {
            format!("{c} se resta del producto de {b} y x, y lo que queda se multiplica por {a}.")
        }
        (Said::ProductFromTimes, Locale::En) => {
            format!("The product of {c} and x is taken from {b}, and what is left is multiplied by {a}.")
        }
        (Said::ProductFromTimes, Locale::Es) => {
            format!("El producto de {c} y x se resta de {b}, y lo que queda se multiplica por {a}.")
        }
    }
}
