//! How numbers are written, taken apart, rounded and estimated.

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[];
