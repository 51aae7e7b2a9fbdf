//! Parts of a whole.

pub mod fraction_sum;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[&fraction_sum::FractionSum];
