//! What objectives are called: those of the core strands are built in, the words of others come with their models.

use super::models;
use generators::module::Worded;
use std::{cell::RefCell, collections::BTreeMap};
use words::{
    Locale, Reader, Say,
    objectives::{self, Objective},
};

/// Which words of an objective.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// What is to be shown.
    Statement,
    /// A few words that go on from "opens after".
    Short,
    /// What it means.
    Meaning,
}

thread_local! {
    static LEARNT: RefCell<BTreeMap<(String, Locale), Worded>> = const { RefCell::new(BTreeMap::new()) };
}

/// Fetches the words that this program has not got, in every language. Where that fails an id stands in their place.
pub async fn learn(ids: impl Iterator<Item = &str>) {
    for id in ids.filter(|id| !is_known(id)) {
        for locale in Locale::ALL {
            if let Ok(worded) = models::wording(id, locale).await {
                LEARNT.with_borrow_mut(|learnt| learnt.insert((id.to_owned(), locale), worded));
            }
        }
    }
}

/// The words, where the id is known.
#[must_use]
pub fn of(id: &str, phrase: Phrase, reader: Reader) -> Option<String> {
    if let Some(known) = objectives::wording(id) {
        let said = match phrase {
            Phrase::Statement => Objective::Statement(known),
            Phrase::Short => Objective::Short(known),
            Phrase::Meaning => Objective::Meaning(known),
        };
        return Some(said.say(reader));
    }
    LEARNT.with_borrow(|learnt| {
        learnt.get(&(id.to_owned(), reader.locale)).map(|worded| match phrase {
            Phrase::Statement => worded.statement.clone(),
            Phrase::Short => worded.short.clone(),
            Phrase::Meaning => worded.meaning.clone(),
        })
    })
}

fn is_known(id: &str) -> bool {
    objectives::wording(id).is_some()
        || LEARNT.with_borrow(|learnt| learnt.contains_key(&(id.to_owned(), Locale::default())))
}
