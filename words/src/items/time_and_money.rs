//! Clocks, elapsed time, coins and change.

pub mod clock_minutes;
