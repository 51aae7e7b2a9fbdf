//! What an objective is called.

use super::words::reader;
use mastery::objective::{Objective, Wording};
use words::objectives;

/// Its statement, in this tab's language where it is the catalogue's.
#[must_use]
pub fn statement(objective: &Objective) -> String {
    match &objective.wording {
        Wording::Catalogue => objectives::statement(&objective.id.0, reader()),
        Wording::Written(words) => words.clone(),
    }
}
