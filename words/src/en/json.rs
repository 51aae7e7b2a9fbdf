//! What is wrong with something that was sent, as it stands behind a colon.

use crate::{
    Reader,
    json::{Fault, Found, What},
};

pub(crate) fn fault(key: &Fault, _: Reader) -> String {
    let place = match (&key.field, key.at) {
        (None, None) => String::new(),
        (Some(field), None) => format!(" (in {field})"),
        (None, Some((line, column))) => format!(" (line {line}, column {column})"),
        (Some(field), Some((line, column))) => format!(" (in {field}, line {line}, column {column})"),
    };
    what(&key.what) + &place
}

fn what(what: &What) -> String {
    match what {
        What::NotJson => "it is not JSON".to_owned(),
        What::Missing { name } => format!("{name} is missing"),
        What::Twice { name } => format!("{name} is there twice"),
        What::Unknown { name, known } if known.is_empty() => format!("“{name}” is not known"),
        What::Unknown { name, known } => format!("“{name}” is none of {}", known.join(", ")),
        What::Misplaced(found) => format!("{} does not belong there", value(found)),
        What::Length => "the list has another length than belongs there".to_owned(),
        What::Unfit => "a value does not fit there".to_owned(),
    }
}

fn value(found: &Found) -> String {
    match found {
        Found::Nothing => "null".to_owned(),
        Found::Truth(value) => value.clone(),
        Found::Number(number) => format!("the number {number}"),
        Found::Text(text) => format!("the text “{text}”"),
        Found::List => "a list".to_owned(),
        Found::Object => "an object".to_owned(),
        Found::Other => "what is there".to_owned(),
    }
}
