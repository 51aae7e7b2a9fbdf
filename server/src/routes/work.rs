//! Work that somebody else brings.

pub(super) mod create;
