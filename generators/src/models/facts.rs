//! Facts that are known by heart.

pub mod multiplication_comparison;
pub mod multiplication_facts;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] =
    &[&multiplication_facts::MultiplicationFacts, &multiplication_comparison::MultiplicationComparison];
