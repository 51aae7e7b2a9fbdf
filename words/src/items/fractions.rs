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
pub mod mixed_comparison;
pub mod mixed_number;
pub mod mixed_number_product;
pub mod mixed_number_sum;
pub mod multiple_of_fraction;
pub mod number;
pub mod outermost_fraction;
pub mod simplify_fraction;
pub mod steps;
pub mod tenths_and_hundredths;
