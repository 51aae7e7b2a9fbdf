//! How numbers are written, taken apart, rounded and estimated.

pub mod blocks_number;
pub mod digit_value;
pub mod estimate_by_rounding;
pub mod expanded_form;
pub mod number_comparison;
pub mod number_from_words;
pub mod round_to_place;
pub mod units_in_number;
