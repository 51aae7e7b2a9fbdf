//! A class's objectives.

pub(super) mod list;
pub(super) mod read;
