//! A class's objectives as its teacher sees and sets them.

use crate::{
    id::ObjectiveId,
    objective::{Draft, Objective},
    time::Instant,
};
use serde::{Deserialize, Serialize};
use words::curriculum::{Grade, Strand};

/// A revision of an objective: the items of `GET /api/v1/classes/{class}/objectives`, each the current one, and of
/// `GET /api/v1/classes/{class}/objectives/{objective}`, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Revision {
    /// What it says.
    pub objective: Objective,
    /// Who saved it; none for the catalogue's own.
    pub saved: Option<Saved>,
}

/// Who saved a revision, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Saved {
    /// The name of the teacher's account.
    pub author: String,
    /// When.
    pub at: Instant,
}

/// `POST /api/v1/classes/{class}/objectives/{objective}/revisions`: a teacher sets an objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SaveRevision {
    /// The number of the revision that was changed; where the class has a later one, nothing is kept and a 409 says so.
    pub based_on: u32,
    /// What is set.
    pub draft: Draft,
}

/// `PUT /api/v1/classes/{class}/objectives`: which objectives a class has, in the order of its path. What is taken out keeps
/// its revisions and its work, and has them again when it is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetObjectives {
    /// What the class had when this was chosen; where it has others by now, nothing is changed and a 409 says so.
    pub based_on: Vec<ObjectiveId>,
    /// What it is to have: at least one, of the catalogue or of those that it ever had, each once.
    pub objectives: Vec<ObjectiveId>,
}

/// An objective as the catalogue has it: the items of `GET /api/v1/catalogue`, in the order of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Offered {
    /// The objective.
    pub objective: Objective,
    /// Where it is looked for.
    pub strand: Strand,
    /// The grades that it is for, in a row.
    pub grades: Vec<Grade>,
}

/// What is wrong with one field of what was sent, as RFC 9457 has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// Where, as a JSON pointer into the body: `#/draft/evidence/items/time_limit`.
    pub pointer: String,
    /// What is wrong and what would be right, in the reader's language.
    pub detail: String,
}
