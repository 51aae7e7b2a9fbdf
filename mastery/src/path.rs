//! What is ready next: an objective opens when everything before it is met or excused.

use crate::{id::ObjectiveId, objective::Objective, standing::Standing};
use serde::{Deserialize, Serialize};

/// Whether an objective can be demonstrated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Readiness {
    /// Everything before it is met or excused.
    Ready,
    /// It opens after these.
    Later {
        /// What is still to be met, in the objective's own order.
        after: Vec<ObjectiveId>,
    },
}

/// Whether an objective is ready for a student whose standings are given by id. A prerequisite that the class does not
/// have can't be met there, so it holds nobody back.
#[must_use]
pub fn readiness(objective: &Objective, standing_of: impl Fn(&ObjectiveId) -> Option<Standing>) -> Readiness {
    let is_waiting = |id: &&ObjectiveId| standing_of(id).is_some_and(|standing| !standing.opens_next());
    let after: Vec<ObjectiveId> = objective.prerequisites.iter().filter(is_waiting).cloned().collect();
    if after.is_empty() { Readiness::Ready } else { Readiness::Later { after } }
}
