//! What it means to have mastered an objective: objectives, thresholds, attempts, tickets, synchronising, standing.
//!
//! Pure: time and randomness come in as values, sentences go out as keys. The tab, the server and every test run this
//! same code, so that what the tab shows and what the record says follow from one set of rules.
#![warn(missing_docs)]

pub mod accommodations;
pub mod attempt;
#[cfg(feature = "items")]
pub mod catalogue;
pub mod evidence;
pub mod id;
pub mod matrix;
pub mod names;
pub mod objective;
pub mod operating;
pub mod path;
#[cfg(feature = "sealed")]
pub mod sealed;
pub mod standing;
pub mod sync;
pub mod threshold;
pub mod ticket;
pub mod time;
pub mod wire;
pub mod workshop;
