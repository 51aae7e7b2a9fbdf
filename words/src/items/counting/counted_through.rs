//! How many from one number through another.

use crate::parameters::{Choice, Label, Parameter};

/// Numbers.
pub const TO: Parameter = Parameter::one_of(
    "to",
    Label { en: "Numbers", es: "Números" },
    &[
        Choice::new("hundred", Label { en: "up to 100", es: "hasta 100" }),
        Choice::new("thousand", Label { en: "up to 1000", es: "hasta 1000" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Pages { first: i64, last: i64 } => {
            en: format!("Ana reads from the beginning of page {first} to the end of page {last}. How many pages does she read?"),
            es: format!("Ana lee desde el principio de la página {first} hasta el final de la página {last}. ¿Cuántas páginas lee?"),
        }
        /// The question.
        Houses { first: i64, last: i64 } => {
            en: format!("A mail carrier brings a letter to every house from number {first} through number {last}. No number is left out. How many letters is that?"),
            es: format!("Un cartero lleva una carta a cada casa desde el número {first} hasta el {last}, los dos incluidos. No falta ningún número. ¿Cuántas cartas son?"),
        }
        /// How it is found.
        BothCount { difference: i64 } => {
            en: format!("The difference is {difference}. The first one counts too, so there is one more."),
            es: format!("La diferencia es {difference}. El primero también cuenta, así que hay uno más."),
        }
    }
}
