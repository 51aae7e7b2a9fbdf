//! Whether the server runs.

pub(super) mod read;
