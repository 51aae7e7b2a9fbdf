//! What is ready next: an objective opens when everything before it is met or excused.

use crate::{
    accommodations::Time, evidence::Evidence, id::ObjectiveId, objective::Objective, standing::Standing, time::Millis,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

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

/// A class's objectives, and of each the places of what comes before it.
pub struct Way<'a> {
    objectives: &'a [Objective],
    before: Vec<Vec<usize>>,
}

/// One student's way along a class's objectives: all that a step of it follows from.
pub struct Walk<'w, 'a> {
    way: &'w Way<'a>,
    /// Where the student stands, objective by objective.
    standings: Vec<Standing>,
    reopened: &'w dyn Fn(&ObjectiveId) -> Option<Millis>,
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

impl<'a> Way<'a> {
    /// Along these objectives. A prerequisite that is not among them can't be met there, so it holds nobody back.
    #[must_use]
    pub fn along(objectives: &'a [Objective]) -> Self {
        let places: HashMap<&ObjectiveId, usize> = objectives.iter().map(|objective| &objective.id).zip(0..).collect();
        let before =
            |objective: &Objective| objective.prerequisites.iter().filter_map(|id| places.get(id).copied()).collect();
        Self { objectives, before: objectives.iter().map(before).collect() }
    }

    /// A student's walk, from the standings of what was ever tried and the tries that a teacher opened and nobody has
    /// begun ([`crate::standing::reopened`]), each with so much more time.
    #[must_use]
    pub fn walk<'w>(
        &'w self,
        standings: &HashMap<ObjectiveId, Standing>,
        reopened: &'w dyn Fn(&ObjectiveId) -> Option<Millis>,
    ) -> Walk<'w, 'a> {
        let standing = |objective: &Objective| standings.get(&objective.id).copied().unwrap_or(Standing::NotTried);
        Walk { way: self, standings: self.objectives.iter().map(standing).collect(), reopened }
    }
}

impl<'a> Walk<'_, 'a> {
    /// The steps in the class's order.
    pub fn steps(&self) -> impl Iterator<Item = (&'a Objective, Step)> {
        self.way.objectives.iter().zip(0..).map(|(objective, place)| (objective, self.step(objective, place)))
    }

    /// A try that a teacher opened is ready whatever comes before.
    fn step(&self, objective: &Objective, place: usize) -> Step {
        let reopened = (self.reopened)(&objective.id);
        let readiness = if reopened.is_some() { Readiness::Ready } else { self.readiness(place) };
        Step { standing: self.standings[place], readiness, reopened }
    }

    fn readiness(&self, place: usize) -> Readiness {
        let waiting = self.way.before[place].iter().filter(|before| !self.standings[**before].opens_next());
        let after: Vec<ObjectiveId> = waiting.map(|before| self.way.objectives[*before].id.clone()).collect();
        if after.is_empty() { Readiness::Ready } else { Readiness::Later { after } }
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
