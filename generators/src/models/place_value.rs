//! What a digit is worth where it stands.

pub mod digit_value_times;
pub mod round_whole_number;
