//! Factors, multiples, primes and the order of operations.
