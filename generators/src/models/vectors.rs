//! Vectors, matrices and complex numbers.

pub mod complex_calculation;
mod matrix;
pub mod matrix_calculation;
pub mod matrix_determinant;
pub mod vector_calculation;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &vector_calculation::VectorCalculation,
    &matrix_calculation::MatrixCalculation,
    &matrix_determinant::MatrixDeterminant,
    &complex_calculation::ComplexCalculation,
];
