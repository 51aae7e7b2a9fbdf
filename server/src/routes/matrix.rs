//! The matrix of a class.

pub(super) mod export;
pub(super) mod read;
pub(super) mod watch;
