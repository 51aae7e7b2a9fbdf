//! Permissions for one demonstration.

pub(super) mod create;
