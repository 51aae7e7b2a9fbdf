//! Demonstrations.

pub(super) mod log;
pub(super) mod read;
