//! What a digit is worth by its place.

pub mod digit_value_times;
pub mod round_whole_number;
