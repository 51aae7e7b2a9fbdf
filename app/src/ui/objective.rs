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
    match &objective.wording {
        Wording::Catalogue => named(&objective.id),
        Wording::Written(words) => words.clone(),
    }
}

/// What an objective or approach of the catalogue is called; an unknown id as it is.
#[must_use]
pub fn named(id: &ObjectiveId) -> String {
    wordings::of(&id.0, Phrase::Statement, reader()).unwrap_or_else(|| id.0.clone())
}
