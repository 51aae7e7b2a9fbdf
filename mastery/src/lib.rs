//! What it means to have mastered an objective: objectives, thresholds, attempts, tickets, synchronising, standing.
//!
//! Pure: time and randomness come in as values, sentences go out as keys. The tab, the server and every test run this
//! same code, so that what the tab shows and what the record says follow from one set of rules.
//!
//! ```
//! use mastery::{operating::chance_to_pass, threshold::Threshold};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let threshold = Threshold::correct(9, 10)?;
//! assert!(threshold.is_met_by(9) && !threshold.is_met_by(8));
//! // Who gets 98 of 100 right meets it in 98 of 100 sittings, who gets 80 right in fewer than 38.
//! assert!(chance_to_pass(threshold, 0.98) > 0.98);
//! assert!(chance_to_pass(threshold, 0.8) < 0.38);
//! # Ok(())
//! # }
//! ```
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
