//! Polynomials added, subtracted and multiplied: `(3x^2 − x + 4) − (x^2 + 5x − 2)`, `(2x − 1)(x^2 + 3x − 5)`, `4x + 3(2x − 5)`

use crate::{
    answers::{ExpressionForm, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{any_expression, expression},
        mirrors::in_any_order,
        ranges::Ranges,
        terms::{Term, group, text},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        expressions::polynomial_calculation::{SHAPE, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct PolynomialCalculation;

/// Which calculations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
}

/// The shape of a calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Three terms and three terms, added or subtracted.
    Sum,
    /// Two terms times three.
    Product,
    /// A term, and a number times two terms.
    TermAndProduct,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Sum }
    }
}

/// A calculation: the numbers before the powers of x, the number alone first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Calculation {
    /// One polynomial and another, which is taken away where the sign is −1.
    Sum([i64; 3], i64, [i64; 3]),
    /// Two terms times three.
    Product([i64; 2], [i64; 3]),
    /// `a·x + k(b·x + c)`
    TermAndProduct(i64, i64, [i64; 2]),
}

/// No number is farther from zero.
const TO: i64 = 9;

fn any(chance: &mut Chance, to: i64) -> i64 {
    let [number] = Ranges([(-to, to)]).draw(|[number]| *number != 0, chance);
    number
}

fn polynomial(numbers: &[i64]) -> Vec<Term> {
    let term = |(power, times): (usize, &i64)| Term { times: *times, letter: 'x', power: power as u8 };
    numbers.iter().enumerate().rev().map(term).collect()
}

impl Calculation {
    fn value(&self) -> Vec<i64> {
        match *self {
            Self::Sum(one, sign, other) => one.iter().zip(other).map(|(a, b)| a + sign * b).collect(),
            Self::Product([a, b], [c, d, e]) => vec![a * c, a * d + b * c, a * e + b * d, b * e],
            Self::TermAndProduct(a, k, [b, c]) => vec![k * b, a + k * c],
        }
    }

    fn row(&self, reader: Reader) -> Vec<Math> {
        let sum = |numbers: &[i64]| group(&polynomial(numbers), reader);
        let sign = |number: i64| Math::Operator(if number < 0 { '−' } else { '+' });
        match self {
            Self::Sum(one, before, other) => vec![sum(one), sign(*before), sum(other)],
            Self::Product(one, other) => vec![sum(one), sum(other)],
            Self::TermAndProduct(a, k, inner) => {
                vec![Math::term(*a, 'x', reader), sign(*k), Math::Tight(vec![Math::whole(k.abs(), reader), sum(inner)])]
            }
        }
    }

    fn negatives(&self) -> u32 {
        let all: Vec<i64> = match self {
            Self::Sum(one, sign, other) => [&one[..], &[*sign], other].concat(),
            Self::Product(one, other) => [&one[..], other].concat(),
            Self::TermAndProduct(a, k, inner) => [&[*a, *k][..], inner].concat(),
        };
        all.iter().filter(|number| **number < 0).count() as u32
    }
}

impl ItemModel for PolynomialCalculation {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "polynomial-calculation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// Every number is any but 0, to both sides; of every sum some term is left.
    fn distinct(params: &Params) -> u64 {
        let (wide, narrow) = (2 * TO as u64, 10_u64);
        match params.shape {
            // A difference that is not nothing, and a sum whatever the order of both.
            Shape::Sum => wide.pow(6) - wide.pow(3) + wide.pow(6) / 2,
            Shape::Product => narrow.pow(5),
            // A number before parentheses is at least 2.
            Shape::TermAndProduct => wide * 16 * wide.pow(2),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        match params.shape {
            Shape::Sum => loop {
                let one = [(); 3].map(|()| any(chance, TO));
                let other = [(); 3].map(|()| any(chance, TO));
                let sum = Calculation::Sum(one, [1, -1][chance.below(2) as usize], other);
                if sum.value().iter().any(|times| *times != 0) {
                    break sum;
                }
            },
            Shape::Product => {
                let one = [(); 2].map(|()| any(chance, 5));
                Calculation::Product(one, [(); 3].map(|()| any(chance, 5)))
            }
            Shape::TermAndProduct => {
                let [k] = Ranges([(-TO, TO)]).draw(|[k]| k.abs() > 1, chance);
                Calculation::TermAndProduct(any(chance, TO), k, [(); 2].map(|()| any(chance, TO)))
            }
        }
    }

    fn is_same(one: &Calculation, other: &Calculation) -> bool {
        match (one, other) {
            (Calculation::Sum(a, 1, b), Calculation::Sum(c, 1, d)) => in_any_order(&[a, b], &[c, d]),
            _ => one == other,
        }
    }

    fn difficulty(item: &Calculation) -> u32 {
        item.negatives().min(4)
    }

    fn key(item: &Calculation) -> Key {
        expression(&text(&polynomial(&item.value())), ExpressionForm::Simplest)
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let way = match item {
            Calculation::Sum(..) => Words::MinusForAll,
            Calculation::Product(..) => Words::EachTimesEach,
            Calculation::TermAndProduct(..) => Words::MultiplyFirst,
        };
        vec![
            way.say(reader),
            Words::AddLikeTerms.say(reader),
            Step::Answer { shown: Self::key(item).shown(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let way = |name, wrong: &[i64], words: Words| {
            Misconception::new(name, any_expression(&text(&polynomial(wrong))), words, reader)
        };
        match item {
            Calculation::Sum([a, b, c], sign, [d, e, f]) => {
                vec![way("first-term-only", &[a + d, b + e, c + sign * f], Words::MinusForAll)]
            }
            Calculation::Product([a, b], [c, d, e]) => {
                vec![way("like-with-like", &[a * c, b * d, 0, b * e], Words::EachTimesEach)]
            }
            Calculation::TermAndProduct(a, k, [b, c]) => vec![
                way("first-inside-only", &[*b, a + k * c], Words::MultiplyFirst),
                way("added-first", &[(a + k) * b, (a + k) * c], Words::MultiplyFirst),
            ],
        }
    }
}
