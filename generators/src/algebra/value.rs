//! What an expression is worth.

use super::{
    lex::Break,
    polynomial::{MOST_DEGREE, Polynomial},
    ratio::Ratio,
    steps::{Steps, TooHard},
    surd::Surd,
    tree::{Join, Tree},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use words::judge::Break as Why;

/// The largest exponent of a number.
const MOST_EXPONENT: u32 = 200;

/// Works an expression out.
///
/// # Errors
/// Where it has no value, or none that is worked with here.
pub(crate) fn value(tree: &Tree, steps: &mut Steps) -> Result<Ratio, Break> {
    let hard = |TooHard| Break { at: 1, why: Why::TooHard };
    Ok(match tree {
        Tree::Number(number) => constant(number.value.clone()),
        Tree::Letter(letter) => Ratio::of(Polynomial::letter(*letter)),
        Tree::Bracket(inner) => value(inner, steps)?,
        Tree::Negative(inner) => value(inner, steps)?.negated(),
        Tree::Percent(inner) => {
            let hundredth = constant(BigRational::new(1.into(), 100.into()));
            value(inner, steps)?.times(&hundredth, steps).map_err(hard)?
        }
        Tree::Sum(terms) => {
            let mut sum = constant(BigRational::zero());
            for term in terms {
                let part = value(&term.tree, steps)?;
                let part = if term.negative { part.negated() } else { part };
                sum = sum.plus(&part, steps).map_err(hard)?;
            }
            sum
        }
        Tree::Product(factors) => {
            let mut product = Ratio::of(Polynomial::one());
            for factor in factors {
                let mut part = value(&factor.tree, steps)?;
                if factor.join == Join::Over {
                    part = part.inverse().ok_or(Break { at: factor.at, why: Why::DividesByZero })?;
                }
                product = product.times(&part, steps).map_err(hard)?;
            }
            product
        }
        Tree::Root { of, at } => {
            let of = value(of, steps)?;
            root(&of, *at, steps)?
        }
        Tree::Power { base, exponent, at } => {
            let (base, exponent) = (value(base, steps)?, value(exponent, steps)?);
            power(&base, &exponent, *at, steps)?
        }
    })
}

fn constant(value: BigRational) -> Ratio {
    Ratio::of(Polynomial::constant(Surd::rational(value)))
}

/// The square root of a rational number.
fn root(of: &Ratio, at: usize, steps: &mut Steps) -> Result<Ratio, Break> {
    let number = of.as_number(steps).map_err(|TooHard| Break { at, why: Why::TooHard })?;
    let number = number.and_then(|number| number.as_rational()).ok_or(Break { at, why: Why::RootOfLetters })?;
    if number.is_negative() {
        return Err(Break { at, why: Why::RootOfNegative });
    }
    let root = Surd::root(&number).map_err(|TooHard| Break { at, why: Why::RootTooBig })?;
    Ok(Ratio::of(Polynomial::constant(root)))
}

fn power(base: &Ratio, exponent: &Ratio, at: usize, steps: &mut Steps) -> Result<Ratio, Break> {
    let hard = |TooHard| Break { at, why: Why::TooHard };
    let number = exponent.as_number(steps).map_err(hard)?.and_then(|number| number.as_rational());
    let number = number.ok_or(Break { at, why: Why::Exponent })?;
    let most = if base.letters().is_empty() { MOST_EXPONENT } else { MOST_DEGREE };
    let size = number.numer().abs().to_u32().filter(|size| *size <= most);
    let size = size.ok_or(Break { at, why: Why::PowerTooBig { most } })?;
    let mut power = base.power(size, steps).map_err(hard)?;
    if number.is_negative() {
        power = power.inverse().ok_or(Break { at, why: Why::DividesByZero })?;
    }
    if number.is_integer() {
        Ok(power)
    } else if *number.denom() == BigInt::from(2) {
        root(&power, at, steps)
    } else {
        Err(Break { at, why: Why::Exponent })
    }
}
