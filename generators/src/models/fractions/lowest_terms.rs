//! Calculations whose result may have to be in lowest terms: then the question says so, and the key asks for it.

use crate::{
    answers::Key,
    models::keys::reduced_fraction,
    prompt::{Math, Part, Prompt},
};
use words::{Reader, Say, items::fractions::steps::Asked};

/// What is asked of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Terms {
    /// Any writing.
    Any,
    /// Lowest terms.
    Lowest,
}

impl Terms {
    /// As the parameters have it.
    pub(super) const fn asked(lowest_terms: bool) -> Self {
        if lowest_terms { Self::Lowest } else { Self::Any }
    }
}

/// The key of the result.
pub(super) fn key(over: i64, under: i64, terms: Terms) -> Key {
    match terms {
        Terms::Any => Key::fraction(over, under),
        Terms::Lowest => reduced_fraction(over, under),
    }
}

/// The calculation with what is asked of its result.
pub(super) fn calculation(row: Vec<Math>, terms: Terms, reader: Reader) -> Prompt {
    let asked = (terms == Terms::Lowest).then(|| Part::words(Asked::LowestTerms, reader));
    Prompt(asked.into_iter().chain([Part::calculation(row)]).collect())
}

/// The same aloud.
pub(super) fn spoken(question: impl Say, terms: Terms, reader: Reader) -> String {
    let question = question.say(reader);
    match terms {
        Terms::Any => question,
        Terms::Lowest => format!("{question} {}", Asked::LowestTerms.say(reader)),
    }
}
