//! Which life of a school's database it is. A restored backup is a step back in time, and devices have to notice.

use serde::{Deserialize, Serialize};

/// One life of a database, from its beginning or a restore to the next restore. What was acknowledged in one may be missing
/// in the next, and is offered again there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Epoch(pub u64);

impl Epoch {
    /// A database that was never restored.
    pub const FIRST: Self = Self(1);
}

impl Default for Epoch {
    fn default() -> Self {
        Self::FIRST
    }
}
