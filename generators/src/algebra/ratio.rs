//! One polynomial over another: what any expression of the four operations is worth.

use super::{
    polynomial::{Letter, Polynomial},
    steps::{Steps, TooHard},
    surd::Surd,
};
use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::{One, Signed, Zero};
use std::collections::BTreeSet;

/// A quotient that has not been reduced, so that where it has no value can still be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ratio {
    pub(crate) over: Polynomial,
    pub(crate) under: Polynomial,
}

impl Ratio {
    pub(crate) fn of(over: Polynomial) -> Self {
        Self { over, under: Polynomial::one() }
    }

    /// The number that it is, if it is one however its letters are chosen.
    pub(crate) fn as_number(&self, steps: &mut Steps) -> Result<Option<Surd>, TooHard> {
        let Some(quotient) = self.over.over(&self.under, steps)? else { return Ok(None) };
        Ok(quotient.as_constant())
    }

    pub(crate) fn letters(&self) -> BTreeSet<Letter> {
        self.over.letters().union(&self.under.letters()).copied().collect()
    }

    pub(crate) fn plus(&self, other: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        if self.under == other.under {
            return Ok(Self { over: self.over.plus(&other.over), under: self.under.clone() });
        }
        let over = self.over.times(&other.under, steps)?.plus(&other.over.times(&self.under, steps)?);
        Ok(Self { over, under: self.under.times(&other.under, steps)? })
    }

    pub(crate) fn negated(&self) -> Self {
        Self { over: self.over.negated(), under: self.under.clone() }
    }

    pub(crate) fn minus(&self, other: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        self.plus(&other.negated(), steps)
    }

    pub(crate) fn times(&self, other: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        Ok(Self { over: self.over.times(&other.over, steps)?, under: self.under.times(&other.under, steps)? })
    }

    /// The other way up; none for 0.
    pub(crate) fn inverse(&self) -> Option<Self> {
        (!self.over.is_zero()).then(|| Self { over: self.under.clone(), under: self.over.clone() })
    }

    pub(crate) fn power(&self, exponent: u32, steps: &mut Steps) -> Result<Self, TooHard> {
        Ok(Self { over: self.over.power(exponent, steps)?, under: self.under.power(exponent, steps)? })
    }

    /// Whether two are worth the same wherever both have a value.
    pub(crate) fn equals(&self, other: &Self, steps: &mut Steps) -> Result<bool, TooHard> {
        Ok(self.over.times(&other.under, steps)? == other.over.times(&self.under, steps)?)
    }

    /// Whether nothing can be cancelled: no common factor, and whole coefficients without one.
    pub(crate) fn is_in_lowest_terms(&self, steps: &mut Steps) -> Result<bool, TooHard> {
        let shared = self.over.shared(&self.under, steps)?;
        if shared.as_constant().is_none() {
            return Ok(false);
        }
        let (Some((over, over_under)), Some((under, under_under))) = (content(&self.over), content(&self.under)) else {
            return Ok(true);
        };
        Ok(over_under.is_one() && under_under.is_one() && over.gcd(&under).is_one())
    }
}

/// What the numbers of a polynomial have in common: a fraction in lowest terms, its two parts; none for 0.
pub(crate) fn content(polynomial: &Polynomial) -> Option<(BigInt, BigInt)> {
    let numbers = || polynomial.coefficients().flat_map(Surd::terms).map(|(_, times)| times);
    let over = numbers().fold(BigInt::zero(), |shared, times| shared.gcd(times.numer()));
    let under = numbers().fold(BigInt::one(), |shared, times| shared.lcm(times.denom()));
    (!over.is_zero()).then(|| (over.abs(), under))
}
