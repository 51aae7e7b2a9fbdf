//! Whole numbers of several digits.

pub mod whole_number_product;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[&whole_number_product::WholeNumberProduct];
