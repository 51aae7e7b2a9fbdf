//! Factors, multiples, primes and the order of operations.

mod divisors;
pub mod factor_count;
pub mod greatest_common_factor;
pub mod largest_multiple;
pub mod least_common_multiple;
pub mod missing_prime_factor;
pub mod next_prime;
pub mod order_of_operations;
pub mod prime_factors;
pub mod tree;
pub mod whole_power;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &largest_multiple::LargestMultiple,
    &factor_count::FactorCount,
    &next_prime::NextPrime,
    &missing_prime_factor::MissingPrimeFactor,
    &greatest_common_factor::GreatestCommonFactor,
    &least_common_multiple::LeastCommonMultiple,
    &whole_power::WholePower,
    &order_of_operations::OrderOfOperations,
    &prime_factors::PrimeFactors,
];
