//! Writing a value in a form that is asked for.

use super::{
    Form, power_of_ten,
    writing::{Amount, Circle, Fraction, Literal, Shape, Writing},
};
use crate::answers::exact::Exact;
use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;
use num_traits::{Signed, Zero};

/// The most decimals that are worth writing.
const MOST_DECIMALS: usize = 60;

/// The value in this form, where it can be written in it.
pub(super) fn express(value: &Exact, form: Form) -> Option<Writing> {
    let size = value.coefficient().abs();
    let shape = match form {
        Form::Pi if value.is_of_pi() => Shape::OfCircle(fraction(&size), Circle::Pi),
        Form::Pi if value.is_zero() => Shape::Plain(fraction(&size)),
        _ if value.is_of_pi() => return None,
        Form::Integer if size.is_integer() => Shape::Plain(fraction(&size)),
        Form::Decimal | Form::WrittenOut => Shape::Plain(Amount::Literal(decimal(&size)?)),
        Form::Proper | Form::Improper => Shape::Plain(fraction(&size)),
        Form::Mixed => Shape::Plain(mixed(&size)),
        Form::Percent => {
            let percent = size * BigInt::from(100);
            Shape::Percent(decimal(&percent).map_or_else(|| fraction(&percent), Amount::Literal))
        }
        Form::Integer | Form::Pi | Form::Simplest => return None,
    };
    Some(Writing { negative: value.coefficient().is_negative(), shape })
}

/// The same writing with its fractions in lowest terms.
pub(super) fn in_lowest_terms(writing: &Writing) -> Writing {
    let reduced = |amount: &Amount| match amount {
        Amount::Literal(_) => amount.clone(),
        Amount::Fraction(_) => fraction(&amount.value().abs()),
        Amount::Mixed { .. } => mixed(&amount.value().abs()),
    };
    let shape = match &writing.shape {
        Shape::Plain(amount) => Shape::Plain(reduced(amount)),
        Shape::Percent(amount) => Shape::Percent(reduced(amount)),
        Shape::OfCircle(amount, circle) => Shape::OfCircle(reduced(amount), *circle),
        Shape::PowerOfTen { .. } => writing.shape.clone(),
    };
    Writing { negative: writing.value().coefficient().is_negative(), shape }
}

/// A whole number or a fraction in lowest terms.
pub(super) fn fraction(size: &BigRational) -> Amount {
    if size.is_integer() {
        return Amount::Literal(Literal::new(&digits(size.numer()), Vec::new()));
    }
    Amount::Fraction(Fraction { over: size.numer().clone(), under: size.denom().clone() })
}

/// A mixed number, or what is left of one without its whole number or its fraction.
pub(super) fn mixed(size: &BigRational) -> Amount {
    let (whole, over) = size.numer().div_rem(size.denom());
    if whole.is_zero() || over.is_zero() {
        return fraction(size);
    }
    Amount::Mixed { whole, part: Fraction { over, under: size.denom().clone() } }
}

/// A decimal, where there is one that ends.
fn decimal(size: &BigRational) -> Option<Literal> {
    let places = (0..=MOST_DECIMALS).find(|&places| power_of_ten(places).is_multiple_of(size.denom()))?;
    let (whole, rest) = size.numer().div_rem(size.denom());
    let rest = digits(&(rest * power_of_ten(places) / size.denom()));
    let mut decimals = vec![0; places.saturating_sub(rest.len())];
    decimals.extend(rest);
    Some(Literal::new(&digits(&whole), decimals))
}

/// Decimal digits, none for 0.
fn digits(size: &BigInt) -> Vec<u8> {
    if size.is_zero() { Vec::new() } else { size.magnitude().to_radix_be(10) }
}
