//! What can be set of an item model.

use crate::{
    Reader, Say,
    parameters::{Parameter, Wrong},
};

pub(crate) fn label(key: &Parameter, _reader: Reader) -> String {
    match key {
        Parameter::FactorFrom => "Factor más pequeño",
        Parameter::FactorTo => "Factor más grande",
        Parameter::Digits => "Cifras de cada factor",
        Parameter::DigitsFrom => "Mínimo de cifras",
        Parameter::DigitsTo => "Máximo de cifras",
        Parameter::From => "Número más pequeño",
        Parameter::To => "Número más grande",
    }
    .to_owned()
}

pub(crate) fn wrong(key: &Wrong, reader: Reader) -> String {
    let n = |number| reader.numbers.whole(number);
    match *key {
        Wrong::Range { least, most } => format!("Hace falta un número entero de {} a {}.", n(least), n(most)),
        Wrong::Above { other } => format!("No puede ser mayor que «{}».", other.say(reader)),
        Wrong::NotBelow { other } => format!("Tiene que ser menor que «{}».", other.say(reader)),
        Wrong::TooNear { by, other } => {
            format!("Tiene que ser al menos {} más que «{}».", n(by.into()), other.say(reader))
        }
    }
}
