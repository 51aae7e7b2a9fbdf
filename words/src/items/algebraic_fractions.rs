//! Quotients of polynomials: in lowest terms, multiplied, divided, added.

pub mod algebraic_fraction;
pub mod algebraic_fraction_product;
pub mod algebraic_fraction_sum;
