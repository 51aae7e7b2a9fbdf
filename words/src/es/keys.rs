//! What is said of a key that can't be read.

use crate::{
    Reader, Say,
    judge::{Judge, KeyError},
};

pub(crate) fn key_error(key: &KeyError, reader: Reader) -> String {
    match key {
        KeyError::Value { written, why: why @ Judge::Kind(_) } => format!("value «{written}»: {}", why.say(reader)),
        KeyError::Value { written, why } => format!(
            "value «{written}»: {} Las claves se escriben como 42, -3/2, 1 1/2, 0.42, 52%, -29/6pi o 4.52*10^2.",
            why.say(reader)
        ),
        KeyError::Tolerance { written } => {
            format!("tolerance «{written}»: una diferencia es un número desde 0, sin pi, como 0, 0.5 o 1/100.")
        }
        KeyError::Form { written, known } => {
            format!("forms: aquí no hay forma «{written}». Hay {}.", known.join(", "))
        }
        KeyError::Unit { written, known } => {
            format!("unit: aquí no hay unidad «{written}». Hay {}.", known.join(", "))
        }
        KeyError::Missing { field } => format!("falta el campo {field}."),
        KeyError::NotOfKind { field, known } => {
            format!("este tipo no tiene el campo {field}. Tiene {}.", known.join(", "))
        }
        KeyError::InBlank { number, error } => format!("hueco {number}: {}", error.say(reader)),
    }
}
