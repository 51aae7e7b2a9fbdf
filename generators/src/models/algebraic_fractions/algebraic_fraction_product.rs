//! Quotients of polynomials, multiplied or divided: `(x + 2)/6 × 3/(2x)`, `(x^2 − 9)/(x + 1) ÷ (x − 3)/2`

use super::{polynomial::Polynomial, quotient::Quotient};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        algebraic_fractions::algebraic_fraction_product::{FACTORS, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct AlgebraicFractionProduct;

/// Which products and quotients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is multiplied or divided.
    pub factors: Factors,
}

/// What is multiplied or divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Factors {
    /// A fraction and a number.
    Number,
    /// A sum over a number, and a number over a multiple of x.
    Terms,
    /// Two fractions that share a sum.
    SharedSum,
    /// Fractions with three terms.
    Trinomials,
}

impl Default for Params {
    fn default() -> Self {
        Self { factors: Factors::SharedSum }
    }
}

/// Two fractions, the second as it is multiplied by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    one: Quotient,
    other: Quotient,
    /// Whether it is shown as a division by the second one turned over.
    is_division: bool,
}

impl Product {
    /// The second one as it is shown.
    fn second(&self) -> Quotient {
        if self.is_division { self.other.inverse() } else { self.other.clone() }
    }

    fn value(&self) -> Quotient {
        self.one.times(&self.other)
    }

    fn row(&self, reader: Reader) -> Vec<Math> {
        let sign = if self.is_division { '÷' } else { '×' };
        vec![self.one.math(reader), Math::Operator(sign), self.second().math(reader)]
    }
}

fn linear(times: i64, number: i64) -> Polynomial {
    Polynomial::linear(times, number)
}

/// Numbers of the fractions; the last is 1 for a division.
fn numbers(factors: Factors) -> Ranges<7> {
    let sign = (0, 1);
    Ranges(match factors {
        Factors::Number => [(1, 4), (-4, 4), (1, 4), (-4, 4), (2, 6), (0, 0), sign],
        Factors::Terms => [(1, 4), (-4, 4), (2, 6), (2, 6), (2, 6), (0, 0), sign],
        Factors::SharedSum => [(1, 3), (-5, 5), (1, 6), (2, 6), (0, 1), (0, 0), sign],
        Factors::Trinomials => [(-3, 3), (-3, 3), (-3, 3), (-3, 3), (1, 3), (0, 1), sign],
    })
}

fn fits(factors: Factors, row: &[i64; 7]) -> bool {
    let [a, b, c, d, _, kind, _] = *row;
    match factors {
        Factors::Number => b * d != 0 && a * d != b * c,
        Factors::Terms => b != 0 && c != d,
        Factors::SharedSum => b != 0,
        Factors::Trinomials => {
            let are_different = a != b && a != c && b != c && a * b * c != 0;
            are_different && if kind == 0 { d == 1 } else { d != 0 && d != a && d != b && d != c }
        }
    }
}

fn product(factors: Factors, row: [i64; 7]) -> Product {
    let [a, b, c, d, e, kind, sign] = row;
    let number = Polynomial::number;
    let (one, other) = match factors {
        Factors::Number => (Quotient::of(linear(a, b), linear(c, d)), Quotient::of(number(1), number(e))),
        Factors::Terms => (Quotient::of(linear(a, b), number(c)), Quotient::of(number(d), linear(e, 0))),
        Factors::SharedSum => {
            (Quotient::of(linear(c, 0), linear(a, b)), Quotient::of(linear(a, b), Polynomial::power(d, e)))
        }
        Factors::Trinomials => {
            let [a, b, c, d] = [a, b, c, d].map(|number| linear(1, number));
            if kind == 0 {
                (Quotient::of(a, b.clone()), Quotient::of(b.times(&c), c.times(&number(e))))
            } else {
                (Quotient::of(a.times(&b), a.times(&d)), Quotient::of(c.times(&number(e)), b))
            }
        }
    };
    Product { one, other, is_division: sign == 1 }
}

impl ItemModel for AlgebraicFractionProduct {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "algebraic-fraction-product";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[FACTORS];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.factors).count(|row| fits(params.factors, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let factors = params.factors;
        product(factors, numbers(factors).draw(|row| fits(factors, row), chance))
    }

    fn difficulty(item: &Product) -> u32 {
        2 * u32::from(item.is_division) + u32::from(item.one.negatives() + item.other.negatives() > 1)
    }

    fn key(item: &Product) -> Key {
        item.value().key()
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        if item.is_division {
            let turned = Part::Math(vec![item.one.math(reader), Math::Operator('×'), item.other.math(reader)]).text();
            steps.push(Words::TurnOver { turned }.say(reader));
        }
        let factor = item.value().factor();
        let is_one = factor == Polynomial::number(1);
        let across = if is_one { Words::Across } else { Words::Cancel { factor: factor.shown(reader) } };
        steps.push(across.say(reader));
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let turned = item.one.times(&item.other.inverse());
        let (name, words) = match item.is_division {
            true => ("not-turned-over", Words::DivisionTurns),
            false => ("turned-over", Words::ProductKeeps),
        };
        let way = |answer| Misconception::new(name, answer, words, reader);
        turned.wrong().map(way).into_iter().collect()
    }
}
