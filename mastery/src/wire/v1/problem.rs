//! What is wrong, as RFC 9457 writes it.

use super::{Acknowledged, FieldProblem};
use serde::{Deserialize, Serialize};

/// An error as RFC 9457 writes it (`application/problem+json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// A stable name of the kind of problem, a relative URI: `/problems/not-signed-in`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What kind of problem, in the reader's language.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong here and what would be right, in the reader's language.
    pub detail: String,
    /// Seconds after which a try makes sense again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// With a 409 to a batch: what the server holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Acknowledged>,
    /// What is wrong with what was sent, field by field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

impl Problem {
    /// Whether the same may be answered otherwise in a moment.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self.status, 408 | 425 | 429 | 500..)
    }
}
