//! Calculations whose result may have to be in lowest terms: then the question says so, and the key asks for it.

use crate::{
    answers::Key,
    models::keys::reduced_fraction,
    prompt::{Math, Part, Prompt},
};
use words::{Reader, Say, items::fractions::steps::Asked};

/// The key of the result; in any writing unless lowest terms are asked for.
pub(super) fn key(over: i64, under: i64, lowest_terms: bool) -> Key {
    if lowest_terms { reduced_fraction(over, under) } else { Key::fraction(over, under) }
}

/// The calculation with what is asked of its result.
pub(super) fn calculation(row: Vec<Math>, lowest_terms: bool, reader: Reader) -> Prompt {
    let asked = lowest_terms.then(|| Part::words(Asked::LowestTerms, reader));
    Prompt(asked.into_iter().chain([Part::calculation(row)]).collect())
}

/// The same aloud.
pub(super) fn spoken(question: impl Say, lowest_terms: bool, reader: Reader) -> String {
    let question = question.say(reader);
    if lowest_terms { format!("{question} {}", Asked::LowestTerms.say(reader)) } else { question }
}
