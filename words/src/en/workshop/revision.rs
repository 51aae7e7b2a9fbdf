//! What can be wrong with what a teacher sets, and what changed.

use crate::{
    Reader, Say,
    en::objectives::length,
    parameters::Setting,
    workshop::{At, AtField, Change, Field, Wrong},
};

pub(crate) fn wrong(key: &Wrong, reader: Reader) -> String {
    match key {
        Wrong::Text { most } => format!("Words, please: 1 to {most} characters."),
        Wrong::Range { least, most } => format!("A whole number from {least} to {most}, please."),
        Wrong::Time { least, most } => {
            format!("A time from {} to {}, please: minutes and seconds, like 2:00.", length(*least), length(*most))
        }
        Wrong::NoModel => "This server has no such kind of problems.".to_owned(),
        Wrong::NoParameter { name } => format!("These problems have nothing called “{name}” to set."),
        Wrong::Parameter(wrong) => wrong.say(reader),
        Wrong::NotOfClass { objective } => format!("The class does not have “{}”.", objective.say(reader)),
        Wrong::Circle { objective } => {
            format!("“{}” itself opens only after this: neither could ever begin.", objective.say(reader))
        }
    }
}

pub(crate) fn at_field(key: &AtField, reader: Reader) -> String {
    let name = match key.at {
        At::Field(Field::Required | Field::Of) => "Threshold".to_owned(),
        At::Field(field) => field.say(reader),
        At::Parameter(parameter) => parameter.say(reader),
    };
    format!("{name}: {}", key.wrong.say(reader))
}

pub(crate) fn change(key: &Change, reader: Reader) -> String {
    let quoted = |words: &Option<String>| {
        words.as_ref().map_or_else(|| "the catalogue’s".to_owned(), |words| format!("“{words}”"))
    };
    let set = |value: &Option<Setting>| value.map_or_else(|| "–".to_owned(), |value| value.say(reader));
    let clock = |limit: Option<u64>| limit.map_or_else(|| "no clock".to_owned(), length);
    match key {
        Change::Wording { from, to } => format!("Wording: {}, now {}", quoted(from), quoted(to)),
        Change::Model => "Another kind of problems".to_owned(),
        Change::Parameter { parameter, from, to } => {
            format!("{}: {}, now {}", parameter.say(reader), set(from), set(to))
        }
        Change::Threshold { from, to } => format!("Enough: {} of {}, now {} of {}", from.0, from.1, to.0, to.1),
        Change::TimeLimit { from, to } => format!("Time limit: {}, now {}", clock(*from), clock(*to)),
        Change::OfflineStart => "Can be begun without a network".to_owned(),
        Change::NoOfflineStart => "Can only be begun with a network".to_owned(),
        Change::Prerequisite { objective } => format!("Opens only after “{}” too", objective.say(reader)),
        Change::NoPrerequisite { objective } => format!("No longer waits for “{}”", objective.say(reader)),
    }
}
