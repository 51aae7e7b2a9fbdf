//! Equations, inequalities and systems of them.

pub mod completed_square;
pub mod fraction_inequality;
pub mod linear_equation;
pub mod linear_inequality;
pub mod linear_system;
pub mod missing_in_proportion;
pub mod one_step_equation;
pub mod proportion_with_sum;
pub mod quadratic_equation;
mod relations;
pub mod system_to_multiply;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &one_step_equation::OneStepEquation,
    &linear_equation::LinearEquation,
    &linear_inequality::LinearInequality,
    &fraction_inequality::FractionInequality,
    &missing_in_proportion::MissingInProportion,
    &proportion_with_sum::ProportionWithSum,
    &linear_system::LinearSystem,
    &system_to_multiply::SystemToMultiply,
    &quadratic_equation::QuadraticEquation,
    &completed_square::CompletedSquare,
];
