//! Keys of numbers that a model computes: no text to read, so nothing that could be wrong with it.

use super::{
    express::{fraction, mixed},
    key::NumberKey,
    writing::{Amount, Literal, Shape, Writing},
};
use crate::answers::Key;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Signed;

impl NumberKey {
    /// The key of `over / under`, written in lowest terms (`3/4`, `7/4`, `2`), which takes any writing. `under` is not 0;
    /// a 0 there counts as 1.
    #[must_use]
    pub fn fraction(over: i64, under: i64) -> Self {
        Self::of_amount(&value(over, under), fraction)
    }

    /// The same, written as a mixed number above 1: `1 3/4`.
    #[must_use]
    pub fn mixed(over: i64, under: i64) -> Self {
        Self::of_amount(&value(over, under), mixed)
    }

    /// The key of so many units of the last decimal place, written with those places: 350 with 2 is `3.50`.
    #[must_use]
    pub fn decimal(units: i64, places: u8) -> Self {
        if places == 0 {
            return Self::whole(units);
        }
        let digits = format!("{:0>1$}", units.unsigned_abs(), usize::from(places) + 1);
        let digits: Vec<u8> = digits.bytes().map(|digit| digit - b'0').collect();
        let (whole, decimals) = digits.split_at(digits.len() - usize::from(places));
        let shape = Shape::Plain(Amount::Literal(Literal::new(whole, decimals.to_vec())));
        Self::of_writing(Writing { negative: units < 0, shape })
    }

    fn of_amount(value: &BigRational, amount: fn(&BigRational) -> Amount) -> Self {
        let shape = Shape::Plain(amount(&value.abs()));
        Self::of_writing(Writing { negative: value.is_negative(), shape })
    }
}

impl Key {
    /// The key of `over / under` in any writing; its own is in lowest terms. `under` is not 0.
    #[must_use]
    pub fn fraction(over: i64, under: i64) -> Self {
        Self::Number(NumberKey::fraction(over, under))
    }

    /// The key of so many units of the last decimal place in any writing: 350 with 2 places is 3.50.
    #[must_use]
    pub fn decimal(units: i64, places: u8) -> Self {
        Self::Number(NumberKey::decimal(units, places))
    }
}

fn value(over: i64, under: i64) -> BigRational {
    BigRational::new(BigInt::from(over), BigInt::from(if under == 0 { 1 } else { under }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_key_is_the_key_that_would_be_read() {
        for (made, read) in [
            (NumberKey::fraction(6, 8), "3/4"),
            (NumberKey::fraction(-7, 4), "-7/4"),
            (NumberKey::fraction(8, 4), "2"),
            (NumberKey::mixed(7, 4), "1 3/4"),
            (NumberKey::mixed(-3, 4), "-3/4"),
            (NumberKey::decimal(350, 2), "3.50"),
            (NumberKey::decimal(-5, 1), "-0.5"),
            (NumberKey::decimal(7, 0), "7"),
        ] {
            assert_eq!(made.canonical(), read);
            let read = NumberKey::new(read).expect("a key");
            assert_eq!(serde_json::to_value(Key::Number(made)).ok(), serde_json::to_value(Key::Number(read)).ok());
        }
    }
}
