//! Minutes past the hour, read from a clock.

use crate::parameters::{Choice, Label, Parameter};

/// Which minutes come.
pub const MINUTES: Parameter = Parameter::one_of(
    "minutes",
    Label { en: "The long hand points to", es: "La aguja larga señala" },
    &[
        Choice::new("fives", Label { en: "numbers only", es: "solo números" }),
        Choice::new("any", Label { en: "any mark", es: "cualquier marca" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "How many minutes is it past the hour?",
            es: "¿Cuántos minutos pasan de la hora?",
        }
        /// Five minutes for each number.
        Fives { number: u8, minutes: u8 } => {
            en: format!("The long hand shows the minutes, 5 for each number. At {number} that is 5 × {number} = {minutes}"),
            es: format!("La aguja larga muestra los minutos, 5 por cada número. En el {number} son 5 × {number} = {minutes}"),
        }
        /// One minute for each small mark.
        Marks { past: u8, fives: u8, minutes: u8 } => {
            en: format!("Each small mark is 1 minute more: {fives} + {past} = {minutes}"),
            es: format!("Cada marca pequeña es 1 minuto más: {fives} + {past} = {minutes}"),
        }
        /// A wrong way: the other hand.
        ShortHand { hour: u8 } => {
            en: format!("{hour} is what the short hand shows, the hour. The long hand shows the minutes."),
            es: format!("El {hour} es lo que muestra la aguja corta, la hora. La aguja larga muestra los minutos."),
        }
        /// A wrong way: a number for five minutes taken for one.
        NumberAsMinutes { number: u8 } => {
            en: format!("For the long hand, the number {number} stands for {number} times 5 minutes."),
            es: format!("Para la aguja larga, el número {number} son {number} veces 5 minutos."),
        }
        /// A wrong way: minutes to the next hour.
        ToTheHour => {
            en: "That is how many minutes are left to the next hour.",
            es: "Esos son los minutos que faltan para la hora siguiente.",
        }
    }
}
