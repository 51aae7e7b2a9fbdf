//! What it takes to show an objective.

use crate::{
    Reader,
    objectives::{Objective, minutes_and_seconds},
};

pub(crate) fn say(key: &Objective, _: Reader) -> String {
    match *key {
        Objective::Takes { required, of, limit: Some(limit) } => {
            format!("{required} of {of} right within {}", length(limit))
        }
        Objective::Takes { required, of, limit: None } => format!("{required} of {of} right, without a clock"),
        Objective::TakesShort { required, of, limit: Some(limit) } => {
            format!("{required} of {of} in {}", length(limit))
        }
        Objective::TakesShort { required, of, limit: None } => format!("{required} of {of}, no clock"),
    }
}

/// `2 minutes`, `1:30 minutes`, `45 seconds`.
pub(crate) fn length(millis: u64) -> String {
    match minutes_and_seconds(millis) {
        (0, 1) => "1 second".to_owned(),
        (0, seconds) => format!("{seconds} seconds"),
        (1, 0) => "1 minute".to_owned(),
        (minutes, 0) => format!("{minutes} minutes"),
        (minutes, seconds) => format!("{minutes}:{seconds:02} minutes"),
    }
}
