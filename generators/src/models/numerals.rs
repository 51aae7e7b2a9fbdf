//! How numbers are written, taken apart, rounded and estimated.

pub mod blocks_number;
pub mod digit_value;
pub mod estimate_by_rounding;
pub mod expanded_form;
pub mod number_comparison;
pub mod number_from_words;
pub mod round_to_place;
pub mod units_in_number;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &blocks_number::BlocksNumber,
    &number_from_words::NumberFromWords,
    &expanded_form::ExpandedForm,
    &digit_value::DigitValue,
    &units_in_number::UnitsInNumber,
    &round_to_place::RoundToPlace,
    &estimate_by_rounding::EstimateByRounding,
    &number_comparison::NumberComparison,
];
