//! What teachers see of a class, computed from what is stored.

pub mod csv;
pub mod matrix;
