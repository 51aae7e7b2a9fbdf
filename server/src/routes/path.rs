//! A student's objectives.

pub(super) mod read;
