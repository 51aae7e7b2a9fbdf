//! What is said of a key that can't be read.

use crate::{
    Reader, Say,
    judge::{Judge, KeyError},
};

pub(crate) fn key_error(key: &KeyError, reader: Reader) -> String {
    match key {
        KeyError::Value { written, why: why @ Judge::Kind(_) } => format!("value “{written}”: {}", why.say(reader)),
        KeyError::Value { written, why } => format!(
            "value “{written}”: {} Keys are written like 42, -3/2, 1 1/2, 0.42, 52%, -29/6pi or 4.52*10^2.",
            why.say(reader)
        ),
        KeyError::Tolerance { written } => {
            format!("tolerance “{written}”: a difference is a number from 0 on without pi, like 0, 0.5 or 1/100.")
        }
        KeyError::Form { written, known } => {
            format!("forms: there is no form “{written}” here. There are {}.", known.join(", "))
        }
        KeyError::Unit { written, known } => {
            format!("unit: there is no unit “{written}” here. There are {}.", known.join(", "))
        }
        KeyError::Missing { field } => format!("the field {field} is missing."),
        KeyError::NotOfKind { field, known } => {
            format!("this kind has no field {field}. It has {}.", known.join(", "))
        }
        KeyError::InBlank { number, error } => format!("place {number}: {}", error.say(reader)),
    }
}
