//! Clocks, elapsed time, coins and change.

pub mod clock_minutes;
pub mod clock_time;
pub mod coin_total;
pub mod elapsed_time;
pub mod price_story;
