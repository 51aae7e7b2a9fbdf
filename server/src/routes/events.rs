//! What happens in tabs.

pub(super) mod create;
