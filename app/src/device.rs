//! What a tab can do beyond drawing: storage, network, clock. Adapters without rules of their own.

pub mod chance;
pub mod clock;
pub mod download;
pub mod hold;
pub mod http;
pub mod judging;
pub mod keeping;
#[cfg(feature = "teacher")]
pub mod live;
mod locks;
pub mod log;
pub mod models;
pub mod remembered;
mod sealing;
pub mod sending;
pub mod store;
pub mod wordings;
#[cfg(feature = "teacher")]
pub mod workshop;
