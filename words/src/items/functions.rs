//! Functions, slopes and quadratics.

pub mod function_value;
pub mod line_equation;
pub mod line_intercept;
pub mod logarithm;
pub mod sequence_rule;
pub mod sequence_term;
pub mod series_sum;
pub mod slope_between_points;
