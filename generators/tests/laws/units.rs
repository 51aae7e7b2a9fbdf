//! The unit that a question names can be written beside the number that answers it.

use crate::drawn::{SET, Tried, in_parts};
use generators::{
    answers::{Key, Response, Verdict, judge},
    prompt::Part,
};
use words::{Locale, NumberStyle, Reader};

/// What each language asks with, and the units in its words.
const ASKED: [(Locale, &[&str], &[&str]); 2] = [
    (
        Locale::En,
        &["how many ", ", in "],
        &[
            "degrees",
            "dollars",
            "millimeters",
            "centimeters",
            "square centimeters",
            "cubic centimeters",
            "meters",
            "square meters",
            "kilometers",
            "inches",
            "feet",
            "yards",
            "miles",
            "milligrams",
            "grams",
            "kilograms",
            "ounces",
            "pounds",
            "milliliters",
            "liters",
            "cups",
            "pints",
            "quarts",
            "gallons",
            "seconds",
            "minutes",
            "hours",
            "days",
            "weeks",
        ],
    ),
    (
        Locale::Es,
        &["cuántos ", "cuántas ", ", en "],
        &[
            "grados",
            "dólares",
            "milímetros",
            "centímetros",
            "centímetros cuadrados",
            "centímetros cúbicos",
            "metros",
            "metros cuadrados",
            "kilómetros",
            "pulgadas",
            "pies",
            "yardas",
            "millas",
            "miligramos",
            "gramos",
            "kilogramos",
            "onzas",
            "libras",
            "mililitros",
            "litros",
            "tazas",
            "pintas",
            "cuartos de galón",
            "galones",
            "segundos",
            "minutos",
            "horas",
            "días",
            "semanas",
        ],
    ),
];

/// The unit that the last of a question asks for: the longest name that stands there as a whole.
fn asked(question: &str, (_, asks, units): (Locale, &[&str], &'static [&'static str])) -> Option<&'static str> {
    let question = question.to_lowercase();
    let from = asks.iter().filter_map(|ask| question.rfind(ask).map(|at| at + ask.len())).max()?;
    let behind = question.get(from..)?;
    let is_asked = |unit: &&&str| {
        let rest = behind.strip_prefix(**unit);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    units.iter().filter(is_asked).max_by_key(|unit| unit.len()).copied()
}

in_parts!(the_unit_of_the_question_may_be_written);
fn the_unit_of_the_question_may_be_written(tried: &Tried) {
    for item in (0..2).flat_map(|seed| tried.row(seed, SET.into())) {
        let key = item.key();
        let Key::Number(_) = key else { continue };
        for of_language in ASKED {
            let reader = Reader { locale: of_language.0, numbers: NumberStyle::CommaPoint };
            let question = item.speech(reader);
            let Some(unit) = asked(&question, of_language) else { continue };
            let written = Response::One(format!("{} {unit}", key.canonical()));
            let found = judge(&key, &written, reader);
            assert_eq!(found.verdict, Verdict::Correct, "{tried}: {question}: {written:?}: {:?}", found.reason);
        }
    }
}

in_parts!(percents_are_asked_for_as_percents);
fn percents_are_asked_for_as_percents(tried: &Tried) {
    let reader = Reader::default();
    for item in (0..2).flat_map(|seed| tried.row(seed, SET.into())) {
        let shown: String = item.prompt(reader).0.iter().map(Part::text).collect();
        let (true, key @ Key::Number(_)) = (shown.ends_with("?%"), item.key()) else { continue };
        let found = judge(&key, &Response::One(format!("{}%", key.canonical())), reader);
        assert_eq!(found.verdict, Verdict::Correct, "{tried}: {shown}: {:?}", found.reason);
    }
}
