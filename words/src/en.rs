//! English.

pub(crate) mod cli;
#[cfg(feature = "every-kind")]
pub(crate) mod every_kind;
pub(crate) mod judge;
pub(crate) mod objectives;
pub(crate) mod parameters;
pub(crate) mod problems;
pub(crate) mod staff;
pub(crate) mod student;
pub(crate) mod workshop;
