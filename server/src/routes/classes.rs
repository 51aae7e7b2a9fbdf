//! Classes.

pub(super) mod create;
