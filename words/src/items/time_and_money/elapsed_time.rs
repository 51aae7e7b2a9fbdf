//! Time that passes.

use crate::{
    figures::counted,
    parameters::{Choice, Label, Parameter},
};

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
    /// A show.
    Show,
    /// A bus on its way.
    Trip,
    /// Playing the piano.
    Practice,
}

/// A time of day, so many minutes after midnight, on a clock of twelve hours: `2:05`.
fn clock(time: u16) -> String {
    format!("{}:{:02}", (time / 60 + 11) % 12 + 1, time % 60)
}

/// The same with its article: `la 1:05`, `las 2:05`.
fn las(time: u16) -> String {
    format!("{} {}", if (time / 60) % 12 == 1 { "la" } else { "las" }, clock(time))
}

const NOON: u16 = 12 * 60;

/// The part of the day.
const fn part(time: u16) -> &'static str {
    match time {
        NOON => "noon",
        0..NOON => "in the morning",
        _ if time < 18 * 60 => "in the afternoon",
        _ if time < 21 * 60 => "in the evening",
        _ => "at night",
    }
}

const fn parte(time: u16) -> &'static str {
    match time {
        NOON => "del mediodía",
        0..NOON => "de la mañana",
        _ if time < 20 * 60 => "de la tarde",
        _ => "de la noche",
    }
}

/// A time with the part of the day.
fn whole(time: u16) -> String {
    format!("{} {}", clock(time), part(time))
}

fn entera(time: u16) -> String {
    format!("{} {}", las(time), parte(time))
}

/// The first of two times: without its part of the day where the second has the same.
fn first(time: u16, second: u16) -> String {
    if part(time) == part(second) { clock(time) } else { whole(time) }
}

fn primera(time: u16, second: u16) -> String {
    if parte(time) == parte(second) { las(time) } else { entera(time) }
}

sentences! {
    /// What the model says; times are minutes after midnight.
    pub enum Words(reader) {
        /// The question for the minutes.
        AskMinutes { story: Story, start: u16, end: u16 } => {
            en: match story {
                Story::Show => format!("A show begins at {} and ends at {}. How many minutes does it last?", first(start, end), whole(end)),
                Story::Trip => format!("A bus leaves at {} and arrives at {}. How many minutes is it on the way?", first(start, end), whole(end)),
                Story::Practice => format!("Ana plays the piano from {} to {}. How many minutes does she play?", first(start, end), whole(end)),
            },
            es: match story {
                Story::Show => format!("Un programa empieza a {} y acaba a {}. ¿Cuántos minutos dura?", primera(start, end), entera(end)),
                Story::Trip => format!("Un autobús sale a {} y llega a {}. ¿Cuántos minutos tarda?", primera(start, end), entera(end)),
                Story::Practice => format!("Ana toca el piano desde {} hasta {}. ¿Cuántos minutos toca?", primera(start, end), entera(end)),
            },
        }
        /// The question for the end.
        AskEnd { story: Story, start: u16, minutes: u16 } => {
            en: match story {
                Story::Show => format!("A show begins at {} and lasts {minutes} minutes. At what time does it end?", whole(start)),
                Story::Trip => format!("A bus leaves at {} and is on the way for {minutes} minutes. At what time does it arrive?", whole(start)),
                Story::Practice => format!("Ana begins to play the piano at {} and plays for {minutes} minutes. At what time does she stop?", whole(start)),
            },
            es: match story {
                Story::Show => format!("Un programa empieza a {} y dura {minutes} minutos. ¿A qué hora acaba?", entera(start)),
                Story::Trip => format!("Un autobús sale a {} y tarda {minutes} minutos. ¿A qué hora llega?", entera(start)),
                Story::Practice => format!("Ana empieza a tocar el piano a {} y toca {minutes} minutos. ¿A qué hora deja de tocar?", entera(start)),
            },
        }
        /// The question for the beginning.
        AskStart { story: Story, minutes: u16, end: u16 } => {
            en: match story {
                Story::Show => format!("A show lasts {minutes} minutes and ends at {}. At what time does it begin?", whole(end)),
                Story::Trip => format!("A bus is on the way for {minutes} minutes and arrives at {}. At what time does it leave?", whole(end)),
                Story::Practice => format!("Ana plays the piano for {minutes} minutes and stops at {}. At what time does she begin?", whole(end)),
            },
            es: match story {
                Story::Show => format!("Un programa dura {minutes} minutos y acaba a {}. ¿A qué hora empieza?", entera(end)),
                Story::Trip => format!("Un autobús tarda {minutes} minutos y llega a {}. ¿A qué hora sale?", entera(end)),
                Story::Practice => format!("Ana toca el piano {minutes} minutos y deja de tocar a {}. ¿A qué hora empieza?", entera(end)),
            },
        }
        /// To the next full hour.
        ToFullHour { start: u16, minutes: u16 } => {
            en: format!("From {} to the next full hour: {}", clock(start), counted(minutes.into(), "minute", "minutes")),
            es: format!("De {} a la hora en punto siguiente: {}", las(start), counted(minutes.into(), "minuto", "minutos")),
        }
        /// From there to the end.
        FromFullHour { end: u16, minutes: u16 } => {
            en: format!("From there to {}: {}", clock(end), counted(minutes.into(), "minute", "minutes")),
            es: format!("De ahí a {}: {}", las(end), counted(minutes.into(), "minuto", "minutos")),
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
            en: format!("60 minutes are an hour: {minutes} minutes are {} h {} min.", minutes / 60, minutes % 60),
            es: format!("60 minutos son una hora: {minutes} minutos son {} h {} min.", minutes / 60, minutes % 60),
        }
        /// Onward.
        Onward { start: u16, minutes: u16, end: u16 } => {
            en: format!("From {}, {minutes} minutes onward it is {}", clock(start), clock(end)),
            es: format!("Desde {}, {minutes} minutos después la hora es {}", las(start), clock(end)),
        }
        /// Back.
        Back { end: u16, minutes: u16, start: u16 } => {
            en: format!("From {}, {minutes} minutes back it is {}", clock(end), clock(start)),
            es: format!("Desde {}, {minutes} minutos antes la hora es {}", las(end), clock(start)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Locale, Reader, Say};

    #[test]
    fn parts_of_the_day_are_true() {
        let english = Reader::default();
        let spanish = Reader { locale: Locale::Es, ..english };
        for (start, end, en, es) in [
            (
                7 * 60 + 5,
                9 * 60,
                "at 7:05 and ends at 9:00 in the morning.",
                "a las 7:05 y acaba a las 9:00 de la mañana.",
            ),
            (
                11 * 60 + 40,
                13 * 60 + 5,
                "at 11:40 in the morning and ends at 1:05 in the afternoon.",
                "a las 11:40 de la mañana y acaba a la 1:05 de la tarde.",
            ),
            (
                11 * 60 + 30,
                12 * 60,
                "at 11:30 in the morning and ends at 12:00 noon.",
                "a las 11:30 de la mañana y acaba a las 12:00 del mediodía.",
            ),
            (
                19 * 60 + 53,
                22 * 60 + 37,
                "at 7:53 in the evening and ends at 10:37 at night.",
                "a las 7:53 de la tarde y acaba a las 10:37 de la noche.",
            ),
        ] {
            let said = Words::AskMinutes { story: Story::Show, start, end };
            assert!(said.say(english).contains(en), "{}", said.say(english));
            assert!(said.say(spanish).contains(es), "{}", said.say(spanish));
        }
    }
}
