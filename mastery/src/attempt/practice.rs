//! Practice on the record: what was shown, what was answered, nothing that counts.

#[cfg(feature = "items")]
mod derive;

#[cfg(feature = "items")]
pub use derive::practice;

use crate::time::Millis;
use generators::{
    answers::{Response, Verdict},
    item::Identity,
};
use serde::{Deserialize, Serialize};

/// One practised item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PracticeItem {
    /// Which item it was; fixes it for ever.
    pub identity: Identity,
    /// The first response, as typed.
    pub response: Option<Response>,
    /// How it was judged; none where this build does not draw the item.
    pub verdict: Option<Verdict>,
    /// From the paint to the response.
    pub spent: Millis,
}
