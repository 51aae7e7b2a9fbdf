//! Parts of a whole.

pub(super) mod numbers;
pub(super) mod products;
pub(super) mod sums;
