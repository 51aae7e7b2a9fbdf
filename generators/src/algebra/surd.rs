//! An exact number: a sum of square roots of whole numbers, each times a rational. `1/2 + 3√2`

use super::steps::{Steps, TooHard};
use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::{cmp::Ordering, collections::BTreeMap};

/// The coefficient of each root, by what is under it: without square factors, 1 for the rational part. No coefficient is
/// 0. Such roots are independent over the rationals (Besicovitch 1940), so that equal numbers have equal tables.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Surd(BTreeMap<u64, BigRational>);

/// The largest number under a root.
pub(crate) const MOST_UNDER_ROOT: u64 = 1_000_000_000;
/// The largest size of a numerator or denominator, in bits.
const MOST_BITS: u64 = 4_000;

impl Surd {
    pub(crate) fn zero() -> Self {
        Self::default()
    }

    pub(crate) fn one() -> Self {
        Self::rational(BigRational::one())
    }

    pub(crate) fn rational(value: BigRational) -> Self {
        Self::of(1, value)
    }

    pub(crate) fn whole(value: i64) -> Self {
        Self::rational(BigRational::from_integer(value.into()))
    }

    fn of(root: u64, value: BigRational) -> Self {
        if value.is_zero() { Self::zero() } else { Self(BTreeMap::from([(root, value)])) }
    }

    /// The square root of a number that is not negative, where it can be written so.
    pub(crate) fn root(of: &BigRational) -> Result<Self, TooHard> {
        let whole_root = |size: &BigInt| {
            let root = size.sqrt();
            (&root * &root == *size).then_some(root)
        };
        if of.is_negative() {
            return Err(TooHard);
        }
        if let (Some(over), Some(under)) = (whole_root(of.numer()), whole_root(of.denom())) {
            return Ok(Self::rational(BigRational::new(over, under)));
        }
        let under_root = (of.numer() * of.denom()).to_u64().filter(|&size| size <= MOST_UNDER_ROOT).ok_or(TooHard)?;
        let (outside, inside) = without_squares(under_root);
        Ok(Self::of(inside, BigRational::new(outside.into(), of.denom().clone())))
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn as_rational(&self) -> Option<BigRational> {
        match self.0.len() {
            0 => Some(BigRational::zero()),
            1 => self.0.get(&1).cloned(),
            _ => None,
        }
    }

    /// The terms: what is under each root, and how often it is taken.
    pub(crate) fn terms(&self) -> impl Iterator<Item = (u64, &BigRational)> {
        self.0.iter().map(|(root, times)| (*root, times))
    }

    pub(crate) fn negated(&self) -> Self {
        Self(self.0.iter().map(|(root, times)| (*root, -times)).collect())
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        for (root, times) in &other.0 {
            sum.add(*root, times.clone());
        }
        sum
    }

    pub(crate) fn minus(&self, other: &Self) -> Self {
        self.plus(&other.negated())
    }

    fn add(&mut self, root: u64, times: BigRational) {
        let sum = self.0.remove(&root).unwrap_or_else(BigRational::zero) + times;
        if !sum.is_zero() {
            self.0.insert(root, sum);
        }
    }

    pub(crate) fn times(&self, other: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        // A product is reduced, which takes the longer the more words its numbers have.
        let (words, terms) = (self.words() + other.words(), (self.0.len() + other.0.len()).max(1));
        steps.spend(self.words().saturating_mul(other.words()).saturating_mul(4 * words / terms).max(4))?;
        let mut product = Self::zero();
        for (a, times) in &self.0 {
            for (b, by) in &other.0 {
                let shared = a.gcd(b);
                let root = (a / shared).checked_mul(b / shared).filter(|&root| root <= MOST_UNDER_ROOT);
                product.add(root.ok_or(TooHard)?, times * by * BigRational::from_integer(shared.into()));
            }
        }
        if product.bits() > MOST_BITS { Err(TooHard) } else { Ok(product) }
    }

    /// One over the number, which is not 0.
    pub(crate) fn inverse(&self, steps: &mut Steps) -> Result<Self, TooHard> {
        if let Some(value) = self.as_rational() {
            return if value.is_zero() { Err(TooHard) } else { Ok(Self::rational(value.recip())) };
        }
        // (u + v√p)(u − v√p) is free of √p: root by root the number below the line becomes rational.
        let prime = self.0.keys().copied().find(|&root| root > 1).map(smallest_prime).ok_or(TooHard)?;
        steps.spend(1_000)?;
        let conjugate =
            |root: &u64, times: &BigRational| (*root, if root.is_multiple_of(&prime) { -times } else { times.clone() });
        let conjugate = Self(self.0.iter().map(|(root, times)| conjugate(root, times)).collect());
        let below = self.times(&conjugate, steps)?;
        conjugate.times(&below.inverse(steps)?, steps)
    }

    /// Whether the number is below, at or above 0.
    pub(crate) fn sign(&self, steps: &mut Steps) -> Result<Ordering, TooHard> {
        if self.0.len() < 2 {
            return Ok(self.0.values().next().map_or(Ordering::Equal, |times| times.cmp(&BigRational::zero())));
        }
        // Roots between neighbours ever nearer: the number is not 0, so the bounds come to lie on one side.
        let mut bits = 64u32;
        loop {
            steps.spend(self.words().saturating_mul(bits as usize / 16))?;
            let scale = BigInt::one() << bits;
            let (mut low, mut high) = (BigRational::zero(), BigRational::zero());
            for (root, times) in &self.0 {
                let below = (BigInt::from(*root) * &scale * &scale).sqrt();
                let above = if *root == 1 { below.clone() } else { &below + 1 };
                let (below, above) = (BigRational::new(below, scale.clone()), BigRational::new(above, scale.clone()));
                let (least, most) = if times.is_negative() { (above, below) } else { (below, above) };
                low += times * least;
                high += times * most;
            }
            if low.is_positive() {
                return Ok(Ordering::Greater);
            }
            if high.is_negative() {
                return Ok(Ordering::Less);
            }
            bits = bits.checked_mul(2).ok_or(TooHard)?;
        }
    }

    fn words(&self) -> usize {
        self.0.values().map(|times| 1 + (times.numer().bits() + times.denom().bits()) as usize / 64).sum()
    }

    fn bits(&self) -> u64 {
        self.0.values().map(|times| times.numer().bits() + times.denom().bits()).max().unwrap_or_default()
    }
}

/// A number as a square times what has no square in it; what is squared comes first.
fn without_squares(mut number: u64) -> (u64, u64) {
    let (mut outside, mut divisor) = (1, 2);
    while divisor * divisor <= number {
        if number.is_multiple_of(divisor * divisor) {
            number /= divisor * divisor;
            outside *= divisor;
        } else {
            divisor += 1;
        }
    }
    (outside, number)
}

fn smallest_prime(number: u64) -> u64 {
    (2..)
        .take_while(|divisor| divisor * divisor <= number)
        .find(|divisor| number.is_multiple_of(*divisor))
        .unwrap_or(number)
}
