//! Parts of a whole.

pub mod fraction_sum;
