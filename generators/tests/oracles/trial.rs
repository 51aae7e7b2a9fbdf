//! The oracles themselves on trial: a number that is changed in a text has to change the answer (`trial/changed.rs`), and a
//! text that asks for something else must not be answered as if it did not. An oracle that is fed by anything but the text,
//! or reads only a part of it, does not stand this.
//!
//! Oracles refuse what makes no sense with a panic, which counts as noticed.

mod changed;
mod numbers;

use crate::{
    answered,
    drawn::{self, models, row},
    in_quarters, quarter,
};
use generators::{
    answers::{Key, Response, Verdict, judge},
    model::{Item, Model},
};
use std::{
    cell::Cell,
    collections::BTreeMap,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};
use words::Reader;

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

in_quarters!(no_text_of_another_model_gets_a_wrong_answer);
fn no_text_of_another_model_gets_a_wrong_answer(of: impl Iterator<Item = &'static dyn Model>) {
    // One text for each pair is enough to read.
    let mut found = BTreeMap::new();
    for model in of {
        for item in (0..3).flat_map(|seed| row(model, seed, 10)) {
            let text = drawn::text(&*item);
            for oracle in models() {
                let answer = asked(oracle.id(), &text);
                // The form is asked for beside the text that is read here.
                let is_wrong = |answer: Response| {
                    let verdict = judge(&item.key(), &answer, Reader::default()).verdict;
                    !matches!(verdict, Verdict::Correct | Verdict::WrongForm)
                };
                if answer.is_some_and(is_wrong) {
                    found.insert((oracle.id(), model.id()), text.clone());
                }
            }
        }
    }
    assert!(found.is_empty(), "oracles that do not see what is asked, and of which model the text is: {found:#?}");
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
                    // The right value in another form would be no slip, and no wrong way.
                    let verdict = judge(&slip, &answer, Reader::default()).verdict;
                    let is_refused = matches!(verdict, Verdict::Incorrect | Verdict::Unreadable);
                    assert!(is_refused, "{}: {slip:?} takes {answer:?} for {text}: {verdict:?}", model.id());
                }
            }
        }
    }
}
