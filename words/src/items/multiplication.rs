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
