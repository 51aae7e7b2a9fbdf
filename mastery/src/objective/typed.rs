//! What a teacher types into the fields of an objective, as values. What can't be read becomes a value that no field takes,
//! so that one check says what would be right.

use crate::{
    time::Millis,
    workshop::{Parameter, Takes},
};
use generators::{item::Params, json};
use serde_json::{Map, Value};

/// A number of items; 0 for what is none.
#[must_use]
pub fn count(typed: &str) -> u16 {
    typed.trim().parse().unwrap_or_default()
}

/// A length of time: `2:00`, `0:45`, or whole minutes; nothing for what is none.
#[must_use]
pub fn length(typed: &str) -> Millis {
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    let (minutes, seconds) = typed.trim().split_once(':').unwrap_or((typed.trim(), "00"));
    // `2:5` could be either.
    let has_two_digits = seconds.len() == 2;
    match (digits(minutes), digits(seconds)) {
        (Some(minutes), Some(seconds)) if seconds < 60 && has_two_digits => {
            Millis::from_secs(u64::from(minutes) * 60 + u64::from(seconds))
        }
        _ => Millis::default(),
    }
}

/// A length of time as it is typed: `2:00`.
#[must_use]
pub fn written(length: Millis) -> String {
    let seconds = length.0 / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A model's parameters; what is not of a parameter's kind stays the text that it is.
#[must_use]
pub fn params(typed: &[(Parameter, String)]) -> Params {
    let value = |parameter: &Parameter, text: &str| {
        let read = match parameter.takes {
            Takes::Number => text.trim().parse::<i64>().ok().map(Value::from),
            Takes::YesOrNo { .. } => text.parse::<bool>().ok().map(Value::from),
            Takes::OneOf(_) => None,
        };
        read.unwrap_or_else(|| Value::from(text))
    };
    let object: Map<String, Value> =
        typed.iter().map(|(parameter, text)| (parameter.name.clone(), value(parameter, text))).collect();
    Params::of(&object).unwrap_or_default()
}

/// A parameter as it is typed; empty where it is not set.
#[must_use]
pub fn parameter(params: &Params, parameter: &Parameter) -> String {
    let object: Map<String, Value> = json::read(params.json()).unwrap_or_default();
    let value = object.get(&parameter.name);
    let text = match parameter.takes {
        Takes::Number => value.and_then(Value::as_i64).map(|number| number.to_string()),
        Takes::YesOrNo { .. } => value.and_then(Value::as_bool).map(|so| so.to_string()),
        Takes::OneOf(_) => value.and_then(Value::as_str).map(str::to_owned),
    };
    text.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_of_time_is_read_as_it_is_written() {
        for (typed, seconds) in [
            ("2:00", 120),
            (" 10:30 ", 630),
            ("0:45", 45),
            ("3", 180),
            ("120:00", 7200),
            ("2:60", 0),
            ("2:5", 0),
            ("2:005", 0),
            (":30", 0),
            ("2:", 0),
            ("-2:00", 0),
            ("+2:00", 0),
            ("two", 0),
            ("", 0),
            ("99999999999:00", 0),
        ] {
            assert_eq!(length(typed), Millis::from_secs(seconds), "{typed:?}");
            if seconds > 0 {
                assert_eq!(length(&written(length(typed))), length(typed), "{typed:?}");
            }
        }
    }

    #[test]
    fn numbers_are_read_or_are_none() {
        for (typed, number) in [("9", 9), (" 10 ", 10), ("", 0), ("-1", 0), ("9.5", 0), ("70000", 0), ("nine", 0)] {
            assert_eq!(count(typed), number, "{typed:?}");
        }
    }

    #[test]
    fn what_is_set_is_read_by_its_kind() {
        let yes_or_no = || Takes::YesOrNo { yes: String::new(), no: String::new() };
        for (takes, typed, json, shown) in [
            (Takes::Number, " 2", r#"{"it":2}"#, "2"),
            (Takes::Number, "12", r#"{"it":12}"#, "12"),
            (Takes::Number, "many", r#"{"it":"many"}"#, ""),
            (yes_or_no(), "true", r#"{"it":true}"#, "true"),
            (yes_or_no(), "false", r#"{"it":false}"#, "false"),
            (yes_or_no(), "", r#"{"it":""}"#, ""),
            (Takes::OneOf(Vec::new()), "equal", r#"{"it":"equal"}"#, "equal"),
        ] {
            let it = Parameter { name: "it".to_owned(), label: String::new(), takes };
            let params = params(&[(it.clone(), typed.to_owned())]);
            assert_eq!((params.json(), parameter(&params, &it).as_str()), (json, shown));
        }
    }
}
