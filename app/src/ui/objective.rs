//! What an objective is called.

use super::words::reader;
use crate::device::wordings::{self, Phrase};
use mastery::{
    id::ObjectiveId,
    objective::{Objective, Wording},
};

/// Its statement, in this tab's language where it is the catalogue's.
#[must_use]
pub fn statement(objective: &Objective) -> String {
    called(&objective.id, &objective.wording, Phrase::Statement)
}

/// Its words: a teacher's own, or those of the catalogue; an unknown id as it is.
#[must_use]
pub fn called(id: &ObjectiveId, wording: &Wording, phrase: Phrase) -> String {
    match wording {
        Wording::Catalogue => named(id, phrase),
        Wording::Written(words) => words.clone(),
    }
}

/// What an objective or approach of the catalogue is called; an unknown id as it is.
#[must_use]
pub fn named(id: &ObjectiveId, phrase: Phrase) -> String {
    wordings::of(&id.0, phrase, reader()).unwrap_or_else(|| id.0.clone())
}
