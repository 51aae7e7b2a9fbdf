//! The imaginary unit: a letter whose square is -1.

use super::{
    polynomial::{Letter, Polynomial},
    ratio::Ratio,
    steps::{Steps, TooHard},
};

/// The letter that it is written with.
pub(crate) const UNIT: Letter = Letter { name: 'i', index: None };

/// Whether two quotients are the same complex number; false where one is divided by 0.
pub(crate) fn are_equal(a: &Ratio, b: &Ratio, steps: &mut Steps) -> Result<bool, TooHard> {
    if reduced(&a.under).is_zero() || reduced(&b.under).is_zero() {
        return Ok(false);
    }
    let (left, right) = (a.over.times(&b.under, steps)?, b.over.times(&a.under, steps)?);
    Ok(reduced(&left) == reduced(&right))
}

/// With at most the first power of the unit.
fn reduced(polynomial: &Polynomial) -> Polynomial {
    let mut parts = [Polynomial::zero(), Polynomial::zero()];
    for (power, coefficient) in polynomial.by_letter(UNIT).iter().enumerate() {
        if let Some(part) = parts.get_mut(power % 2) {
            *part = if power % 4 < 2 { part.plus(coefficient) } else { part.minus(coefficient) };
        }
    }
    Polynomial::from_letter(UNIT, &parts)
}
