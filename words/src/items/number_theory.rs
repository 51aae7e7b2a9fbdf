//! Factors, multiples, primes and the order of operations.

pub mod factor_count;
pub mod greatest_common_factor;
pub mod largest_multiple;
pub mod least_common_multiple;
pub mod missing_prime_factor;
pub mod next_prime;
pub mod order_of_operations;
pub mod prime_factors;
pub mod whole_power;
