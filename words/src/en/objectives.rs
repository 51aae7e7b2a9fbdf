//! What objectives are called, what they mean, and what it takes to show them.

use crate::{
    Reader,
    objectives::{Catalogued, Objective, minutes_and_seconds},
};

pub(crate) fn say(key: &Objective, _reader: Reader) -> String {
    match *key {
        Objective::Statement(known) => statement(known).to_owned(),
        Objective::ICan(known) => i_can(known).to_owned(),
        Objective::Short(known) => short(known).to_owned(),
        Objective::Meaning(known) => meaning(known).to_owned(),
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

const fn statement(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "Multiply two one-digit numbers",
        Catalogued::MultiplyThreeDigit => "Multiply two three-digit numbers",
        Catalogued::RoundToNearestTen => "Round three-digit numbers to the nearest ten",
        Catalogued::DigitValueTimes => "Say how many times as much a digit is worth",
        Catalogued::MultiplicationComparison => "Read a product as “times as many”",
    }
}

const fn i_can(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "I can multiply two one-digit numbers.",
        Catalogued::MultiplyThreeDigit => "I can multiply two three-digit numbers.",
        Catalogued::RoundToNearestTen => "I can round three-digit numbers to the nearest ten.",
        Catalogued::DigitValueTimes => "I can say how many times as much a digit is worth in another place.",
        Catalogued::MultiplicationComparison => "I can read a product as “times as many”.",
    }
}

const fn short(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "one-digit products",
        Catalogued::MultiplyThreeDigit => "three-digit products",
        Catalogued::RoundToNearestTen => "rounding to the nearest ten",
        Catalogued::DigitValueTimes => "what digits are worth",
        Catalogued::MultiplicationComparison => "times as many",
    }
}

const fn meaning(known: Catalogued) -> &'static str {
    match known {
        Catalogued::MultiplyOneDigit => "You know the products of the numbers from 0 to 9, or find them quickly.",
        Catalogued::MultiplyThreeDigit => {
            "You multiply two numbers of three digits each, on paper or in your head, and write the product."
        }
        Catalogued::RoundToNearestTen => {
            "You find the ten that is nearest to a number. A number right in the middle rounds up."
        }
        Catalogued::DigitValueTimes => {
            "The same digit is worth more further to the left. You say how many times as much."
        }
        Catalogued::MultiplicationComparison => "You see in 35 = 5 × 7 that 35 is 5 times as many as 7.",
    }
}
