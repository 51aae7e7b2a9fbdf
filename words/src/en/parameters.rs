//! What can be set of an item model.

use crate::{
    Reader, Say,
    parameters::{Parameter, Wrong},
};

pub(crate) fn label(key: &Parameter, _reader: Reader) -> String {
    match key {
        Parameter::FactorFrom => "Smallest factor",
        Parameter::FactorTo => "Largest factor",
        Parameter::Digits => "Digits of each factor",
        Parameter::DigitsFrom => "Fewest digits",
        Parameter::DigitsTo => "Most digits",
        Parameter::From => "Smallest number",
        Parameter::To => "Largest number",
    }
    .to_owned()
}

pub(crate) fn wrong(key: &Wrong, reader: Reader) -> String {
    let n = |number| reader.numbers.whole(number);
    match *key {
        Wrong::Range { least, most } => format!("A whole number from {} to {}, please.", n(least), n(most)),
        Wrong::Above { other } => format!("This can’t be more than “{}”.", other.say(reader)),
        Wrong::NotBelow { other } => format!("This has to be less than “{}”.", other.say(reader)),
        Wrong::TooNear { by, other } => {
            format!("This has to be at least {} more than “{}”.", n(by.into()), other.say(reader))
        }
    }
}
