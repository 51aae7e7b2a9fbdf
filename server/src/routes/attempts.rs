//! Demonstrations.

pub(super) mod read;
