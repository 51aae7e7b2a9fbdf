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
pub(super) mod number;
pub mod number_order;
pub mod outermost_decimal;
pub mod repeating_decimal;
pub mod round_decimal;
pub mod rounded_sum;
mod several_writings;
mod written;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &decimal_as_fraction::DecimalAsFraction,
    &decimal_by_power::DecimalByPower,
    &decimal_difference::DecimalDifference,
    &decimal_place::DecimalPlace,
    &decimal_point::DecimalPoint,
    &decimal_product::DecimalProduct,
    &decimal_quotient::DecimalQuotient,
    &decimal_sum::DecimalSum,
    &fraction_as_decimal::FractionAsDecimal,
    &outermost_decimal::OutermostDecimal,
    &repeating_decimal::RepeatingDecimal,
    &round_decimal::RoundDecimal,
    &rounded_sum::RoundedSum,
    &number_order::NumberOrder,
    &labelled_order::LabelledOrder,
];
