//! The API's description.

pub(super) mod read;
