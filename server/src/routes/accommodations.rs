//! What a student needs.

pub(super) mod read;
pub(super) mod save;
