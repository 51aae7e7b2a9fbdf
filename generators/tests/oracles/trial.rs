//! The oracles themselves on trial: a number that is changed in a text has to change the answer, and a text that asks for
//! something else must not be answered as if it did not. An oracle that is fed by anything but the text, or reads only a
//! part of it, does not stand this.
//!
//! Oracles refuse what makes no sense with a panic, which counts as noticed.

use crate::{
    answered,
    drawn::{self, is_right, models, row},
};
use generators::{
    answers::{Key, Response},
    model::Item,
};
use std::{
    cell::Cell,
    collections::BTreeMap,
    ops::Range,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};
use words::Reader;

/// Numbers that an answer may leave out: the model, how its texts go on from the number, and why it says nothing.
const IDLE: [(&str, &str, &str); 2] = [
    ("clock-minutes", " and ", "the short hand shows the hour, and the minutes are asked for"),
    ("clock-minutes", ". The long hand", "the same, at the other side of the short hand"),
];

/// Models whose texts say everything twice, so that a single number that is changed makes no sense any more.
const SAID_TWICE: [(&str, &str); 2] = [
    ("counting-on", "two steps of the same length"),
    ("digit-value-times", "one digit, named twice, that stands in the number twice"),
];

thread_local! {
    static IS_EXPECTED: Cell<bool> = const { Cell::new(false) };
}

/// What an oracle answers to a text that may make no sense; none where it refuses.
fn asked(model: &str, text: &str) -> Option<Response> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let aloud = panic::take_hook();
        panic::set_hook(Box::new(move |refusal| {
            if !IS_EXPECTED.get() {
                aloud(refusal);
            }
        }));
    });
    IS_EXPECTED.set(true);
    let answer = panic::catch_unwind(AssertUnwindSafe(|| answered(model, text)));
    IS_EXPECTED.set(false);
    answer.ok()
}

/// Words that are numbers, in rows of which one can stand in another's place.
const NUMERALS: [&[&str]; 5] = [
    &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    &["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
    &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    &["ten", "hundred", "thousand"],
    &["tens", "hundreds", "thousands"],
];

/// Where the numbers of a text stand, in digits or in words, from left to right.
fn places(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let from = at;
        if is_digit(at) {
            while is_digit(at) || (matches!(bytes.get(at), Some(b',' | b'.')) && is_digit(at + 1)) {
                at += 1;
            }
            found.push(from..at);
        } else if bytes[at].is_ascii_alphabetic() {
            while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
                at += 1;
            }
            if NUMERALS.iter().any(|row| row.contains(&&text[from..at])) {
                found.push(from..at);
            }
        } else {
            at += 1;
        }
    }
    found
}

/// The text with `#` for every number: texts of one form differ in their numbers alone.
fn form(text: &str) -> String {
    let mut form = text.to_owned();
    for place in places(text).into_iter().rev() {
        form.replace_range(place, "#");
    }
    form
}

/// Other numbers in the place of one: a digit changed, at the same length and never nought; or another word.
fn others(number: &str) -> Vec<String> {
    if let Some(row) = NUMERALS.iter().find(|row| row.contains(&number)) {
        return row.iter().filter(|word| **word != number).map(|word| (*word).to_owned()).collect();
    }
    let digits = number.char_indices().filter(|(_, digit)| digit.is_ascii_digit());
    let changed = digits.flat_map(|(at, digit)| {
        let least = if at == 0 { '1' } else { '0' };
        (least..='9').filter(move |other| *other != digit).map(move |other| {
            let mut number = number.to_owned();
            number.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
            number
        })
    });
    changed.collect()
}

/// How often changes of the number at one place of a form were seen.
#[derive(Debug, Default)]
struct Seen {
    items: u32,
    /// Items in which some change of it changed the answer, or was refused.
    noticed: u32,
    /// Items in which some change of it had another answer.
    answered: u32,
}

/// What an oracle makes of the changes of each number, by form and place; and how a form goes on behind the place.
fn tried(model: &'static dyn generators::model::Model) -> BTreeMap<(String, usize), (Seen, String)> {
    let mut all: BTreeMap<(String, usize), (Seen, String)> = BTreeMap::new();
    for item in (0..10).flat_map(|seed| row(model, seed, 10)) {
        let text = drawn::text(&*item);
        let form = form(&text);
        for (nth, place) in places(&text).into_iter().enumerate() {
            let behind = form.split('#').nth(nth + 1).unwrap_or_default().to_owned();
            let (seen, _) = all.entry((form.clone(), nth)).or_insert_with(|| (Seen::default(), behind));
            let answers: Vec<Option<Response>> = others(&text[place.clone()])
                .into_iter()
                .map(|other| {
                    let mut changed = text.clone();
                    changed.replace_range(place.clone(), &other);
                    asked(model.id(), &changed)
                })
                .filter(|answer| answer.as_ref().is_none_or(|answer| !is_right(&item.key(), answer)))
                .collect();
            seen.items += 1;
            seen.noticed += u32::from(!answers.is_empty());
            seen.answered += u32::from(answers.iter().any(Option::is_some));
        }
    }
    all
}

/// What an oracle is found not to read, each with where.
fn unread(model: &'static dyn generators::model::Model) -> Vec<String> {
    let all = tried(model);
    let mut found = Vec::new();
    let mut has_answered = false;
    for ((form, nth), (seen, behind)) in &all {
        let is_idle = IDLE.iter().any(|(of, goes_on, _)| *of == model.id() && behind.starts_with(goes_on));
        let is_noticed = seen.noticed * 10 >= seen.items * 9;
        let what = format!("{}: number {nth} of {form:?}", model.id());
        if is_idle && seen.noticed > 0 {
            found.push(format!("{what} is read after all"));
        }
        if !is_idle && !is_noticed {
            found.push(format!("{what} is not looked at: {seen:?}"));
        }
        has_answered |= seen.answered > 0;
    }
    let is_said_twice = SAID_TWICE.iter().any(|(of, _)| *of == model.id());
    if has_answered == is_said_twice {
        found.push(format!("{} has answered changed texts: {has_answered}", model.id()));
    }
    found
}

/// In nine of ten items at least: what is multiplied by nought may be any number.
#[test]
fn no_number_of_a_text_can_be_changed_unnoticed() {
    let found: Vec<String> = models().flat_map(unread).collect();
    assert!(found.is_empty(), "the oracles do not read all:\n{}", found.join("\n"));
}

#[test]
fn no_text_of_another_model_gets_a_wrong_answer() {
    let mut found = std::collections::BTreeSet::new();
    for model in models() {
        for item in (0..3).flat_map(|seed| row(model, seed, 10)) {
            let text = drawn::text(&*item);
            for oracle in models() {
                let answer = asked(oracle.id(), &text);
                if answer.is_some_and(|answer| !is_right(&item.key(), &answer)) {
                    found.insert((oracle.id(), model.id(), text.clone()));
                }
            }
        }
    }
    // One text for each pair is enough to read.
    let mut shown: Vec<_> = found.into_iter().collect();
    shown.dedup_by_key(|(oracle, model, _)| (*oracle, *model));
    assert!(shown.is_empty(), "oracles that do not see what is asked, and of which model the text is: {shown:#?}");
}

/// Keys that a slip in a model would give, each of another value than the right one: near numbers, digits in another
/// order, known wrong ways, and what is right for other items.
fn slips(item: &dyn Item, others: &[Box<dyn Item>]) -> Vec<Key> {
    let right = item.key().canonical();
    let mut slips: Vec<Key> = item.misconceptions(Reader::default()).into_iter().map(|wrong| wrong.answer).collect();
    slips.extend(others.iter().map(|other| other.key()));
    slips.retain(|slip| slip.canonical() != right);
    if let Ok(number) = right.parse::<i64>() {
        let near = [number + 1, number - 1, number + 10, number - 10, number * 10, number / 10, -number, number + 100];
        let reversed = right.chars().rev().collect::<String>().parse();
        slips.extend(near.into_iter().chain(reversed).filter(|slip| *slip != number).map(Key::integer));
    }
    slips
}

/// No way of writing an answer, and no leniency of the judge, lets a wrong key pass.
#[test]
fn a_key_that_slipped_refuses_the_oracles_answer() {
    for model in models() {
        for items in (0..10).map(|seed| row(model, seed, 10)) {
            for item in &items {
                let text = drawn::text(&**item);
                let answer = answered(model.id(), &text);
                let slips = slips(&**item, &items);
                assert!(!slips.is_empty(), "{}: nothing to try at {text}", model.id());
                for slip in slips {
                    assert!(!is_right(&slip, &answer), "{}: {slip:?} takes {answer:?} for {text}", model.id());
                }
            }
        }
    }
}
