//! What is asked, and what counts as a right answer. Pure and deterministic: no clock, no I/O, no floats.
//!
//! An [`item::Identity`] fixes an item for ever, on every platform. A `model::ItemModel` draws small copyable items;
//! what a person sees of one (prompt, speech, worked solution) is made only when asked for.
//!
//! Without the feature `items` there are no models here and no judge, only what crosses between them and who asks them
//! ([`module`]): a tab, whose models are a WebAssembly module of their own.
#![warn(missing_docs)]

pub mod answers;
pub mod item;
pub mod json;
pub mod module;
pub mod picture;
pub mod prompt;
pub mod seed;

#[cfg(feature = "items")]
pub mod algebra;
#[cfg(feature = "items")]
pub mod blueprint;
#[cfg(feature = "items")]
pub mod figures;
#[cfg(feature = "items")]
pub mod model;
#[cfg(feature = "items")]
pub mod models;
#[cfg(feature = "items")]
pub mod registry;

#[cfg(feature = "schema")]
pub mod schema;
