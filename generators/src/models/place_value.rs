//! What a digit is worth by its place.

pub mod digit_value_times;
pub mod round_whole_number;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[&round_whole_number::RoundWholeNumber, &digit_value_times::DigitValueTimes];
