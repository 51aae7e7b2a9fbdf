//! Permissions for one demonstration.

pub(super) mod advance;
pub(super) mod create;
