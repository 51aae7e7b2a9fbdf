//! Ratios, rates, proportions and percents.

pub mod percent;
pub mod percent_and_decimal;
pub mod percent_form;
pub mod percent_of;
pub mod percent_story;
pub mod percent_unknown;
pub mod proportion;
pub mod ratio_as_fraction;
pub mod ratio_story;
pub mod unit_rate;
