//! The value of an answer, exact: a fraction, or a fraction times π.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

/// A number without any rounding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exact {
    coefficient: BigRational,
    of_pi: bool,
}

/// π with 250 decimals, more than a response has digits. The source: Machin's formula in integers.
const PI: &str = "31415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091";

impl Exact {
    pub(crate) fn rational(value: BigRational) -> Self {
        Self { coefficient: value, of_pi: false }
    }

    pub(crate) fn times_pi(coefficient: BigRational) -> Self {
        let of_pi = !coefficient.is_zero();
        Self { coefficient, of_pi }
    }

    pub(crate) fn coefficient(&self) -> &BigRational {
        &self.coefficient
    }

    pub(crate) fn is_of_pi(&self) -> bool {
        self.of_pi
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.coefficient.is_zero()
    }

    /// Whether the two differ by at most this much, which is not negative.
    ///
    /// Between a fraction and a multiple of π the difference is never 0, and its size follows from two neighbours of π.
    pub(crate) fn is_within(&self, tolerance: &BigRational, other: &Self) -> bool {
        if self.of_pi == other.of_pi && self.coefficient == other.coefficient {
            return true;
        }
        if tolerance.is_zero() {
            return false;
        }
        let part = |of_pi: bool| {
            let of = |exact: &Self| {
                if exact.of_pi == of_pi { exact.coefficient.clone() } else { BigRational::zero() }
            };
            of(self) - of(other)
        };
        let (plain, of_pi) = (part(false), part(true));
        if of_pi.is_zero() {
            return plain.abs() <= *tolerance;
        }
        neighbours_of_pi().into_iter().all(|pi| (&plain + &of_pi * pi).abs() <= *tolerance)
    }
}

/// The nearest fractions below and above π with 250 decimals.
fn neighbours_of_pi() -> [BigRational; 2] {
    let digits: Vec<u8> = PI.bytes().map(|digit| digit - b'0').collect();
    let below = super::number::whole(&digits);
    let unit = super::number::power_of_ten(digits.len() - 1);
    [below.clone(), below + BigInt::one()].map(|over| BigRational::new(over, unit.clone()))
}
