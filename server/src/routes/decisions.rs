//! A teacher's decisions.

pub(super) mod create;
