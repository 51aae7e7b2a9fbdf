//! An item's identity: the few values that fix it for ever.

use crate::seed::Seed;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An item model with its parameters filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Generator {
    /// The model's id, short words that never change: `multiplication-facts`.
    pub model: String,
    /// The model's version: a change that would alter any item makes a new one, and the old one stays.
    pub version: u16,
    /// The model's own parameters, an object; each model says what it takes.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub params: Value,
    /// The version of the way a set is put together.
    pub blueprint: u16,
}

/// A generator with the number that fixes a row of items, drawn in blocks of a set's size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetIdentity {
    /// What draws the items.
    pub generator: Generator,
    /// How many items a set has; within one block of this size no item comes twice.
    pub set_size: u16,
    /// The seed of the row.
    pub seed: Seed,
}

/// One item: position `index % set_size` of block `index / set_size` of its set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Identity {
    /// The set that it belongs to.
    pub set: SetIdentity,
    /// Its place in the row, from 0.
    pub index: u32,
}
