//! The revisions of a class's objective.

pub(super) mod create;
