//! Whether a polynomial is a product of smaller ones.

use super::{
    integers,
    polynomial::{Letter, Polynomial},
    ratio::content,
    steps::{Steps, TooHard},
    surd::Surd,
};
use num_bigint::BigInt;
use num_rational::BigRational;

/// Numbers that are put in the place of letters: primes, so that they are no squares or products by accident.
const TRIED: [i64; 12] = [101, 211, 307, 401, 503, 601, 701, 809, 907, 1009, 1103, 1201];

/// The irreducible factors of a polynomial in one letter, each once, with whole coefficients, the constant one first;
/// none where its coefficients are not rational.
pub(crate) fn over_the_rationals(
    polynomial: &Polynomial,
    letter: Letter,
    steps: &mut Steps,
) -> Result<Option<Vec<Vec<BigInt>>>, TooHard> {
    let single = polynomial.without_repeats(steps)?;
    match whole_coefficients(&single, letter) {
        Some(coefficients) => integers::factors(&coefficients, steps).map(Some),
        None => Ok(None),
    }
}

/// Coefficients without a common factor or fractions.
fn whole_coefficients(polynomial: &Polynomial, letter: Letter) -> Option<Vec<BigInt>> {
    let (over, under) = content(polynomial)?;
    let scale = BigRational::new(under, over);
    let coefficients = polynomial.by_letter(letter);
    coefficients.iter().map(|part| Some((part.as_constant()?.as_rational()? * &scale).to_integer())).collect()
}

/// Whether a polynomial that is no number is no product of two others, over the rationals.
///
/// With numbers in the place of all letters but one, an irreducible polynomial stays so nearly always (Hilbert 1892):
/// one such case proves that it is irreducible. Twelve that all fall apart are taken for a proof that it is not.
pub(crate) fn is_irreducible(polynomial: &Polynomial, steps: &mut Steps) -> Result<bool, TooHard> {
    let letters = polynomial.letters();
    let Some(letter) = letters.iter().copied().min_by_key(|letter| polynomial.degree(*letter)) else {
        return Ok(false);
    };
    if polynomial.content(letter, steps)?.as_constant().is_none() {
        return Ok(false);
    }
    if polynomial.degree(letter) == 1 {
        return Ok(true);
    }
    let single = polynomial.without_repeats(steps)?;
    if letters.iter().any(|letter| single.degree(*letter) < polynomial.degree(*letter)) {
        return Ok(false);
    }
    let is_rational = single.coefficients().all(|coefficient| coefficient.as_rational().is_some());
    if !is_rational {
        // Over what field it should be irreducible is not said: no repeated and no common factor is enough.
        return Ok(true);
    }
    if letters.len() == 1 {
        return Ok(over_the_rationals(&single, letter, steps)?.is_none_or(|factors| factors.len() == 1));
    }
    for (place, number) in (0i64..).zip(TRIED) {
        let mut special = single.clone();
        for (step, other) in (1i64..).zip(letters.iter().filter(|other| **other != letter)) {
            let value = Polynomial::constant(Surd::whole(number * step + place));
            special = special.with(*other, &value, steps)?;
        }
        let keeps_degree = special.degree(letter) == single.degree(letter);
        if keeps_degree && over_the_rationals(&special, letter, steps)?.is_some_and(|factors| factors.len() == 1) {
            return Ok(special.without_repeats(steps)?.degree(letter) == single.degree(letter));
        }
    }
    Ok(false)
}
