//! Multiplying and dividing beyond the products that are known by heart.

pub mod division_facts;
pub mod division_with_remainder;
pub mod equal_groups_story;
pub mod exact_quotient;
pub mod fact_family;
pub mod missing_factor;
pub mod missing_in_quotient;
pub mod product_by_digit;
pub mod product_of_tens;
pub mod quotient_of_tens;
pub mod times_as_many_story;
pub mod two_step_story;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &division_facts::DivisionFacts,
    &missing_factor::MissingFactor,
    &missing_in_quotient::MissingInQuotient,
    &fact_family::FactFamily,
    &product_of_tens::ProductOfTens,
    &quotient_of_tens::QuotientOfTens,
    &product_by_digit::ProductByDigit,
    &exact_quotient::ExactQuotient,
    &division_with_remainder::DivisionWithRemainder,
    &equal_groups_story::EqualGroupsStory,
    &times_as_many_story::TimesAsManyStory,
    &two_step_story::TwoStepStory,
];
