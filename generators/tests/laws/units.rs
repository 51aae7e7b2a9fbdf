//! The unit that a question names can be written beside the number that answers it.

use crate::drawn::{SET, Tried, in_parts};
use generators::{
    answers::{Key, Response, Verdict, judge},
    prompt::Part,
};
use words::{Locale, NumberStyle, Reader, items::measurement::unit::Unit};

/// What the units of a question stand behind.
fn asks(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => &["how many ", ", in "],
        Locale::Es => &["cuántos ", "cuántas ", ", en "],
    }
}

/// The units that stand in questions, by name.
fn names(locale: Locale) -> Vec<String> {
    let many = |unit: Unit| unit.many(locale).to_owned();
    let (others, powers): (_, fn(&str) -> [String; 2]) = match locale {
        Locale::En => (["degrees", "dollars"], |unit| [format!("square {unit}"), format!("cubic {unit}")]),
        Locale::Es => (["grados", "dólares"], |unit| [format!("{unit} cuadrados"), format!("{unit} cúbicos")]),
    };
    let powers = Unit::ALL.into_iter().filter(|unit| unit.is_length()).flat_map(|unit| powers(unit.many(locale)));
    Unit::ALL.into_iter().map(many).chain(others.map(str::to_owned)).chain(powers).collect()
}

/// The unit that the last of a question asks for: the longest name that stands there as a whole.
fn asked(question: &str, locale: Locale) -> Option<String> {
    let question = question.to_lowercase();
    let from = asks(locale).iter().filter_map(|ask| question.rfind(ask).map(|at| at + ask.len())).max()?;
    let behind = question.get(from..)?;
    let is_asked = |unit: &String| {
        let rest = behind.strip_prefix(unit.as_str());
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    names(locale).into_iter().filter(is_asked).max_by_key(String::len)
}

in_parts!(the_unit_of_the_question_may_be_written);
fn the_unit_of_the_question_may_be_written(tried: &Tried) {
    for item in (0..2).flat_map(|seed| tried.row(seed, SET.into())) {
        let key = item.key();
        let Key::Number(_) = key else { continue };
        for locale in Locale::ALL {
            let reader = Reader { locale, numbers: NumberStyle::CommaPoint };
            let question = item.speech(reader);
            let Some(unit) = asked(&question, locale) else { continue };
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
