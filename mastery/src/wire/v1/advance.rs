//! Tickets in advance, so that a demonstration can begin without a network.

use crate::{ticket::Signed, time::Instant};
use serde::{Deserialize, Serialize};
use words::Locale;

/// `POST /api/v1/tickets/advance`: the tab asks for what it may keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskAdvance {
    /// The language of the items.
    pub locale: Locale,
}

/// The reply to [`AskAdvance`]: all tickets that can still be begun with, the same ones until they are used or expire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Advance {
    /// The signed [`crate::ticket::Ticket`]s.
    pub tickets: Vec<Signed>,
    /// The server's clock.
    pub server_now: Instant,
}
