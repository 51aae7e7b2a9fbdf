//! Clocks, elapsed time, coins and change.

pub mod clock_minutes;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[&clock_minutes::ClockMinutes];
