//! A number that is changed in a text, each by itself.

use super::{
    asked,
    numbers::{form, others, outermost, places},
};
use crate::{
    drawn::{self, is_right, row},
    in_quarters, quarter,
};
use generators::{answers::Response, model::Model};
use std::collections::BTreeMap;

/// A number that an answer may leave out.
struct Idle {
    model: &'static str,
    /// Whether it is the number behind the first of these pieces of a text's form and before the second.
    is_it: fn(before: &str, behind: &str) -> bool,
}

/// The numbers that an answer may leave out, each with the reason.
const IDLE: &[Idle] = &[
    // The short hand shows the hour, and the minutes are asked for.
    Idle { model: "clock-minutes", is_it: |_, behind| behind.starts_with(" and ") },
    Idle { model: "clock-minutes", is_it: |_, behind| behind.starts_with(". The long hand") },
    // Where a line ends says nothing of a point that is counted from a number before it.
    Idle { model: "fraction-point", is_it: |_, behind| behind.starts_with(", numbered by") },
    Idle {
        model: "decimal-point",
        is_it: |before, behind| before == "A number line from " && behind.starts_with(" to "),
    },
    Idle { model: "decimal-point", is_it: |_, behind| behind.starts_with(", numbered by") },
    // How long a ruler is says nothing of a bar that lies beside a part of it.
    Idle { model: "ruler-length", is_it: |before, _| before == "A ruler of " },
    // A box stands on its length and its width, however high it is.
    Idle {
        model: "measure-with-unit",
        is_it: |_, behind| behind.contains(" high.\nWhat is the area of its bottom?") && !behind.contains(" wide"),
    },
    // Two bars are compared, and the others stand beside them.
    Idle { model: "bar-graph-reading", is_it: is_of_another_bar },
    // Two days are compared, and the others stand beside them.
    Idle { model: "line-graph-reading", is_it: is_of_another_day },
    // On the x-axis y is 0, whatever it is multiplied by.
    Idle { model: "line-intercept", is_it: |_, behind| behind.starts_with("y = ") },
    // Whatever is negative is less than what is not.
    Idle { model: "integer-comparison", is_it: |before, behind| has_one_sign(before, behind) },
];

/// Whether the bar before the number has no part in the question.
fn is_of_another_bar(before: &str, behind: &str) -> bool {
    let fruit = before.trim_end_matches(": ").rsplit(' ').next().unwrap_or_default();
    behind.lines().last().is_some_and(|question| question.contains(" best than ") && !question.contains(fruit))
}

/// Whether the day before the number has no part in the question.
fn is_of_another_day(before: &str, behind: &str) -> bool {
    let day = before.trim_end_matches(": ").rsplit(' ').next().unwrap_or_default();
    behind.lines().last().is_some_and(|question| question.contains(" more visitors ") && !question.contains(day))
}

/// Whether one of two numbers that are compared is negative and the other is not.
fn has_one_sign(before: &str, behind: &str) -> bool {
    format!("{before}{behind}").lines().last().is_some_and(|row| row.matches('−').count() == 1)
}

/// Models that ask for the order of numbers, which a digit alone seldom changes.
const IN_ORDER: [&str; 5] =
    ["integer-comparison", "outermost-fraction", "number-comparison", "mixed-comparison", "labelled-order"];

/// Models whose texts say everything twice, so that a single number that is changed makes no sense any more.
const SAID_TWICE: [(&str, &str); 3] = [
    ("protractor-reading", "an angle on two scales, of which one says what the other leaves of 180"),
    ("counting-on", "two steps of the same length"),
    ("digit-value-times", "one digit, named twice, that stands in the number twice"),
];

/// How often changes of the number at one place of a form were seen.
#[derive(Debug, Default)]
struct Seen {
    items: u32,
    /// Items in which some change of it changed the answer, or was refused.
    noticed: u32,
    /// Items in which some change of it had another answer.
    answered: u32,
}

/// What an oracle makes of the changes of each number, by form and place.
fn tried(model: &dyn Model) -> BTreeMap<(String, usize), Seen> {
    let mut all: BTreeMap<(String, usize), Seen> = BTreeMap::new();
    let is_of_order = IN_ORDER.contains(&model.id());
    for item in (0..10).flat_map(|seed| row(model, seed, 10)) {
        let text = drawn::text(&*item);
        let form = form(&text);
        for (nth, place) in places(&text).into_iter().enumerate() {
            let seen = all.entry((form.clone(), nth)).or_default();
            let number = &text[place.clone()];
            let farther = if is_of_order { outermost(number) } else { Vec::new() };
            let answers: Vec<Option<Response>> = others(number)
                .into_iter()
                .chain(farther)
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

/// The pieces of a form on both sides of one of its numbers.
fn around(form: &str, nth: usize) -> (&str, &str) {
    let at = form.match_indices('#').nth(nth).map_or(form.len(), |(at, _)| at);
    (&form[..at], form.get(at + 1..).unwrap_or_default())
}

/// What an oracle is found not to read, each with where.
fn unread(model: &dyn Model) -> Vec<String> {
    let all = tried(model);
    let mut found = Vec::new();
    let mut has_answered = false;
    for ((form, nth), seen) in &all {
        let (before, behind) = around(form, *nth);
        let is_idle = IDLE.iter().any(|idle| idle.model == model.id() && (idle.is_it)(before, behind));
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

in_quarters!(no_number_of_a_text_can_be_changed_unnoticed);

/// In nine of ten items at least: what is multiplied by nought may be any number.
fn no_number_of_a_text_can_be_changed_unnoticed(models: impl Iterator<Item = &'static dyn Model>) {
    let found: Vec<String> = models.flat_map(unread).collect();
    assert!(found.is_empty(), "the oracles do not read all:\n{}", found.join("\n"));
}
