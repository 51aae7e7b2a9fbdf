//! Polynomials in x with whole coefficients: multiplied, added, divided by what they share.

use crate::{
    models::terms::{self, Term},
    prompt::{Math, Part},
};
use num_integer::Integer as _;
use words::Reader;

/// Coefficients, that of the number alone first; the last is not 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Polynomial(Vec<i64>);

impl Polynomial {
    pub(super) fn of(coefficients: &[i64]) -> Self {
        let last = coefficients.iter().rposition(|coefficient| *coefficient != 0);
        Self(coefficients[..last.map_or(0, |last| last + 1)].to_vec())
    }

    pub(super) fn number(number: i64) -> Self {
        Self::of(&[number])
    }

    /// `times·x + number`
    pub(super) fn linear(times: i64, number: i64) -> Self {
        Self::of(&[number, times])
    }

    /// `times·x^exponent`
    pub(super) fn power(times: i64, exponent: i64) -> Self {
        let mut coefficients = vec![0; exponent.unsigned_abs() as usize];
        coefficients.push(times);
        Self::of(&coefficients)
    }

    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn is_number(&self) -> bool {
        self.0.len() < 2
    }

    pub(super) fn leading(&self) -> i64 {
        self.0.last().copied().unwrap_or_default()
    }

    /// How many terms it is written with.
    pub(super) fn count(&self) -> usize {
        self.0.iter().filter(|coefficient| **coefficient != 0).count()
    }

    pub(super) fn negatives(&self) -> u32 {
        self.0.iter().filter(|coefficient| **coefficient < 0).count() as u32
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        let mut product = vec![0; (self.0.len() + other.0.len()).saturating_sub(1)];
        for (at, one) in self.0.iter().enumerate() {
            for (behind, two) in other.0.iter().enumerate() {
                product[at + behind] += one * two;
            }
        }
        Self::of(&product)
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        let at = |of: &Self, place: usize| of.0.get(place).copied().unwrap_or_default();
        let sum: Vec<i64> =
            (0..self.0.len().max(other.0.len())).map(|place| at(self, place) + at(other, place)).collect();
        Self::of(&sum)
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        self.plus(&other.times(&Self::number(-1)))
    }

    /// Without the term of the highest power.
    pub(super) fn without_leading(&self) -> Self {
        Self::of(&self.0[..self.0.len().saturating_sub(1)])
    }

    /// The greatest number that divides every coefficient.
    pub(super) fn content(&self) -> i64 {
        self.0.iter().fold(0, |shared, coefficient| shared.gcd(coefficient))
    }

    fn primitive(&self) -> Self {
        let by = self.content().max(1) * self.leading().signum();
        Self(self.0.iter().map(|coefficient| coefficient / by).collect())
    }

    /// The polynomial and what is left, each times as much as it takes to stay whole.
    fn left_over(&self, by: &Self) -> Self {
        let mut left = self.clone();
        while left.0.len() >= by.0.len() && !left.is_zero() {
            let shift = Self::power(left.leading(), (left.0.len() - by.0.len()) as i64);
            left = left.times(&Self::number(by.leading())).minus(&shift.times(by));
        }
        left
    }

    /// What both can be divided by, without a number of its own.
    pub(super) fn shared(&self, other: &Self) -> Self {
        let (mut one, mut two) = (self.primitive(), other.primitive());
        while !two.is_zero() {
            let left = one.left_over(&two);
            one = two;
            two = if left.is_zero() { left } else { left.primitive() };
        }
        if one.is_number() { Self::number(1) } else { one }
    }

    /// The quotient by what divides it.
    pub(super) fn divided(&self, by: &Self) -> Self {
        let (mut left, mut quotient) = (self.clone(), Self::number(0));
        while left.0.len() >= by.0.len() && !left.is_zero() {
            let next = Self::power(left.leading() / by.leading(), (left.0.len() - by.0.len()) as i64);
            if next.is_zero() {
                break;
            }
            left = left.minus(&next.times(by));
            quotient = quotient.plus(&next);
        }
        quotient
    }

    fn terms(&self) -> Vec<Term> {
        let term = |(power, times): (usize, &i64)| Term { times: *times, letter: 'x', power: power as u8 };
        self.0.iter().enumerate().rev().map(term).collect()
    }

    pub(super) fn row(&self, reader: Reader) -> Vec<Math> {
        terms::row(&self.terms(), reader)
    }

    /// As keys write it.
    pub(super) fn text(&self) -> String {
        terms::text(&self.terms())
    }

    /// As sentences say it.
    pub(super) fn shown(&self, reader: Reader) -> String {
        Part::Math(self.row(reader)).text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shared_divides_both() {
        let factor = Polynomial::linear(1, -3);
        let one = factor.times(&Polynomial::linear(2, 5));
        let two = factor.times(&Polynomial::linear(1, 4)).times(&Polynomial::number(6));
        assert_eq!(one.shared(&two), factor);
        assert_eq!(one.divided(&factor), Polynomial::linear(2, 5));
        assert_eq!(two.content(), 6);
        assert_eq!(one.shared(&Polynomial::number(4)), Polynomial::number(1));
        assert_eq!(one.text(), "2x^2-x-15");
    }
}
