//! Parts of a whole.

pub mod division_as_fraction;
pub mod equivalent_fraction;
pub mod fraction_difference;
pub mod fraction_of_quantity;
pub mod fraction_of_shape;
pub mod fraction_point;
pub mod fraction_product;
pub mod fraction_quotient;
pub mod fraction_story;
pub mod fraction_sum;
mod lowest_terms;
pub mod mixed_comparison;
pub mod mixed_number;
pub mod mixed_number_product;
pub mod mixed_number_sum;
pub mod multiple_of_fraction;
mod number;
pub mod outermost_fraction;
pub mod simplify_fraction;
pub mod tenths_and_hundredths;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &division_as_fraction::DivisionAsFraction,
    &equivalent_fraction::EquivalentFraction,
    &fraction_difference::FractionDifference,
    &fraction_of_quantity::FractionOfQuantity,
    &fraction_of_shape::FractionOfShape,
    &fraction_point::FractionPoint,
    &fraction_product::FractionProduct,
    &fraction_quotient::FractionQuotient,
    &fraction_story::FractionStory,
    &fraction_sum::FractionSum,
    &mixed_comparison::MixedComparison,
    &mixed_number::MixedNumber,
    &mixed_number_product::MixedNumberProduct,
    &mixed_number_sum::MixedNumberSum,
    &multiple_of_fraction::MultipleOfFraction,
    &outermost_fraction::OutermostFraction,
    &simplify_fraction::SimplifyFraction,
    &tenths_and_hundredths::TenthsAndHundredths,
];
