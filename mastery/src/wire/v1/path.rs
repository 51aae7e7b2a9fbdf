//! A student's path, and starting a demonstration of it.

use crate::{
    id::{AttemptId, ObjectiveId},
    objective::Objective,
    path::Readiness,
    standing::{Score, Standing},
    ticket::Signed,
    time::{Instant, Millis},
};
use serde::{Deserialize, Serialize};
use std::ops::Not;
use words::Locale;

/// `GET /api/v1/path`: the signed-in student's objectives in the order of the class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Path {
    /// The objectives.
    pub steps: Vec<Step>,
    /// The server's clock.
    pub server_now: Instant,
}

/// One objective on a student's path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Step {
    /// The class's revision of it.
    pub objective: Objective,
    /// The student's time limit after accommodations; the objective's own stands in its evidence.
    pub time_limit: Option<Millis>,
    /// Where the student stands.
    pub standing: Standing,
    /// The last demonstration that counts, met or not.
    pub last: Option<Score>,
    /// One that counts was enough, and a teacher says "not yet" all the same ([`crate::standing::LastWord`]).
    #[serde(default, skip_serializing_if = "Not::not")]
    pub overruled: bool,
    /// The last that counts was.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub last_overruled: bool,
    /// The student's own that a teacher has set aside: they do not count here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set_aside: Vec<AttemptId>,
    /// Whether it can be demonstrated.
    pub readiness: Readiness,
    /// A demonstration that has begun and not ended.
    pub open: Option<AttemptId>,
    /// A try that a teacher opened and that has not begun, with so much more time in its limit.
    #[serde(default)]
    pub reopened: Option<Millis>,
}

impl Path {
    /// An objective of it.
    #[must_use]
    pub fn step(&self, objective: &ObjectiveId) -> Option<&Step> {
        self.steps.iter().find(|step| step.objective.id == *objective)
    }
}

/// `POST /api/v1/tickets`: the student presses Start. The same attempt id gets the same ticket again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Start {
    /// Made by the tab, a UUIDv7.
    pub attempt: AttemptId,
    /// What is to be demonstrated.
    pub objective: ObjectiveId,
    /// The language of the items.
    pub locale: Locale,
}

/// The reply to [`Start`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Started {
    /// The signed [`crate::ticket::Ticket`].
    pub ticket: Signed,
    /// The server's clock.
    pub server_now: Instant,
}
