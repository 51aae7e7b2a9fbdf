//! A class's objectives.

mod current;
pub(super) mod list;
pub(super) mod read;
pub(super) mod save;
