//! Sequences, and expressions evaluated and simplified.

pub mod expanded_product;
pub mod expression_value;
pub mod factored_expression;
pub mod like_terms;
pub mod power_rules;
pub mod simplified_root;
