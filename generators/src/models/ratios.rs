//! Ratios, rates, proportions and percents.

mod percent;
pub mod percent_and_decimal;
pub mod percent_form;
pub mod percent_of;
pub mod percent_story;
pub mod percent_unknown;
pub mod proportion;
pub mod ratio_as_fraction;
pub mod ratio_story;
pub mod unit_rate;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &percent_form::PercentForm,
    &percent_and_decimal::PercentAndDecimal,
    &percent_of::PercentOf,
    &percent_story::PercentStory,
    &percent_unknown::PercentUnknown,
    &proportion::Proportion,
    &ratio_as_fraction::RatioAsFraction,
    &ratio_story::RatioStory,
    &unit_rate::UnitRate,
];
