//! A school.

pub(super) mod create;
