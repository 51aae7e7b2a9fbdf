//! Quotients of polynomials to be written in lowest terms: `6x^3/(4x)`, `(x^2 + 5x + 6)/(x^2 + 7x + 12)`; and where they
//! have no value.

use super::{polynomial::Polynomial, quotient::Quotient};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::set, ranges::Ranges},
    prompt::{Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        algebraic_fractions::algebraic_fraction::{SHAPE, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct AlgebraicFraction;

/// Which fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
}

/// The shape of a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A power of x over another.
    Powers,
    /// Sums that share a number, perhaps with x.
    CommonFactor,
    /// Three terms over three.
    Trinomials,
    /// The same with numbers to cancel too.
    TrinomialsAndNumbers,
    /// Three terms over a sum that divides them.
    SumBelow,
    /// Where a fraction has no value.
    NoValue,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Trinomials }
    }
}

/// A fraction, and what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fraction {
    quotient: Quotient,
    /// The two values of x without a value, where they are asked for.
    without_value: Option<[i64; 2]>,
}

fn linear(times: i64, number: i64) -> Polynomial {
    Polynomial::linear(times, number)
}

/// Numbers of factors.
fn numbers(shape: Shape) -> Ranges<5> {
    Ranges(match shape {
        Shape::Powers => [(1, 6), (1, 9), (1, 9), (1, 5), (1, 5)],
        Shape::CommonFactor => [(2, 6), (1, 3), (-5, 5), (0, 3), (-5, 5)],
        Shape::Trinomials => [(-9, 9), (-9, 9), (-9, 9), (1, 1), (1, 1)],
        Shape::TrinomialsAndNumbers => [(-4, 4), (-4, 4), (-4, 4), (2, 6), (2, 6)],
        Shape::SumBelow => [(1, 4), (1, 3), (-6, 6), (-6, 6), (0, 1)],
        Shape::NoValue => [(-9, 9), (-9, 9), (0, 0), (0, 0), (0, 0)],
    })
}

fn fits(shape: Shape, row: &[i64; 5]) -> bool {
    let [a, b, c, d, e] = *row;
    match shape {
        Shape::Powers => d != e && b.gcd(&c) == 1,
        // Of the two sums neither has a factor of its own, and they are not multiples of each other.
        Shape::CommonFactor => c != 0 && e != 0 && b.gcd(&c) == 1 && d.gcd(&e) == 1 && b * e != c * d,
        Shape::Trinomials => a * b * c != 0 && b != c,
        Shape::TrinomialsAndNumbers => a * b * c != 0 && b != c && d != e,
        Shape::SumBelow => c * d != 0 && b.gcd(&c) == 1 && (b > 1 || e == 0),
        Shape::NoValue => a < b && a * b != 0,
    }
}

fn quotient(shape: Shape, row: [i64; 5]) -> Quotient {
    let [a, b, c, d, e] = row;
    let number = Polynomial::number;
    let (over, under) = match shape {
        Shape::Powers => (Polynomial::power(a * b, d), Polynomial::power(a * c, e)),
        Shape::CommonFactor => (number(a).times(&linear(b, c)), number(a).times(&linear(d, e))),
        Shape::Trinomials | Shape::TrinomialsAndNumbers => {
            let of = |times, other| linear(1, a).times(&linear(1, other)).times(&number(times));
            (of(d, b), of(e, c))
        }
        Shape::SumBelow => {
            let (one, two) = (linear(b, c), linear(1, d));
            (one.times(&two).times(&number(a)), if e == 0 { two } else { one })
        }
        Shape::NoValue => (linear(1, 0), linear(1, a).times(&linear(1, b))),
    };
    Quotient::of(over, under)
}

impl ItemModel for AlgebraicFraction {
    type Params = Params;
    type Item = Fraction;

    const ID: &'static str = "algebraic-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.shape).count(|row| fits(params.shape, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Fraction {
        let shape = params.shape;
        let row = numbers(shape).draw(|row| fits(shape, row), chance);
        let without_value = (shape == Shape::NoValue).then_some([-row[1], -row[0]]);
        Fraction { quotient: quotient(shape, row), without_value }
    }

    fn difficulty(item: &Fraction) -> u32 {
        item.quotient.negatives().min(3)
    }

    fn key(item: &Fraction) -> Key {
        item.without_value.map_or_else(|| item.quotient.key(), |values| set(&values))
    }

    fn prompt(item: &Fraction, reader: Reader) -> Prompt {
        let ask = if item.without_value.is_some() { Words::AskNoValue } else { Words::Ask };
        Prompt(vec![Part::words(ask, reader), Part::Math(vec![item.quotient.math(reader)])])
    }

    fn speech(item: &Fraction, reader: Reader) -> String {
        let row = aloud(&[item.quotient.math(reader)], reader);
        let said = if item.without_value.is_some() { Words::SpeechNoValue { row } } else { Words::Speech { row } };
        said.say(reader)
    }

    fn solution(item: &Fraction, reader: Reader) -> Vec<String> {
        let answer = Step::Answer { shown: Self::key(item).shown(reader) }.say(reader);
        let way = match item.without_value {
            Some([one, two]) => {
                let factors = [linear(1, -one), linear(1, -two)].map(|factor| factor.shown(reader));
                Words::ZeroBelow { factors }
            }
            None => Words::Cancel { factor: item.quotient.factor().shown(reader) },
        };
        vec![way.say(reader), answer]
    }

    fn misconceptions(item: &Fraction, reader: Reader) -> Vec<Misconception> {
        if let Some([one, two]) = item.without_value {
            return vec![Misconception::new("other-signs", set(&[-two, -one]), Words::ZeroOfFactor, reader)];
        }
        let Quotient { over, under } = &item.quotient;
        let way = |name, wrong: Quotient, words: Words| {
            wrong.wrong().map(|answer| Misconception::new(name, answer, words, reader))
        };
        let bare = Quotient::of(over.without_leading(), under.without_leading());
        let cancelled =
            if over.count() > 1 && under.count() > 1 { way("cancelled-terms", bare, Words::FactorsOnly) } else { None };
        let turned = way("upside-down", item.quotient.inverse(), Words::StaysOnTop);
        cancelled.into_iter().chain(turned).collect()
    }
}
