//! The time on a clock.

use crate::{
    figures::counted,
    parameters::{Choice, Label, Parameter},
};

/// Where the long hand can point.
pub const TIMES: Parameter = Parameter::one_of(
    "times",
    Label { en: "Times", es: "Horas" },
    &[
        Choice::new("hours", Label { en: "full hours", es: "horas en punto" }),
        Choice::new("halves", Label { en: "hours and half hours", es: "horas en punto y medias" }),
        Choice::new("fives", Label { en: "every five minutes", es: "de cinco en cinco minutos" }),
        Choice::new("any", Label { en: "every minute", es: "cada minuto" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "What time is it? Write it like 10:07.",
            es: "¿Qué hora es? Escríbela como 10:07.",
        }
        /// The short hand at a number.
        ShortAt { hour: u8 } => {
            en: format!("The short hand is at {hour}: it is hour {hour}."),
            es: format!("La aguja corta está en el {hour}: es la hora {hour}."),
        }
        /// The short hand past a number.
        ShortPast { hour: u8 } => {
            en: format!("The short hand is past {hour} and not yet at the next number: it is hour {hour}."),
            es: format!("La aguja corta pasó del {hour} y aún no llega al número siguiente: es la hora {hour}."),
        }
        /// The minutes.
        LongShows { minute: u8 } => {
            en: format!("The long hand shows {}.", counted(minute.into(), "minute", "minutes")),
            es: format!("La aguja larga marca {}.", counted(minute.into(), "minuto", "minutos")),
        }
        /// Both.
        ItIs { hour: u8, minute: u8 } => {
            en: format!("It is {hour}:{minute:02}"),
            es: format!("{} {hour}:{minute:02}", if hour == 1 { "Es la" } else { "Son las" }),
        }
        /// A wrong way: one hand for the other.
        Swapped => {
            en: "One hand was taken for the other. The short hand shows the hour.",
            es: "Se tomó una aguja por la otra. La aguja corta marca la hora.",
        }
        /// A wrong way: the next hour.
        NextHour { hour: u8 } => {
            en: format!("The short hand is not at the next number yet. It is still hour {hour}."),
            es: format!("La aguja corta aún no llega al número siguiente. Todavía es la hora {hour}."),
        }
        /// A wrong way: a number of the face as minutes.
        NumberAsMinutes => {
            en: "The number at the long hand was taken for the minutes. Each number is five minutes, and 12 is none.",
            es: "El número de la aguja larga se tomó como los minutos. Cada número son cinco minutos, y el 12 es ninguno.",
        }
    }
}
