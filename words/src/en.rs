//! English.

pub(crate) mod curriculum;
pub(crate) mod fact;
pub(crate) mod objectives;
pub(crate) mod staff;
pub(crate) mod student;
pub(crate) mod workshop;

#[cfg(feature = "items")]
pub(crate) mod cli;
#[cfg(feature = "items")]
pub(crate) mod every_kind;
#[cfg(feature = "items")]
pub(crate) mod json;
#[cfg(feature = "items")]
pub(crate) mod judge;
#[cfg(feature = "items")]
pub(crate) mod keys;
#[cfg(feature = "items")]
pub(crate) mod parameters;
#[cfg(feature = "items")]
pub(crate) mod problems;
