//! Negative numbers, powers, roots and scientific notation.

pub mod absolute_value;
pub mod exact_root;
pub mod fraction_power;
pub mod integer_calculation;
pub mod integer_comparison;
pub mod integer_line_point;
pub mod integer_order;
pub mod integer_power;
pub mod mixed_forms;
pub mod number_in_scientific_notation;
pub mod rational_calculation;
pub mod root_between;
pub mod scientific_notation;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &integer_calculation::IntegerCalculation,
    &integer_comparison::IntegerComparison,
    &absolute_value::AbsoluteValue,
    &integer_line_point::IntegerLinePoint,
    &integer_order::IntegerOrder,
    &integer_power::IntegerPower,
    &scientific_notation::ScientificNotation,
    &number_in_scientific_notation::NumberInScientificNotation,
    &exact_root::ExactRoot,
    &rational_calculation::RationalCalculation,
    &mixed_forms::MixedForms,
    &fraction_power::FractionPower,
    &root_between::RootBetween,
];
