//! Work that somebody carries here.

pub(super) mod create;
mod whose;
