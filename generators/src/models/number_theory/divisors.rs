//! What divides what, for small positive numbers.

/// The greatest common divisor of two numbers; of 0 and another the other.
pub(super) fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The smallest prime that divides a number from 2 on.
pub(super) fn smallest_prime_factor(number: i64) -> i64 {
    (2..).take_while(|divisor| divisor * divisor <= number).find(|divisor| number % divisor == 0).unwrap_or(number)
}

pub(super) fn is_prime(number: i64) -> bool {
    number > 1 && smallest_prime_factor(number) == number
}

/// The primes whose product a number from 2 on is, the smallest first.
pub(super) fn prime_factors(mut number: i64) -> Vec<i64> {
    let mut primes = Vec::new();
    while number > 1 {
        let prime = smallest_prime_factor(number);
        primes.push(prime);
        number /= prime;
    }
    primes
}
