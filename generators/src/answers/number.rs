//! Numbers: literals, fractions, mixed numbers, percents, multiples of π and a × 10^k, however they are written.
//!
//! `character` says what a character means, `token` makes pieces of a text, `literal` reads digits and marks,
//! `read` knows the grammar; what comes out is a `writing`: the number together with the way it was written.

mod character;
mod express;
mod form;
mod judge;
mod key;
mod literal;
mod make;
mod read;
mod refusal;
mod script;
mod token;
mod write;
mod writing;

pub use form::{Form, Simplify};
pub(super) use key::Fields;
pub use key::{KeyError, NumberKey};

use num_bigint::BigInt;
use num_traits::Pow;

/// The whole number with these digits, the first the largest.
pub(super) fn whole(digits: &[u8]) -> BigInt {
    BigInt::from_radix_be(num_bigint::Sign::Plus, digits, 10).unwrap_or_default()
}

/// A power of ten.
pub(super) fn power_of_ten(exponent: usize) -> BigInt {
    Pow::pow(BigInt::from(10), exponent)
}
