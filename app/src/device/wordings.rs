//! What the catalogue's objectives are called: the module that has the models knows it, and what it said once is kept.

use super::models;
use generators::module::{Ask, Named, Reply, Worded};
use std::{cell::RefCell, collections::BTreeMap};
use words::{Locale, Reader};

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
    static LEARNT: RefCell<BTreeMap<(String, Locale), Option<Worded>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The words; none where the id is not of the catalogue, or the module has not been fetched.
#[must_use]
pub fn of(id: &str, phrase: Phrase, reader: Reader) -> Option<String> {
    let worded = worded(id, reader.locale)?;
    Some(match phrase {
        Phrase::Statement => worded.statement,
        Phrase::Short => worded.short,
        Phrase::Meaning => worded.meaning,
    })
}

fn worded(id: &str, locale: Locale) -> Option<Worded> {
    let named = (id.to_owned(), locale);
    if let Some(learnt) = LEARNT.with_borrow(|learnt| learnt.get(&named).cloned()) {
        return learnt;
    }
    let Ok(Reply::Worded(worded)) = models::ask(&Ask::Wording(Named { id: named.0.clone(), locale })) else {
        return None;
    };
    LEARNT.with_borrow_mut(|learnt| learnt.insert(named, worded.clone()));
    worded
}
