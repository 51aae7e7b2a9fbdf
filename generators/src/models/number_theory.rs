//! Factors, multiples, primes and the order of operations.

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[];
