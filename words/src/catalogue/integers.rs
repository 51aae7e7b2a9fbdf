//! Negative numbers, powers, roots and scientific notation.

pub(super) mod calculations;
pub(super) mod numbers;
pub(super) mod powers;
