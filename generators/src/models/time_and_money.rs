//! Clocks, elapsed time, coins and change.

pub mod clock_minutes;
pub mod clock_time;
pub mod coin_total;
pub mod elapsed_time;
pub mod price_story;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &clock_minutes::ClockMinutes,
    &clock_time::ClockTime,
    &coin_total::CoinTotal,
    &elapsed_time::ElapsedTime,
    &price_story::PriceStory,
];
