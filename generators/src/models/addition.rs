//! Adding and subtracting, from facts to numbers of several digits.

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[];
