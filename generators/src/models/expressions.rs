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

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &expression_value::ExpressionValue,
    &like_terms::LikeTerms,
    &expanded_product::ExpandedProduct,
    &factored_expression::FactoredExpression,
    &power_rules::PowerRules,
    &powers_of_two_bases::PowersOfTwoBases,
    &simplified_root::SimplifiedRoot,
    &fully_factored::FullyFactored,
    &polynomial_calculation::PolynomialCalculation,
    &root_calculation::RootCalculation,
    &expression_in_words::ExpressionInWords,
];
