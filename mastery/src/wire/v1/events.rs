//! Events on their way: batches, what allows them, and what the server holds.

use crate::{
    attempt::{Outcome, Sitting},
    id::{AttemptId, WriterId},
    sync::Epoch,
    ticket::Signed,
    time::{Instant, Millis},
};
use generators::item::SetIdentity;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// What authorises events: a ticket or a permit, and nothing else, whoever is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// A demonstration's ticket.
    Ticket(Signed),
    /// The permit for practice.
    Permit(Signed),
}

/// `POST /api/v1/events`: a batch of one writer's events of one attempt.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Batch {
    /// The attempt.
    pub attempt: AttemptId,
    /// What allows it.
    pub authority: Authority,
    /// The tab, a random id.
    pub writer: WriterId,
    /// Raised by each take-over, from 1.
    pub generation: u32,
    /// The index of the first event.
    pub first_index: u32,
    /// The events' bytes, exactly as the tab stored them.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<crate::attempt::Written>))]
    pub events: Vec<Box<RawValue>>,
    /// The attempt's clock when this batch was sent.
    pub sent: Millis,
    /// What the tab computed. Compared and kept, never used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
    /// Another tab wrote these, and this one sends what it has of them: when that is says nothing of when they happened, nor
    /// of what their own tab still has to send.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub carried: bool,
    /// Since the first of these events the clock that says `sent` was taken up again, or may have stood still: it does not
    /// say how long ago they happened. The device slept, or its page was loaded anew by a wall clock that may have been set.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub resumed: bool,
}

/// What a tab computed of an attempt that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Claim {
    /// The outcome.
    pub outcome: Outcome,
    /// Right answers.
    pub right: u16,
}

/// The reply to a [`Batch`], sent only when it is durable; a 409 carries the same two figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Acknowledged {
    /// The index after the highest contiguous one that is stored of this writer.
    pub next_index: u32,
    /// [`crate::sync::Chain::digest`] over them.
    pub digest: String,
    /// The server's clock.
    pub server_now: Instant,
    /// At least so much of the attempt's time has passed, by the server's own stamps.
    pub elapsed_at_least: Millis,
    /// So much later the deadline is than the ticket says: time that a teacher granted.
    #[serde(default)]
    pub granted: Millis,
    /// The highest generation that the server holds of the attempt, and one more where another tab has the same and was heard
    /// of before: above the tab's own, another device has taken over.
    #[serde(default)]
    pub generation: u32,
    /// What the server made of it, once it has ended; none in practice.
    pub verified: Option<Claim>,
    /// Which life of the server's database holds it.
    #[serde(default)]
    pub epoch: Epoch,
}

/// `GET /api/v1/attempts/{id}`: a demonstration as the server has it, for the student whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attempt {
    /// The attempt.
    pub attempt: AttemptId,
    /// The signed ticket.
    pub ticket: Signed,
    /// The row of items.
    pub set: SetIdentity,
    /// The server's own fold.
    pub sitting: Sitting,
}
