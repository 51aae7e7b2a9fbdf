//! Counting, comparing and the first sums.

pub mod array_dots;
pub mod counted_through;
pub mod counting_on;
pub mod more_or_less;
pub mod number_line_point;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &counting_on::CountingOn,
    &more_or_less::MoreOrLess,
    &array_dots::ArrayDots,
    &number_line_point::NumberLinePoint,
    &counted_through::CountedThrough,
];
