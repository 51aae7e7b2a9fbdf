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
    /// Whether it can be demonstrated.
    pub readiness: Readiness,
    /// A demonstration that has begun and not ended.
    pub open: Option<AttemptId>,
    /// A try that a teacher opened and that has not begun, with so much more time in its limit.
    #[serde(default)]
    pub reopened: Option<Millis>,
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
