//! Counting, comparing and the first sums.

pub mod array_dots;
pub mod counted_through;
pub mod counting_on;
pub mod more_or_less;
pub mod number_line_point;
