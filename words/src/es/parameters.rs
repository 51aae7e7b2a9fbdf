//! What can be set of an item model.

use crate::{
    Reader, Say,
    parameters::{Setting, Wrong},
};

pub(crate) fn setting(key: &Setting, reader: Reader) -> String {
    match key {
        Setting::Number(number) => reader.numbers.whole(*number),
        Setting::YesOrNo(true) => "sí".to_owned(),
        Setting::YesOrNo(false) => "no".to_owned(),
        Setting::Chosen(choice) => choice.say(reader),
    }
}

pub(crate) fn wrong(key: &Wrong, reader: Reader) -> String {
    let n = |number| reader.numbers.whole(number);
    match *key {
        Wrong::Range { least, most } => format!("Hace falta un número entero de {} a {}.", n(least), n(most)),
        Wrong::NoChoice => "Hay que elegir una de estas opciones.".to_owned(),
        Wrong::NotWith { other } => format!("No hay ejercicios así con lo elegido en «{}».", other.say(reader)),
        Wrong::Above { other } => format!("No puede ser mayor que «{}».", other.say(reader)),
        Wrong::NotBelow { other } => format!("Tiene que ser menor que «{}».", other.say(reader)),
        Wrong::TooNear { by, other } => {
            format!("Tiene que ser al menos {} más que «{}».", n(by.into()), other.say(reader))
        }
    }
}
