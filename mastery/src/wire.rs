//! What travels between a tab and the server, by version. A server takes the last two.

pub mod v1;
