//! Negative numbers, powers, roots and scientific notation.

pub mod absolute_value;
pub mod exact_root;
pub mod integer_calculation;
pub mod integer_comparison;
pub mod integer_line_point;
pub mod integer_order;
pub mod integer_power;
pub mod mixed_forms;
pub mod number_in_scientific_notation;
pub mod scientific_notation;

use crate::Reader;

/// A number as a factor: in parentheses where it is negative.
pub(crate) fn grouped(number: i64, reader: Reader) -> String {
    if number < 0 { format!("({})", reader.whole(number)) } else { reader.whole(number) }
}
pub mod fraction_power;
pub mod rational_calculation;
pub mod root_between;
