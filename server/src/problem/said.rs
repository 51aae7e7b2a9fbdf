//! What serde says of something that was sent, as the keys of `words`.
//!
//! serde hands its findings on as English text alone. Their patterns are those of `serde::de::Error`, which are part of
//! what it promises least; so whatever is not one of them says where it is and no more.

use serde_json::error::Category;
use words::json::{Fault, Found, What};

/// How much of a text is quoted.
const QUOTED: usize = 40;

/// What is wrong with JSON.
pub fn of_json(error: &serde_json::Error) -> Fault {
    let mut fault = of_text(&error.to_string());
    if error.classify() != Category::Data {
        fault.what = What::NotJson;
    }
    fault
}

/// What is wrong, from what serde says: `outcome: unknown variant …, expected … at line 1 column 30`, with the field
/// before it and the place behind it where they are known.
pub(super) fn of_text(said: &str) -> Fault {
    let (said, at) = place(said);
    let (field, said) = match said.split_once(": ") {
        Some((field, rest)) if !field.contains([' ', '`', '"']) => (Some(field.to_owned()), rest),
        _ => (None, said),
    };
    Fault { what: what(said), field, at }
}

/// The text before the place, and the place.
fn place(said: &str) -> (&str, Option<(u32, u32)>) {
    let parts = said.rsplit_once(" at line ").and_then(|(before, place)| {
        let (line, column) = place.split_once(" column ")?;
        Some((before, (line.parse().ok()?, column.parse().ok()?)))
    });
    parts.map_or((said, None), |(before, at)| (before, Some(at)))
}

fn what(said: &str) -> What {
    let found =
        |prefix: &str| said.strip_prefix(prefix).map(|rest| rest.split_once(", expected ").unwrap_or((rest, "")));
    if let Some((name, _)) = found("missing field ") {
        return What::Missing { name: bare(name) };
    }
    if let Some((name, _)) = found("duplicate field ") {
        return What::Twice { name: bare(name) };
    }
    if let Some((name, known)) = found("unknown field ").or_else(|| found("unknown variant ")) {
        return What::Unknown { name: bare(name), known: names(known) };
    }
    if let Some((value, _)) = found("invalid type: ").or_else(|| found("invalid value: ")) {
        return What::Misplaced(value_of(value));
    }
    if found("invalid length ").is_some() { What::Length } else { What::Unfit }
}

/// The names between back quotes: of "one of `a`, `b`", "`a` or `b`" and "`a`".
fn names(known: &str) -> Vec<String> {
    known.split('`').skip(1).step_by(2).map(ToOwned::to_owned).collect()
}

fn bare(quoted: &str) -> String {
    short(quoted.trim_matches('`'))
}

fn short(text: &str) -> String {
    let first: String = text.chars().take(QUOTED).collect();
    if text.chars().nth(QUOTED).is_some() { first + "…" } else { first }
}

fn value_of(said: &str) -> Found {
    let quoted = |prefix: &str, mark: char| said.strip_prefix(prefix).map(|rest| short(rest.trim_matches(mark)));
    if let Some(text) = quoted("string ", '"').or_else(|| quoted("character ", '`')) {
        return Found::Text(text);
    }
    if let Some(number) = quoted("integer ", '`').or_else(|| quoted("floating point ", '`')) {
        return Found::Number(number);
    }
    if let Some(truth) = quoted("boolean ", '`') {
        return Found::Truth(truth);
    }
    match said {
        "null" | "unit value" | "Option value" => Found::Nothing,
        "sequence" | "byte array" => Found::List,
        "map" => Found::Object,
        _ => Found::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use words::{Locale, Say};

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "snake_case")]
    enum Outcome {
        Met,
        NotMet,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Sent {
        pin: String,
        count: u8,
        pair: Option<(u8, u8)>,
        outcome: Outcome,
    }

    /// As it is, from the reader that the server uses.
    #[test]
    fn what_serde_says_is_said_in_the_words_of_the_reader() {
        for (sent, english, spanish) in [
            ("{", "it is not JSON (line 1, column 1)", "no es JSON (línea 1, columna 1)"),
            (r#"{"pin":}"#, "it is not JSON", "no es JSON"),
            (r#"{"pin":"1"} x"#, "count is missing", "falta count"),
            ("{}", "pin is missing (line 1, column 2)", "falta pin (línea 1, columna 2)"),
            (r#"{"pin":"1","pin":"2"}"#, "pin is there twice", "pin está dos veces"),
            (
                r#"{"pen":"1"}"#,
                "“pen” is none of pin, count, pair, outcome",
                "«pen» no es ninguno de pin, count, pair, outcome",
            ),
            (r#"{"outcome":"best"}"#, "“best” is none of met, not_met", "«best» no es ninguno de met, not_met"),
            (r#"{"pin":7}"#, "the number 7 does not belong there", "ahí no va el número 7"),
            (r#"{"pin":1.5}"#, "the number 1.5 does not", "ahí no va el número 1.5"),
            (r#"{"pin":true}"#, "true does not belong there", "ahí no va true"),
            (r#"{"pin":null}"#, "null does not belong there", "ahí no va null"),
            (r#"{"pin":{}}"#, "an object does not", "ahí no va un objeto"),
            (r#"{"pin":[]}"#, "a list does not", "ahí no va una lista"),
            (r#"{"count":"x"}"#, "the text “x” does not", "ahí no va el texto «x»"),
            (r#"{"count":300}"#, "the number 300 does not", "ahí no va el número 300"),
            (r#"{"pair":[1]}"#, "the list has another length", "la lista no tiene la longitud"),
        ] {
            let error = serde_json::from_str::<Sent>(sent).expect_err(sent);
            let fault = of_json(&error);
            for (locale, said) in [(Locale::En, english), (Locale::Es, spanish)] {
                assert!(fault.say(locale.into()).starts_with(said), "{sent}: {error}: {}", fault.say(locale.into()));
            }
        }
    }

    #[test]
    fn the_field_and_the_place_are_told() {
        let said = |text: &str| of_text(text).say(Locale::En.into());
        assert_eq!(
            said("outcome: unknown variant `best`, expected one of `met`, `not_met` at line 1 column 30"),
            "“best” is none of met, not_met (in outcome, line 1, column 30)"
        );
        assert_eq!(said("missing field `pin`"), "pin is missing");
        assert_eq!(
            said("UUID parsing failed: found 2 at line 1 column 5"),
            "a value does not fit there (line 1, column 5)"
        );
        assert_eq!(said(&format!("invalid type: string \"{}\", expected u8", "x".repeat(99))).chars().count(), 74);
    }
}
