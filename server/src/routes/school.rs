//! A school.

pub(super) mod create;
pub(super) mod read;
