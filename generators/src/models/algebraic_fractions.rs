//! Quotients of polynomials: in lowest terms, multiplied, divided, added.

pub mod algebraic_fraction;
pub mod algebraic_fraction_product;
pub mod algebraic_fraction_sum;
mod polynomial;
mod quotient;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &algebraic_fraction::AlgebraicFraction,
    &algebraic_fraction_product::AlgebraicFractionProduct,
    &algebraic_fraction_sum::AlgebraicFractionSum,
];
