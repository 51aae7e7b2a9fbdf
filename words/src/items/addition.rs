//! Adding and subtracting, from facts to numbers of several digits.

pub mod addition_facts;
pub mod comparison_story;
pub mod double_or_half;
pub mod missing_addend;
pub mod missing_in_difference;
pub mod one_step_story;
pub mod start_or_change_story;
pub mod subtraction_facts;
pub mod sum_of_several;
pub mod whole_number_difference;
pub mod whole_number_sum;
