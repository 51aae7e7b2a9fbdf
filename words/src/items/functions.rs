//! Functions, slopes and quadratics.

pub mod function_value;
pub mod line_equation;
pub mod line_intercept;
pub mod sequence_term;
pub mod slope_between_points;
