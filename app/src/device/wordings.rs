//! What the catalogue's objectives are called: the module that has the models knows it, and what it said once is kept.

use super::models;
use generators::module::{Ask, Named, Reply, Worded};
use std::cell::RefCell;
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
    /// By id and language. A class has few objectives: to look for one among them is quick, and a map is much code.
    static LEARNT: RefCell<Vec<(Named, Option<Worded>)>> = const { RefCell::new(Vec::new()) };
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
    let is_it = |(named, _): &&(Named, Option<Worded>)| named.id == id && named.locale == locale;
    if let Some(learnt) = LEARNT.with_borrow(|learnt| learnt.iter().find(is_it).map(|(_, worded)| worded.clone())) {
        return learnt;
    }
    let named = Named { id: id.to_owned(), locale };
    let Ok(Reply::Worded(worded)) = models::ask(&Ask::Wording(named.clone())) else { return None };
    LEARNT.with_borrow_mut(|learnt| learnt.push((named, worded.clone())));
    worded
}
