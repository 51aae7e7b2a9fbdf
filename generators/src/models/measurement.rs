//! Lengths, weights and volumes, and the conversion of units.

mod conversion;
pub mod customary_conversion;
pub mod metric_conversion;
pub mod ruler_length;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &metric_conversion::MetricConversion,
    &customary_conversion::CustomaryConversion,
    &customary_conversion::TimeConversion,
    &ruler_length::RulerLength,
];
