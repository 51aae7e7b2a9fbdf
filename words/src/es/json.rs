//! What is wrong with something that was sent, as it stands behind a colon.

use crate::{
    Reader,
    json::{Fault, Found, What},
};

pub(crate) fn fault(key: &Fault, _: Reader) -> String {
    let place = match (&key.field, key.at) {
        (None, None) => String::new(),
        (Some(field), None) => format!(" (en {field})"),
        (None, Some((line, column))) => format!(" (línea {line}, columna {column})"),
        (Some(field), Some((line, column))) => format!(" (en {field}, línea {line}, columna {column})"),
    };
    what(&key.what) + &place
}

fn what(what: &What) -> String {
    match what {
        What::NotJson => "no es JSON".to_owned(),
        What::Missing { name } => format!("falta {name}"),
        What::Twice { name } => format!("{name} está dos veces"),
        What::Unknown { name, known } if known.is_empty() => format!("no se conoce «{name}»"),
        What::Unknown { name, known } => format!("«{name}» no es ninguno de {}", known.join(", ")),
        What::Misplaced(found) => format!("ahí no va {}", value(found)),
        What::Length => "la lista no tiene la longitud que va ahí".to_owned(),
        What::Unfit => "hay un valor que no encaja ahí".to_owned(),
    }
}

fn value(found: &Found) -> String {
    match found {
        Found::Nothing => "null".to_owned(),
        Found::Truth(value) => value.clone(),
        Found::Number(number) => format!("el número {number}"),
        Found::Text(text) => format!("el texto «{text}»"),
        Found::List => "una lista".to_owned(),
        Found::Object => "un objeto".to_owned(),
        Found::Other => "lo que hay".to_owned(),
    }
}
