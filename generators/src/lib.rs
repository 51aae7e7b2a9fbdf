//! What is asked, and what counts as a right answer. Pure and deterministic: no clock, no I/O, no floats.
//!
//! An [`item::Identity`] fixes an item for ever, on every platform. A [`model::ItemModel`] draws small copyable items;
//! what a person sees of one (prompt, speech, worked solution) is made only when asked for.
#![warn(missing_docs)]

#[cfg(feature = "every-kind")]
pub mod algebra;
pub mod answers;
pub mod blueprint;
pub mod figures;
pub mod item;
pub mod json;
pub mod model;
pub mod models;
pub mod module;
pub mod prompt;
pub mod registry;
#[cfg(feature = "schema")]
pub mod schema;
pub mod seed;
