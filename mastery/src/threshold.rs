//! What is enough.

use serde::{Deserialize, Serialize};

/// A clear mastery threshold. Rubric levels and numbers of observations join as variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Threshold {
    /// So many of so many items right.
    Correct {
        /// How many right are enough, 1 to `of`.
        required: u16,
        /// How many items the set has.
        of: u16,
    },
}

/// A threshold that nothing, or everything, would meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{required} of {of} can't be a threshold; at least 1 right of at least that many items is")]
pub struct ThresholdError {
    required: u16,
    of: u16,
}

impl Threshold {
    /// So many of so many items right.
    ///
    /// # Errors
    /// When `required` is 0 or above `of`.
    pub const fn correct(required: u16, of: u16) -> Result<Self, ThresholdError> {
        if required == 0 || required > of {
            return Err(ThresholdError { required, of });
        }
        Ok(Self::Correct { required, of })
    }

    /// How many items a set has for this threshold.
    #[must_use]
    pub const fn set_size(self) -> u16 {
        match self {
            Self::Correct { of, .. } => of,
        }
    }

    /// How many right answers meet it.
    #[must_use]
    pub const fn required(self) -> u16 {
        match self {
            Self::Correct { required, .. } => required,
        }
    }

    /// Whether so many right answers meet it.
    #[must_use]
    pub const fn is_met_by(self, right: u16) -> bool {
        right >= self.required()
    }
}
