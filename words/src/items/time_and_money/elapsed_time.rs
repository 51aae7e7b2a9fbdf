//! Time that passes.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked for.
pub const FIND: Parameter = Parameter::one_of(
    "find",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("minutes", Label { en: "how long it lasts", es: "cuánto dura" }),
        Choice::new("end", Label { en: "when it ends", es: "cuándo acaba" }),
        Choice::new("start", Label { en: "when it begins", es: "cuándo empieza" }),
    ],
);
/// The longest time in minutes.
pub const MINUTES_TO: Parameter =
    Parameter::new("minutes_to", Label { en: "Longest time in minutes", es: "Mayor duración en minutos" });
/// Whether all times are multiples of five minutes.
pub const IN_FIVES: Parameter =
    Parameter::new("in_fives", Label { en: "Only multiples of five minutes", es: "Solo múltiplos de cinco minutos" });

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// A film.
    Film,
    /// A bus on its way.
    Trip,
    /// Playing the piano.
    Practice,
}

/// A time so many minutes after twelve: `2:05`.
fn clock(time: u16) -> String {
    format!("{}:{:02}", time / 60, time % 60)
}

sentences! {
    /// What the model says; times are minutes after twelve.
    pub enum Words(reader) {
        /// The question for the minutes.
        AskMinutes { story: Story, start: u16, end: u16 } => {
            en: match story {
                Story::Film => format!("A film begins at {} and ends at {} that afternoon. How many minutes does it last?", clock(start), clock(end)),
                Story::Trip => format!("A bus leaves at {} and arrives at {} that afternoon. How many minutes is it on the way?", clock(start), clock(end)),
                Story::Practice => format!("Ana plays the piano from {} to {} in the afternoon. How many minutes does she play?", clock(start), clock(end)),
            },
            es: match story {
                Story::Film => format!("Una película empieza a las {} y acaba a las {} de esa tarde. ¿Cuántos minutos dura?", clock(start), clock(end)),
                Story::Trip => format!("Un autobús sale a las {} y llega a las {} de esa tarde. ¿Cuántos minutos tarda?", clock(start), clock(end)),
                Story::Practice => format!("Ana toca el piano de {} a {} de la tarde. ¿Cuántos minutos toca?", clock(start), clock(end)),
            },
        }
        /// The question for the end.
        AskEnd { story: Story, start: u16, minutes: u16 } => {
            en: match story {
                Story::Film => format!("A film begins at {} and lasts {minutes} minutes. At what time does it end?", clock(start)),
                Story::Trip => format!("A bus leaves at {} and is on the way for {minutes} minutes. At what time does it arrive?", clock(start)),
                Story::Practice => format!("Ana begins to play the piano at {} and plays for {minutes} minutes. At what time does she stop?", clock(start)),
            },
            es: match story {
                Story::Film => format!("Una película empieza a las {} y dura {minutes} minutos. ¿A qué hora acaba?", clock(start)),
                Story::Trip => format!("Un autobús sale a las {} y tarda {minutes} minutos. ¿A qué hora llega?", clock(start)),
                Story::Practice => format!("Ana empieza a tocar el piano a las {} y toca {minutes} minutos. ¿A qué hora deja de tocar?", clock(start)),
            },
        }
        /// The question for the beginning.
        AskStart { story: Story, minutes: u16, end: u16 } => {
            en: match story {
                Story::Film => format!("A film lasts {minutes} minutes and ends at {}. At what time does it begin?", clock(end)),
                Story::Trip => format!("A bus is on the way for {minutes} minutes and arrives at {}. At what time does it leave?", clock(end)),
                Story::Practice => format!("Ana plays the piano for {minutes} minutes and stops at {}. At what time does she begin?", clock(end)),
            },
            es: match story {
                Story::Film => format!("Una película dura {minutes} minutos y acaba a las {}. ¿A qué hora empieza?", clock(end)),
                Story::Trip => format!("Un autobús tarda {minutes} minutos y llega a las {}. ¿A qué hora sale?", clock(end)),
                Story::Practice => format!("Ana toca el piano {minutes} minutos y deja de tocar a las {}. ¿A qué hora empieza?", clock(end)),
            },
        }
        /// To the next full hour.
        ToFullHour { start: u16, minutes: u16 } => {
            en: format!("From {} to the next full hour: {minutes} minutes", clock(start)),
            es: format!("De {} a la hora en punto siguiente: {minutes} minutos", clock(start)),
        }
        /// From there to the end.
        FromFullHour { end: u16, minutes: u16 } => {
            en: format!("From there to {}: {minutes} minutes", clock(end)),
            es: format!("De ahí a {}: {minutes} minutos", clock(end)),
        }
        /// Both.
        Together { one: u16, other: u16 } => {
            en: format!("Together: {one} + {other} = {}", one + other),
            es: format!("En total: {one} + {other} = {}", one + other),
        }
        /// Within one hour.
        SameHour { start: u16, end: u16 } => {
            en: format!("Both are in the same hour: {} − {} = {}", end % 60, start % 60, end - start),
            es: format!("Las dos están en la misma hora: {} − {} = {}", end % 60, start % 60, end - start),
        }
        /// Minutes as hours and minutes.
        HoursAndMinutes { minutes: u16 } => {
            en: format!("60 minutes are an hour: {minutes} minutes are {} hours and {} minutes.", minutes / 60, minutes % 60),
            es: format!("60 minutos son una hora: {minutes} minutos son {} horas y {} minutos.", minutes / 60, minutes % 60),
        }
        /// Onward.
        Onward { start: u16, minutes: u16, end: u16 } => {
            en: format!("From {}, {minutes} minutes onward it is {}", clock(start), clock(end)),
            es: format!("Desde las {}, {minutes} minutos después son las {}", clock(start), clock(end)),
        }
        /// Back.
        Back { end: u16, minutes: u16, start: u16 } => {
            en: format!("From {}, {minutes} minutes back it is {}", clock(end), clock(start)),
            es: format!("Desde las {}, {minutes} minutos antes son las {}", clock(end), clock(start)),
        }
        /// A wrong way: an hour of a hundred minutes.
        HundredMinutes => {
            en: "The times were subtracted like whole numbers. An hour has 60 minutes, not 100.",
            es: "Las horas se restaron como números enteros. Una hora tiene 60 minutos, no 100.",
        }
        /// A wrong way: the hours left out.
        MinutesAlone => {
            en: "Only the minutes were compared. The hours count too.",
            es: "Solo se compararon los minutos. Las horas también cuentan.",
        }
        /// A wrong way: an hour off.
        HourOff => {
            en: "That is an hour off.",
            es: "Eso se desvía una hora.",
        }
        /// A wrong way: the other direction.
        OtherDirection => {
            en: "That goes the wrong way: the end comes after the beginning.",
            es: "Eso va en la otra dirección: el final viene después del principio.",
        }
    }
}
