//! Sequences, and expressions evaluated and simplified.

pub mod expanded_product;
pub mod expression_in_words;
pub mod expression_value;
pub mod factored_expression;
pub mod fully_factored;
pub mod like_terms;
pub mod polynomial_calculation;
pub mod power_rules;
pub mod powers_of_two_bases;
pub mod root_calculation;
pub mod simplified_root;
