//! Comparing the solutions of conditions on one letter: whole sets of real numbers, exactly.

use super::{
    dense::{Around, Chain, Dense},
    formula::{Condition, Formula},
    polynomial::{Letter, Polynomial},
    steps::{Steps, TooHard},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::{cmp::Ordering, collections::BTreeMap};

/// Whether two formulas hold for the same numbers.
///
/// Their truth can only change at a zero of a numerator or denominator, so it is enough to try each zero and a number
/// in each gap between two.
pub(crate) fn same_solutions(
    a: &Formula<Condition>,
    b: &Formula<Condition>,
    letter: Letter,
    steps: &mut Steps,
) -> Result<bool, TooHard> {
    let conditions: Vec<&Condition> = a.conditions().into_iter().chain(b.conditions()).collect();
    let mut all = Polynomial::one();
    let mut sides = BTreeMap::new();
    for polynomial in conditions.iter().flat_map(|condition| [&condition.over, &condition.under]) {
        if polynomial.as_constant().is_none() && !sides.contains_key(polynomial) {
            let single = polynomial.without_repeats(steps)?;
            let new = single.over(&single.shared(&all, steps)?, steps)?.ok_or(TooHard)?;
            all = all.times(&new, steps)?;
            let plain = Dense::of(polynomial, letter).ok_or(TooHard)?;
            let chain = Chain::of(Dense::of(&single, letter).ok_or(TooHard)?, steps)?;
            sides.insert(polynomial.clone(), Side { plain, chain });
        }
    }
    let chain = Chain::of(Dense::of(&all, letter).ok_or(TooHard)?, steps)?;
    let bound = chain.first().map(|first| first.bound(steps)).transpose()?.unwrap_or_else(|| BigInt::from(1).into());
    let mut places = vec![Place::At(-bound.clone()), Place::At(bound)];
    for zero in chain.zeros(steps)? {
        // Zeros lie apart, so that none is at the lower bound.
        places.push(Place::At(zero.low.clone()));
        places.push(Place::Zero(zero));
    }
    for place in places {
        let mut line = Line { sides: &sides, place, steps };
        if line.holds(a)? != line.holds(b)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A numerator or denominator.
struct Side {
    plain: Dense,
    chain: Chain,
}

/// A number that is tried.
enum Place {
    At(BigRational),
    Zero(Around),
}

struct Line<'a> {
    sides: &'a BTreeMap<Polynomial, Side>,
    place: Place,
    steps: &'a mut Steps,
}

impl Line<'_> {
    fn holds(&mut self, formula: &Formula<Condition>) -> Result<bool, TooHard> {
        Ok(match formula {
            Formula::One(condition) => {
                let (over, under) = (self.sign(&condition.over)?, self.sign(&condition.under)?);
                let sign = if under.is_lt() { over.reverse() } else { over };
                under.is_ne() && condition.relation.holds(sign)
            }
            Formula::All(parts) => {
                let mut all = true;
                for part in parts {
                    all &= self.holds(part)?;
                }
                all
            }
            Formula::Any(parts) => {
                let mut any = false;
                for part in parts {
                    any |= self.holds(part)?;
                }
                any
            }
        })
    }

    fn sign(&mut self, polynomial: &Polynomial) -> Result<Ordering, TooHard> {
        if let Some(constant) = polynomial.as_constant() {
            return constant.sign(self.steps);
        }
        let side = self.sides.get(polynomial).ok_or(TooHard)?;
        match &self.place {
            Place::At(place) => side.plain.sign_at(place, self.steps),
            Place::Zero(around) if side.chain.count(around, self.steps)? > 0 => Ok(Ordering::Equal),
            // Without a zero between the bounds it has one sign up to the upper one.
            Place::Zero(around) => side.plain.sign_at(&around.high, self.steps),
        }
    }
}
