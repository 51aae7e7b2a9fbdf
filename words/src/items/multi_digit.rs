//! Whole numbers of several digits.

pub mod whole_number_product;
