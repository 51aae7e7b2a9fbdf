//! What is asked, and what counts as a right answer. Pure and deterministic: no clock, no I/O, no floats.
//!
//! An [`item::Identity`] fixes an item for ever, on every platform. A `model::ItemModel` draws small copyable items;
//! what a person sees of one (prompt, speech, worked solution) is made only when asked for.
//!
//! ```
//! use generators::answers::{Response, Verdict, judge};
//! use generators::{item::SetIdentity, registry, seed::Seed};
//! use words::Reader;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let generator = registry::find("multiplication-facts").ok_or("no such model")?.default_generator();
//! let set = SetIdentity { generator, set_size: 10, seed: Seed::try_from(7)? };
//! let item = registry::open(&set)?.item(3);
//! // The same few values give the same item, today and elsewhere.
//! assert_eq!(registry::open(&set)?.item(3).speech(Reader::default()), item.speech(Reader::default()));
//!
//! let verdict = |text: &str| judge(&item.key(), &Response::One(text.to_owned()), Reader::default()).verdict;
//! assert_eq!(verdict(&item.key().canonical()), Verdict::Correct);
//! assert_eq!(verdict("10000"), Verdict::Incorrect);
//! assert_eq!(verdict("seven"), Verdict::Unreadable);
//! # Ok(())
//! # }
//! ```
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
