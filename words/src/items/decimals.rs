//! Decimals.

pub mod decimal_as_fraction;
pub mod decimal_by_power;
pub mod decimal_difference;
pub mod decimal_place;
pub mod decimal_point;
pub mod decimal_product;
pub mod decimal_quotient;
pub mod decimal_sum;
pub mod fraction_as_decimal;
pub mod labelled_order;
pub mod number;
pub mod number_order;
pub mod outermost_decimal;
pub mod repeating_decimal;
pub mod round_decimal;
pub mod rounded_sum;
pub mod steps;
