//! Vectors, matrices and complex numbers.

pub mod complex_calculation;
pub mod matrix;
pub mod matrix_calculation;
pub mod matrix_determinant;
pub mod vector_calculation;
