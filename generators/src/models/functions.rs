//! Functions, slopes and quadratics.

pub mod function_value;
pub mod line_equation;
pub mod line_intercept;
mod line_key;
pub mod logarithm;
pub mod sequence_rule;
pub mod sequence_term;
pub mod series_sum;
pub mod slope_between_points;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &slope_between_points::SlopeBetweenPoints,
    &line_intercept::LineIntercept,
    &line_equation::LineEquation,
    &function_value::FunctionValue,
    &sequence_term::SequenceTerm,
    &logarithm::Logarithm,
    &series_sum::SeriesSum,
    &sequence_rule::SequenceRule,
];
