//! An attempt's log as the school has it: what another device needs to go on with it.

use crate::{attempt::Outcome, id::WriterId, ticket::Signed};
use serde::{Deserialize, Serialize};

/// `GET /api/v1/attempts/{id}/log`: a demonstration's events, for the student whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AttemptLog {
    /// The signed ticket.
    pub ticket: Signed,
    /// What it showed, once it has ended.
    pub outcome: Option<Outcome>,
    /// What each tab sent, the first generation first.
    pub parts: Vec<LogPart>,
}

/// One tab's part of a log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LogPart {
    /// The tab.
    pub writer: WriterId,
    /// Its generation.
    pub generation: u32,
    /// Its events' bytes from the first on, without a gap.
    pub events: Vec<String>,
}
