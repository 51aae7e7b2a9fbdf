//! What a judgement of mastery rests on.

use crate::{threshold::Threshold, time::Millis};
use generators::item::{Generator, SetIdentity};
use generators::seed::Seed;
use serde::{Deserialize, Serialize};

/// How an objective is shown. Recordings, texts and observations, judged by a person, join as variants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Evidence {
    /// A set of generated items, answered in one sitting.
    Items(ItemSet),
}

/// A set of generated items with what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ItemSet {
    /// What draws the items.
    pub generator: Generator,
    /// What is enough; it fixes the set's size.
    pub threshold: Threshold,
    /// How long a sitting may take, none for no clock.
    pub time_limit: Option<Millis>,
}

impl ItemSet {
    /// The row of items that a seed gives.
    #[must_use]
    pub fn identity(&self, seed: Seed) -> SetIdentity {
        SetIdentity { generator: self.generator.clone(), set_size: self.threshold.set_size(), seed }
    }
}
