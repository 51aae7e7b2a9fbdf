//! Numbers: literals, fractions, mixed numbers, percents, multiples of π and a × 10^k, however they are written.
//!
//! `character` says what a character means, `token` makes pieces of a text, `literal` reads digits and marks,
//! `around` takes away what people write around a number and `parts` what they write between its parts, `read` knows the
//! grammar, `asked_unit` takes away the unit that the question names; what comes out is a `writing`: the number together
//! with the way it was written.

mod around;
mod asked_unit;
mod character;
mod express;
mod form;
mod judge;
mod key;
mod literal;
mod make;
mod parts;
mod read;
mod refusal;
mod script;
mod token;
mod write;
mod writing;

pub use asked_unit::AskedUnit;
pub(crate) use character::{Mark, Meaning, meaning};
pub use form::{Form, Simplify};
pub use key::NumberKey;
pub(crate) use literal::Marks;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Pow;
use words::judge::Judge;

/// The whole number with these digits, the first the largest.
pub(crate) fn whole(digits: &[u8]) -> BigInt {
    BigInt::from_radix_be(num_bigint::Sign::Plus, digits, 10).unwrap_or_default()
}

/// A power of ten.
pub(super) fn power_of_ten(exponent: usize) -> BigInt {
    Pow::pow(BigInt::from(10), exponent)
}

/// The value of digits and marks alone, and whether it was written as a whole number.
pub(crate) fn plain(text: &str, marks: Marks) -> Option<(BigRational, bool)> {
    let literal = literal::literal(&token::tokens(text).ok()?, marks).ok()?;
    Some((literal.value(), literal.is_whole()))
}

/// The value of a number in any writing that is no multiple of π.
pub(crate) fn rational(text: &str, marks: Marks) -> Result<BigRational, Judge> {
    let value = read::read(text, marks, read::Letters::Names)?.value();
    if value.is_of_pi() { Err(Judge::NoDigits) } else { Ok(value.coefficient().clone()) }
}
