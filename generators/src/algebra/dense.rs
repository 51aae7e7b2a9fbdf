//! Polynomials in one letter with exact coefficients: where their real zeros lie.

use super::{
    polynomial::{Letter, Polynomial},
    steps::{Steps, TooHard},
    surd::Surd,
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use std::cmp::Ordering;

/// Coefficients, the constant one first, the last not 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dense(Vec<Surd>);

/// Two bounds with exactly one zero above the first and at most at the second.
#[derive(Clone, Debug)]
pub(crate) struct Around {
    pub(crate) low: BigRational,
    pub(crate) high: BigRational,
}

/// A polynomial with its derivatives' chain, by which zeros are counted (Sturm 1829).
#[derive(Debug)]
pub(crate) struct Chain(Vec<Dense>);

impl Dense {
    /// A polynomial that has no other letter.
    pub(crate) fn of(polynomial: &Polynomial, letter: Letter) -> Option<Self> {
        polynomial.by_letter(letter).iter().map(Polynomial::as_constant).collect::<Option<Vec<_>>>().map(Self)
    }

    fn degree(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    pub(crate) fn sign_at(&self, place: &BigRational, steps: &mut Steps) -> Result<Ordering, TooHard> {
        let place = Surd::rational(place.clone());
        let mut value = Surd::zero();
        for coefficient in self.0.iter().rev() {
            value = value.times(&place, steps)?.plus(coefficient);
        }
        value.sign(steps)
    }

    fn derivative(&self, steps: &mut Steps) -> Result<Self, TooHard> {
        let scaled = (1i64..).zip(self.0.iter().skip(1)).map(|(power, part)| part.times(&Surd::whole(power), steps));
        scaled.collect::<Result<_, _>>().map(Self)
    }

    /// The opposite of the remainder, scaled by a positive number.
    fn negative_remainder(&self, by: &Self, steps: &mut Steps) -> Result<Self, TooHard> {
        let mut rest = self.0.clone();
        let below = by.degree();
        let inverse = by.0.last().ok_or(TooHard)?.inverse(steps)?;
        while rest.len() > below {
            let at = rest.len() - 1 - below;
            let Some(top) = rest.pop() else { break };
            let part = top.times(&inverse, steps)?;
            for (place, coefficient) in by.0.iter().take(below).enumerate() {
                rest[at + place] = rest[at + place].minus(&coefficient.times(&part, steps)?);
            }
        }
        while rest.last().is_some_and(Surd::is_zero) {
            rest.pop();
        }
        let Some(lead) = rest.last() else { return Ok(Self(rest)) };
        let positive = if lead.sign(steps)? == Ordering::Less { lead.negated() } else { lead.clone() };
        let scale = positive.inverse(steps)?.negated();
        rest.iter().map(|part| part.times(&scale, steps)).collect::<Result<_, _>>().map(Self)
    }

    /// A number that every zero is nearer to 0 than (Cauchy 1829).
    pub(crate) fn bound(&self, steps: &mut Steps) -> Result<BigRational, TooHard> {
        let inverse = self.0.last().ok_or(TooHard)?.inverse(steps)?;
        let mut most = BigRational::zero();
        for coefficient in &self.0 {
            let size = coefficient.times(&inverse, steps)?;
            let size = size.terms().map(|(root, times)| times.abs() * BigInt::from(root.isqrt() + 1)).sum();
            most = most.max(size);
        }
        Ok((most + BigInt::from(1)).ceil())
    }
}

impl Chain {
    /// The chain of a polynomial without repeated factors.
    pub(crate) fn of(polynomial: Dense, steps: &mut Steps) -> Result<Self, TooHard> {
        let mut chain = vec![polynomial.derivative(steps)?];
        chain.insert(0, polynomial);
        while let [.., before, last] = chain.as_slice()
            && last.degree() > 0
        {
            let next = before.negative_remainder(last, steps)?;
            if next.0.is_empty() {
                break;
            }
            chain.push(next);
        }
        chain.retain(|part| !part.0.is_empty());
        Ok(Self(chain))
    }

    pub(crate) fn first(&self) -> Option<&Dense> {
        self.0.first()
    }

    fn changes(&self, place: &BigRational, steps: &mut Steps) -> Result<usize, TooHard> {
        let mut signs = Vec::new();
        for part in &self.0 {
            let sign = part.sign_at(place, steps)?;
            if sign != Ordering::Equal {
                signs.push(sign);
            }
        }
        Ok(signs.windows(2).filter(|pair| pair[0] != pair[1]).count())
    }

    /// How many zeros lie above the first bound and at most at the second.
    pub(crate) fn count(&self, within: &Around, steps: &mut Steps) -> Result<usize, TooHard> {
        Ok(self.changes(&within.low, steps)?.saturating_sub(self.changes(&within.high, steps)?))
    }

    /// Bounds for each zero, in order, no two of which touch.
    pub(crate) fn zeros(&self, steps: &mut Steps) -> Result<Vec<Around>, TooHard> {
        let Some(bound) = self.first().map(|first| first.bound(steps)).transpose()? else { return Ok(Vec::new()) };
        let (mut found, mut open) = (Vec::<Around>::new(), vec![Around { low: -bound.clone(), high: bound }]);
        // The part furthest left is looked at first.
        while let Some(part) = open.pop() {
            let touches = found.last().is_some_and(|last| last.high == part.low);
            match self.count(&part, steps)? {
                0 => {}
                1 if !touches => found.push(part),
                _ => {
                    let middle = (&part.low + &part.high) / BigInt::from(2);
                    open.push(Around { low: middle.clone(), high: part.high });
                    open.push(Around { low: part.low, high: middle });
                }
            }
        }
        Ok(found)
    }
}
