//! Fractions and mixed numbers, drawn, counted and shown.

use super::fraction_sum::Denominators;
use crate::{answers::Key, prompt::Math, seed::Chance};
use num_integer::{gcd, lcm};
use words::{
    Reader, Say,
    items::fractions::{number::Mixed, steps::Step},
};

/// How many proper fractions in lowest terms have this denominator.
pub(super) fn proper_count(under: i64) -> u64 {
    (1..under).filter(|over| gcd(*over, under) == 1).count() as u64
}

/// How many proper fractions in lowest terms each denominator has, from 2 on.
pub(super) fn proper_counts(largest: u8) -> Vec<u64> {
    (2..=i64::from(largest)).map(proper_count).collect()
}

/// A proper fraction in lowest terms with this denominator, at least 2.
pub(super) fn proper(under: u32, chance: &mut Chance) -> Mixed {
    loop {
        let over = chance.between(1, under - 1);
        if gcd(over, under) == 1 {
            return Mixed::fraction(over.into(), under.into());
        }
    }
}

/// Two denominators from 2 on, equal or different.
pub(super) fn denominators(which: Denominators, largest: u8, chance: &mut Chance) -> (u32, u32) {
    loop {
        let under = chance.between(2, largest.into());
        let other = match which {
            Denominators::Equal => return (under, under),
            Denominators::Different => chance.between(2, largest.into()),
        };
        if under != other {
            return (under, other);
        }
    }
}

/// How many pairs of different numbers there are, in whatever order, where each denominator has so many numbers.
pub(super) fn pairs_of_different(counts: &[u64], which: Denominators) -> u64 {
    let equal: u64 = counts.iter().map(|count| count * (count.saturating_sub(1)) / 2).sum();
    let squares: u64 = counts.iter().map(|count| count * count).sum();
    let all: u64 = counts.iter().sum();
    match which {
        Denominators::Equal => equal,
        Denominators::Different => (all * all - squares) / 2,
    }
}

/// The least denominator that both can be written with.
pub(super) fn common(a: Mixed, b: Mixed) -> i64 {
    lcm(a.under, b.under)
}

/// The numerator of a number over another denominator.
pub(super) fn numerator_over(number: Mixed, under: i64) -> i64 {
    number.numerator() * (under / number.under)
}

/// Whether one number is less than another.
pub(super) fn is_less(one: Mixed, other: Mixed) -> bool {
    one.numerator() * other.under < other.numerator() * one.under
}

/// A number in a row of mathematics.
pub(super) fn shown(number: Mixed, reader: Reader) -> Math {
    match (number.whole, number.over) {
        (whole, 0) => Math::whole(whole, reader),
        (0, over) => Math::fraction(over, number.under, reader),
        (whole, over) => Math::mixed(whole, over, number.under, reader),
    }
}

/// Adds the step from a fraction to the key's own writing, where that is another.
pub(super) fn simplify(steps: &mut Vec<String>, over: i64, under: i64, key: &Key, reader: Reader) {
    let (left, right) = (Mixed::fraction(over, under).written(reader), key.shown(reader));
    if left != right {
        steps.push(Step::Simplified { left, right }.say(reader));
    }
}
