//! Arithmetic of numbers with several digits, done on paper.

pub mod whole_number_product;
