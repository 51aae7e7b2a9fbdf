//! What is ready next: an objective opens when everything before it is met or excused.

use crate::{
    accommodations::Time, evidence::Evidence, id::ObjectiveId, objective::Objective, standing::Standing, time::Millis,
};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

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

/// One student's way along a class's objectives: all that a step of it follows from.
#[derive(Clone, Copy)]
pub struct Walk<'a> {
    /// The objectives that the class has.
    pub of_class: &'a HashSet<&'a ObjectiveId>,
    /// Where the student stands, for each objective that was ever tried.
    pub standings: &'a HashMap<ObjectiveId, Standing>,
    /// The try that a teacher opened and nobody has begun ([`crate::standing::reopened`]), with so much more time.
    pub reopened: &'a dyn Fn(&ObjectiveId) -> Option<Millis>,
}

/// What an objective is to a student.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where the student stands.
    pub standing: Standing,
    /// Whether it can be demonstrated now.
    pub readiness: Readiness,
    /// A teacher opened another try, with so much more time.
    pub reopened: Option<Millis>,
}

impl Walk<'_> {
    /// The step for one of the class's objectives. A try that a teacher opened is ready whatever comes before.
    #[must_use]
    pub fn step(&self, objective: &Objective) -> Step {
        let reopened = (self.reopened)(&objective.id);
        let readiness = if reopened.is_some() { Readiness::Ready } else { self.readiness(objective) };
        let standing = self.standing(&objective.id).unwrap_or(Standing::NotTried);
        Step { standing, readiness, reopened }
    }

    /// A prerequisite that the class does not have can't be met there, so it holds nobody back.
    fn readiness(&self, objective: &Objective) -> Readiness {
        let is_waiting = |id: &&ObjectiveId| self.standing(id).is_some_and(|standing| !standing.opens_next());
        let after: Vec<ObjectiveId> = objective.prerequisites.iter().filter(is_waiting).cloned().collect();
        if after.is_empty() { Readiness::Ready } else { Readiness::Later { after } }
    }

    /// What was never tried is not tried; none for what the class does not have.
    fn standing(&self, id: &ObjectiveId) -> Option<Standing> {
        self.of_class.get(id)?;
        Some(self.standings.get(id).copied().unwrap_or(Standing::NotTried))
    }
}

impl Step {
    /// How long the student's next sitting may take; none for no clock.
    #[must_use]
    pub fn time_limit(&self, objective: &Objective, time: Time) -> Option<Millis> {
        let Evidence::Items(set) = &objective.evidence;
        time.limit(set.time_limit).map(|limit| limit.plus(self.reopened.unwrap_or_default()))
    }
}
