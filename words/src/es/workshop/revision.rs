//! What can be wrong with what a teacher sets, and what changed.

use crate::{
    Reader, Say,
    es::objectives::length,
    parameters::Setting,
    workshop::{At, AtField, Change, Field, Wrong},
};

pub(crate) fn wrong(key: &Wrong, reader: Reader) -> String {
    match key {
        Wrong::Text { most } => format!("Hacen falta palabras: de 1 a {most} caracteres."),
        Wrong::Range { least, most } => format!("Hace falta un número entero de {least} a {most}."),
        Wrong::Time { least, most } => {
            format!("Hace falta un tiempo de {} a {}: minutos y segundos, como 2:00.", length(*least), length(*most))
        }
        Wrong::NoModel => "Este servidor no tiene ejercicios de ese tipo.".to_owned(),
        Wrong::NoParameter { name } => {
            format!("En estos ejercicios no hay nada llamado «{name}» que se pueda ajustar.")
        }
        Wrong::Parameter(wrong) => wrong.say(reader),
        Wrong::NotOfClass { objective } => format!("La clase no tiene «{}».", objective.say(reader)),
        Wrong::Circle { objective } => {
            format!("«{}» se abre solo después de este objetivo: ninguno podría empezar nunca.", objective.say(reader))
        }
    }
}

pub(crate) fn at_field(key: &AtField, reader: Reader) -> String {
    let name = match key.at {
        At::Field(Field::Required | Field::Of) => "Cuánto basta".to_owned(),
        At::Field(field) => field.say(reader),
        At::Parameter(parameter) => parameter.say(reader),
    };
    format!("{name}: {}", key.wrong.say(reader))
}

pub(crate) fn change(key: &Change, reader: Reader) -> String {
    let quoted = |words: &Option<String>| {
        words.as_ref().map_or_else(|| "las del catálogo".to_owned(), |words| format!("«{words}»"))
    };
    let set = |value: &Option<Setting>| value.map_or_else(|| "–".to_owned(), |value| value.say(reader));
    let clock = |limit: Option<u64>| limit.map_or_else(|| "sin reloj".to_owned(), length);
    match key {
        Change::Wording { from, to } => format!("Palabras: {}, ahora {}", quoted(from), quoted(to)),
        Change::Model => "Ejercicios de otro tipo".to_owned(),
        Change::Parameter { parameter, from, to } => {
            format!("{}: {}, ahora {}", parameter.say(reader), set(from), set(to))
        }
        Change::Threshold { from, to } => format!("Basta con: {} de {}, ahora {} de {}", from.0, from.1, to.0, to.1),
        Change::TimeLimit { from, to } => format!("Tiempo límite: {}, ahora {}", clock(*from), clock(*to)),
        Change::OfflineStart => "Se puede empezar sin red".to_owned(),
        Change::NoOfflineStart => "Solo se puede empezar con red".to_owned(),
        Change::Prerequisite { objective } => {
            format!("Ahora se abre solo después de «{}» también", objective.say(reader))
        }
        Change::NoPrerequisite { objective } => format!("Ya no espera a «{}»", objective.say(reader)),
    }
}
