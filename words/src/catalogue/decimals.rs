//! Decimals.

pub(super) mod forms;
pub(super) mod numbers;
pub(super) mod products;
pub(super) mod sums;
