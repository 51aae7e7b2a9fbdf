//! What a teacher can set of an objective, what can be wrong with it, and what changed from one revision to the next.

#[cfg(feature = "items")]
mod change;
#[cfg(feature = "items")]
mod wrong;

#[cfg(feature = "items")]
pub use change::{Called, Change};
#[cfg(feature = "items")]
pub use wrong::{At, AtField, Wrong};

use serde::{Deserialize, Serialize};

/// A field that every objective has, whatever draws its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// What is to be shown, in words.
    Wording,
    /// The item model.
    Generator,
    /// How many right are enough.
    Required,
    /// Of how many.
    Of,
    /// How long a sitting may take.
    TimeLimit,
    /// What has to be met before.
    Prerequisites,
}

say!(workshop: Field => field);
