//! How an answer is given.

use serde::{Deserialize, Serialize};

/// What a student does to answer (QTI's word).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Interaction {
    /// Writes, in one place or in several.
    #[default]
    Text,
    /// Chooses one of what is offered.
    Choice,
    /// Chooses several.
    Choices,
}
