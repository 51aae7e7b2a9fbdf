//! Polynomials in several letters.

use super::{
    steps::{Steps, TooHard},
    surd::Surd,
};
use std::collections::{BTreeMap, BTreeSet};

/// A letter that stands for a number, perhaps with a small number below it: `x`, `x₁`. π is one: no polynomial with
/// rational or root coefficients is 0 at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Letter {
    pub(crate) name: char,
    pub(crate) index: Option<u16>,
}

/// The exponents of the letters, in the order of the letters, none of them 0.
type Powers = Vec<(Letter, u32)>;

/// The coefficient of each product of letters; none is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Polynomial(BTreeMap<Powers, Surd>);

/// The largest exponent and total degree.
pub(crate) const MOST_DEGREE: u32 = 60;

impl Polynomial {
    pub(crate) fn zero() -> Self {
        Self::default()
    }

    pub(crate) fn one() -> Self {
        Self::constant(Surd::one())
    }

    pub(crate) fn constant(value: Surd) -> Self {
        if value.is_zero() { Self::zero() } else { Self(BTreeMap::from([(Vec::new(), value)])) }
    }

    pub(crate) fn letter(letter: Letter) -> Self {
        Self(BTreeMap::from([(vec![(letter, 1)], Surd::one())]))
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn as_constant(&self) -> Option<Surd> {
        match self.0.len() {
            0 => Some(Surd::zero()),
            1 => self.0.get([].as_slice()).cloned(),
            _ => None,
        }
    }

    pub(crate) fn letters(&self) -> BTreeSet<Letter> {
        self.0.keys().flatten().map(|(letter, _)| *letter).collect()
    }

    /// The number of terms when it is multiplied out.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn coefficients(&self) -> impl Iterator<Item = &Surd> {
        self.0.values()
    }

    /// The coefficient of the last term in the order of terms, which is that of the first letters' highest powers.
    pub(crate) fn leading(&self) -> Surd {
        self.0.last_key_value().map(|(_, coefficient)| coefficient.clone()).unwrap_or_default()
    }

    pub(crate) fn degree(&self, letter: Letter) -> u32 {
        let exponent =
            |powers: &Powers| powers.iter().find(|(other, _)| *other == letter).map_or(0, |(_, power)| *power);
        self.0.keys().map(exponent).max().unwrap_or_default()
    }

    pub(crate) fn negated(&self) -> Self {
        Self(self.0.iter().map(|(powers, coefficient)| (powers.clone(), coefficient.negated())).collect())
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        for (powers, coefficient) in &other.0 {
            sum.add(powers.clone(), coefficient);
        }
        sum
    }

    pub(crate) fn minus(&self, other: &Self) -> Self {
        self.plus(&other.negated())
    }

    fn add(&mut self, powers: Powers, coefficient: &Surd) {
        let sum = self.0.remove(&powers).unwrap_or_default().plus(coefficient);
        if !sum.is_zero() {
            self.0.insert(powers, sum);
        }
    }

    pub(crate) fn times(&self, other: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        let mut product = Self::zero();
        for (a, times) in &self.0 {
            for (b, by) in &other.0 {
                let powers = joined(a, b);
                steps.spend(4 + 2 * powers.len())?;
                if powers.iter().map(|(_, power)| power).sum::<u32>() > 4 * MOST_DEGREE {
                    return Err(TooHard);
                }
                product.add(powers, &times.times(by, steps)?);
            }
        }
        Ok(product)
    }

    pub(crate) fn scaled(&self, by: &Surd, steps: &mut Steps) -> Result<Self, TooHard> {
        self.times(&Self::constant(by.clone()), steps)
    }

    pub(crate) fn power(&self, exponent: u32, steps: &mut Steps) -> Result<Self, TooHard> {
        let mut power = Self::one();
        for _ in 0..exponent {
            power = power.times(self, steps)?;
        }
        Ok(power)
    }

    /// Its coefficients as a polynomial in one letter, the constant one first; none for 0.
    pub(crate) fn by_letter(&self, letter: Letter) -> Vec<Self> {
        if self.is_zero() {
            return Vec::new();
        }
        let mut coefficients = vec![Self::zero(); self.degree(letter) as usize + 1];
        for (powers, coefficient) in &self.0 {
            let mut rest = powers.clone();
            let at = rest.iter().position(|(other, _)| *other == letter);
            let power = at.map_or(0, |at| rest.remove(at).1);
            if let Some(slot) = coefficients.get_mut(power as usize) {
                slot.add(rest, coefficient);
            }
        }
        coefficients
    }

    /// The other way round.
    pub(crate) fn from_letter(letter: Letter, coefficients: &[Self]) -> Self {
        let mut polynomial = Self::zero();
        for (power, part) in (0u32..).zip(coefficients) {
            for (powers, coefficient) in &part.0 {
                let own = if power == 0 { Vec::new() } else { vec![(letter, power)] };
                polynomial.add(joined(powers, &own), coefficient);
            }
        }
        polynomial
    }

    /// With a polynomial in the place of a letter.
    pub(crate) fn with(&self, letter: Letter, value: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        let mut sum = Self::zero();
        for coefficient in self.by_letter(letter).iter().rev() {
            sum = sum.times(value, steps)?.plus(coefficient);
        }
        Ok(sum)
    }

    pub(crate) fn derivative(&self, letter: Letter, steps: &mut Steps) -> Result<Self, TooHard> {
        let coefficients = self.by_letter(letter);
        let scaled: Result<Vec<Self>, TooHard> = (1i64..)
            .zip(coefficients.iter().skip(1))
            .map(|(power, coefficient)| coefficient.scaled(&Surd::whole(power), steps))
            .collect();
        Ok(Self::from_letter(letter, &scaled?))
    }
}

/// The exponents of a product.
fn joined(a: &Powers, b: &Powers) -> Powers {
    let mut powers: BTreeMap<Letter, u32> = a.iter().copied().collect();
    for (letter, power) in b {
        *powers.entry(*letter).or_default() += power;
    }
    powers.into_iter().collect()
}
