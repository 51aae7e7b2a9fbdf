//! What can be set of an item model.

use crate::{
    Reader, Say,
    parameters::{Setting, Wrong},
};

pub(crate) fn setting(key: &Setting, reader: Reader) -> String {
    match key {
        Setting::Number(number) => reader.numbers.whole(*number),
        Setting::YesOrNo(true) => "yes".to_owned(),
        Setting::YesOrNo(false) => "no".to_owned(),
        Setting::Chosen(choice) => choice.say(reader),
    }
}

pub(crate) fn wrong(key: &Wrong, reader: Reader) -> String {
    let n = |number| reader.numbers.whole(number);
    match *key {
        Wrong::Range { least, most } => format!("A whole number from {} to {}, please.", n(least), n(most)),
        Wrong::NoChoice => "Choose one of these, please.".to_owned(),
        Wrong::NotWith { other } => {
            format!("There are no problems like this with what “{}” is set to.", other.say(reader))
        }
        Wrong::Above { other } => format!("This can’t be more than “{}”.", other.say(reader)),
        Wrong::NotBelow { other } => format!("This has to be less than “{}”.", other.say(reader)),
        Wrong::TooNear { by, other } => {
            format!("This has to be at least {} more than “{}”.", n(by.into()), other.say(reader))
        }
    }
}
