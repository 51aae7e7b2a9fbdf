//! Sequences, and expressions evaluated and simplified.

pub(super) mod factors;
pub(super) mod powers;
pub(super) mod terms;
pub(super) mod values;
