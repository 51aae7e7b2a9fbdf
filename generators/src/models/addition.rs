//! Adding and subtracting, from facts to numbers of several digits.

pub mod addition_facts;
pub mod comparison_story;
pub mod double_or_half;
pub mod missing_addend;
pub mod missing_in_difference;
pub mod one_step_story;
mod split_whole;
pub mod start_or_change_story;
pub mod subtraction_facts;
pub mod sum_of_several;
pub mod whole_number_difference;
pub mod whole_number_sum;
pub mod written;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &addition_facts::AdditionFacts,
    &subtraction_facts::SubtractionFacts,
    &missing_addend::MissingAddend,
    &missing_in_difference::MissingInDifference,
    &double_or_half::DoubleOrHalf,
    &whole_number_sum::WholeNumberSum,
    &whole_number_difference::WholeNumberDifference,
    &sum_of_several::SumOfSeveral,
    &one_step_story::OneStepStory,
    &comparison_story::ComparisonStory,
    &start_or_change_story::StartOrChangeStory,
];
