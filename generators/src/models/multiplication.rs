//! Multiplying and dividing beyond the products that are known by heart.

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[];
