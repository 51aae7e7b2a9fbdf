//! What it takes to show an objective.

use crate::{
    Reader,
    objectives::{Objective, minutes_and_seconds},
};

pub(crate) fn say(key: &Objective, _: Reader) -> String {
    match *key {
        Objective::Takes { required, of, limit: Some(limit) } => {
            format!("{required} de {of} bien en {}", length(limit))
        }
        Objective::Takes { required, of, limit: None } => format!("{required} de {of} bien, sin reloj"),
        Objective::TakesShort { required, of, limit: Some(limit) } => {
            format!("{required} de {of} en {}", length(limit))
        }
        Objective::TakesShort { required, of, limit: None } => format!("{required} de {of}, sin reloj"),
    }
}

/// `2 minutos`, `1:30 minutos`, `45 segundos`.
pub(crate) fn length(millis: u64) -> String {
    match minutes_and_seconds(millis) {
        (0, 1) => "1 segundo".to_owned(),
        (0, seconds) => format!("{seconds} segundos"),
        (1, 0) => "1 minuto".to_owned(),
        (minutes, 0) => format!("{minutes} minutos"),
        (minutes, seconds) => format!("{minutes}:{seconds:02} minutos"),
    }
}
