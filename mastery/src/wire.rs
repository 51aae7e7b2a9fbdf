//! What travels between a tab and the server, by version. A server takes the last two: so far there is one.

pub mod v1;

/// The versions that a server of this build takes, the newest first. What speaks another is told so, and keeps its work.
pub const SPOKEN: &[u32] = &[1];
