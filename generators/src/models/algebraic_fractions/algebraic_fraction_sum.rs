//! Quotients of polynomials, added or subtracted: `3x/8 + x/8`, `2/(x + 1) − 3/(x − 4)`

use super::{polynomial::Polynomial, quotient::Quotient};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        algebraic_fractions::algebraic_fraction_sum::{BELOW, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct AlgebraicFractionSum;

/// Which sums and differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What stands below the lines.
    pub below: Below,
}

/// What stands below the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Below {
    /// The same number, or the same multiple of x.
    SameTerm,
    /// The same sum.
    SameSum,
    /// Different numbers, or different multiples of x.
    DifferentTerms,
    /// A sum and a number.
    SumAndNumber,
    /// Different sums.
    DifferentSums,
    /// Different sums, and their product.
    SumsAndProduct,
}

impl Default for Params {
    fn default() -> Self {
        Self { below: Below::SameSum }
    }
}

/// Fractions, each with whether it is taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum(Vec<(bool, Quotient)>);

impl Sum {
    fn first(&self) -> Quotient {
        self.0.first().map_or_else(zero, |(_, first)| first.clone())
    }

    fn value(&self) -> Quotient {
        let add = |sum: Quotient, (is_less, next): &(bool, Quotient)| {
            sum.plus(&if *is_less { next.negative() } else { next.clone() }).reduced()
        };
        self.0.iter().fold(zero(), add)
    }

    /// Over the least common denominator, before anything is divided out.
    fn over_common(&self) -> Quotient {
        let lcm = |one: Polynomial, other: &Polynomial| {
            let pair = Quotient::of(one.clone(), other.clone());
            one.times(&other.divided(&pair.factor()))
        };
        let under = self.0.iter().map(|(_, part)| &part.under).fold(Polynomial::number(1), lcm);
        let over = self.0.iter().fold(Polynomial::number(0), |over, (is_less, part)| {
            let widened = part.over.times(&under.divided(&part.under));
            if *is_less { over.minus(&widened) } else { over.plus(&widened) }
        });
        Quotient::of(over, under)
    }

    fn row(&self, reader: Reader) -> Vec<Math> {
        let mut row = vec![self.first().math(reader)];
        for (is_less, next) in self.0.iter().skip(1) {
            row.extend([Math::Operator(if *is_less { '−' } else { '+' }), next.math(reader)]);
        }
        row
    }

    /// Numerators and denominators added by themselves.
    fn straight_across(&self) -> Quotient {
        let add = |sum: Quotient, (is_less, next): &(bool, Quotient)| {
            let over = if *is_less { sum.over.minus(&next.over) } else { sum.over.plus(&next.over) };
            Quotient::of(over, sum.under.plus(&next.under))
        };
        self.0.iter().fold(Quotient::of(Polynomial::number(0), Polynomial::number(0)), add)
    }
}

fn zero() -> Quotient {
    Quotient::of(Polynomial::number(0), Polynomial::number(1))
}

fn linear(times: i64, number: i64) -> Polynomial {
    Polynomial::linear(times, number)
}

/// Numbers of the fractions; the last is 1 where a fraction is taken away.
fn numbers(below: Below) -> Ranges<7> {
    let (none, sign) = ((0, 0), (0, 1));
    Ranges(match below {
        Below::SameTerm => [(1, 9), (1, 9), (2, 10), (0, 1), none, none, sign],
        Below::SameSum => [(1, 3), (-4, 4), (1, 3), (-4, 4), (-5, 5), none, sign],
        Below::DifferentTerms => [(1, 5), (1, 5), (2, 8), (2, 8), (0, 1), none, sign],
        Below::SumAndNumber => [(1, 2), (-4, 4), (-4, 4), (1, 5), (2, 5), none, sign],
        Below::DifferentSums => [(0, 1), (-3, 3), (0, 1), (-3, 3), (-3, 3), (-3, 3), sign],
        Below::SumsAndProduct => [(1, 4), (1, 4), (1, 4), (-4, 4), (-4, 4), none, sign],
    })
}

/// Fractions in lowest terms, of which something is left.
fn fits(below: Below, row: &[i64; 7]) -> bool {
    let [a, b, c, d, e, f, sign] = *row;
    match below {
        Below::SameTerm => a != b && a.gcd(&c) == 1 && b.gcd(&c) == 1,
        Below::SameSum => {
            let is_nothing = sign == 1 && a == c && b == d;
            b * d * e != 0 && a * e != b && c * e != d && !is_nothing
        }
        Below::DifferentTerms => c != d && a.gcd(&c) == 1 && b.gcd(&d) == 1,
        Below::SumAndNumber => b * c != 0 && a * c != b && d.gcd(&e) == 1,
        Below::DifferentSums => {
            let is_plain = |times: i64, number: i64, under: i64| number != 0 && (times == 0 || number != under);
            e * f != 0 && e != f && is_plain(a, b, e) && is_plain(c, d, f)
        }
        Below::SumsAndProduct => {
            let is_nothing = sign == 1 && a == b && a * e - b * d + c == 0;
            d * e != 0 && d != e && !is_nothing
        }
    }
}

/// The row of the same sum with its first two fractions exchanged.
fn mirrored(below: Below, [a, b, c, d, e, f, sign]: [i64; 7]) -> [i64; 7] {
    match below {
        Below::SameTerm => [b, a, c, d, e, f, sign],
        Below::SameSum => [c, d, a, b, e, f, sign],
        Below::DifferentTerms => [b, a, d, c, e, f, sign],
        Below::SumAndNumber => [a, b, c, d, e, f, sign],
        Below::DifferentSums => [c, d, a, b, f, e, sign],
        Below::SumsAndProduct => [b, a, c, e, d, f, sign],
    }
}

fn sum(below: Below, row: [i64; 7]) -> Sum {
    let [a, b, c, d, e, f, sign] = row;
    let number = Polynomial::number;
    let of = |over: Polynomial, under: Polynomial| Quotient::of(over, under);
    let is_less = sign == 1;
    let (one, other) = match below {
        Below::SameTerm if d == 0 => (of(linear(a, 0), number(c)), of(linear(b, 0), number(c))),
        Below::SameTerm => (of(number(a), linear(c, 0)), of(number(b), linear(c, 0))),
        Below::SameSum => (of(linear(a, b), linear(1, e)), of(linear(c, d), linear(1, e))),
        Below::DifferentTerms if e == 0 => (of(linear(a, 0), number(c)), of(linear(b, 0), number(d))),
        Below::DifferentTerms => (of(number(a), linear(c, 0)), of(number(b), linear(d, 0))),
        Below::SumAndNumber => (of(linear(a, b), linear(1, c)), of(number(d), number(e))),
        Below::DifferentSums => (of(linear(a, b), linear(1, e)), of(linear(c, d), linear(1, f))),
        Below::SumsAndProduct => (of(number(a), linear(1, d)), of(number(b), linear(1, e))),
    };
    let mut parts = vec![(false, one), (is_less, other)];
    if below == Below::SumsAndProduct {
        parts.push((!is_less, of(number(c), linear(1, d).times(&linear(1, e)))));
    }
    Sum(parts)
}

impl ItemModel for AlgebraicFractionSum {
    type Params = Params;
    type Item = Sum;

    const ID: &'static str = "algebraic-fraction-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[BELOW];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let below = params.below;
        numbers(below).count(|row| fits(below, row) && (row[6] == 1 || *row <= mirrored(below, *row)))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Sum {
        let below = params.below;
        sum(below, numbers(below).draw(|row| fits(below, row), chance))
    }

    fn is_same(one: &Sum, other: &Sum) -> bool {
        let mut exchanged = other.0.clone();
        if let [(_, _), (false, _), ..] = exchanged.as_slice() {
            exchanged.swap(0, 1);
        }
        one == other || one.0 == exchanged
    }

    fn difficulty(item: &Sum) -> u32 {
        let is_less = item.0.iter().filter(|(is_less, _)| *is_less).count() as u32;
        2 * is_less + u32::from(item.0.iter().any(|(_, part)| part.negatives() > 0))
    }

    fn key(item: &Sum) -> Key {
        item.value().key()
    }

    fn prompt(item: &Sum, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Sum, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Sum, reader: Reader) -> Vec<String> {
        let first = item.first().under;
        let is_same = item.0.iter().all(|(_, part)| part.under == first);
        let way = if is_same { Words::SameBelow } else { Words::MakeSame };
        let has_minus = item.0.iter().any(|(is_less, _)| *is_less);
        let signs = has_minus.then(|| Words::SignsOfAll.say(reader));
        let cancels = item.over_common().cancels().then(|| Words::DivideOut.say(reader));
        let last = Step::Answer { shown: Self::key(item).shown(reader) }.say(reader);
        std::iter::once(way.say(reader)).chain(signs).chain(cancels).chain([last]).collect()
    }

    fn misconceptions(item: &Sum, reader: Reader) -> Vec<Misconception> {
        let across = item.straight_across();
        let way = |answer| Misconception::new("straight-across", answer, Words::BelowStays, reader);
        let mut wrong: Vec<Misconception> = across.wrong().map(way).into_iter().collect();
        let other =
            Sum(item.0.iter().map(|(is_less, part)| (*is_less, part.clone())).enumerate().map(flipped).collect());
        let way = |answer| Misconception::new("other-sign", answer, Words::LookAtTheSign, reader);
        wrong.extend(other.value().wrong().map(way));
        wrong
    }
}

/// Every fraction but the first with the other sign.
fn flipped((at, (is_less, part)): (usize, (bool, Quotient))) -> (bool, Quotient) {
    (is_less != (at > 0), part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cancels_is_divided_out() {
        for (below, row, cancels) in [
            (Below::SameTerm, [1, 3, 8, 0, 0, 0, 0], true),
            (Below::SameTerm, [1, 3, 7, 0, 0, 0, 0], false),
            (Below::SameTerm, [5, 1, 2, 1, 0, 0, 0], true),
            (Below::SameSum, [2, 4, 3, 1, -2, 0, 1], false),
            (Below::SameSum, [1, 1, 1, 3, 2, 0, 0], true),
            (Below::DifferentTerms, [1, 1, 2, 3, 0, 0, 0], false),
            (Below::DifferentTerms, [1, 1, 3, 6, 0, 0, 0], true),
            (Below::SumAndNumber, [1, 1, 2, 1, 3, 0, 0], false),
            (Below::DifferentSums, [0, 1, 0, 2, 1, -1, 0], false),
            (Below::SumsAndProduct, [1, 1, 1, 1, 2, 0, 0], true),
            (Below::SumsAndProduct, [2, 1, 1, 3, -2, 0, 0], false),
        ] {
            let (item, reader) = (sum(below, row), Reader::default());
            let says = AlgebraicFractionSum::solution(&item, reader).contains(&Words::DivideOut.say(reader));
            let text = Part::Math(item.row(reader)).text();
            assert_eq!(says, cancels, "{text} = {}", AlgebraicFractionSum::key(&item).canonical());
            // Over the common denominator it has the same value.
            assert_eq!(item.over_common().reduced(), item.value(), "{text}");
        }
    }
}
