//! Expressions that take two looks to be factored: `2x^2 − 18`, `3x^3 + 15x^2 + 18x`, `2x^2 + 7x + 3`, `x^2 + 5xy + 6y^2`

use crate::{
    answers::{ExpressionForm, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{any_expression, expression},
        ranges::Ranges,
        terms::{Term, text},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        expressions::fully_factored::{SHAPE, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct FullyFactored;

/// Which expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
}

/// The shape of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A number times a difference of squares.
    NumberAndSquares,
    /// A number, perhaps with x, times three terms.
    NumberAndTrinomial,
    /// Three terms with a number before the square.
    LeadingNumber,
    /// Three terms in x and y.
    TwoLetters,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::NumberAndTrinomial }
    }
}

/// `number · x^power · (ax + by)(cx + dy)`, where y is 1 unless there are two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factors {
    number: i64,
    power: i64,
    one: (i64, i64),
    other: (i64, i64),
    has_y: bool,
}

/// The number, the power of x, and three numbers of the factors.
fn numbers(shape: Shape) -> Ranges<5> {
    Ranges(match shape {
        Shape::NumberAndSquares => [(2, 5), (0, 0), (1, 5), (1, 9), (0, 0)],
        Shape::NumberAndTrinomial => [(2, 5), (0, 1), (1, 1), (-8, 8), (-8, 8)],
        Shape::LeadingNumber => [(1, 1), (0, 0), (2, 5), (-9, 9), (-6, 6)],
        Shape::TwoLetters => [(1, 1), (0, 0), (1, 1), (-10, 10), (-10, 10)],
    })
}

fn fits(shape: Shape, row: &[i64; 5]) -> bool {
    let [_, _, a, b, d] = *row;
    match shape {
        Shape::NumberAndSquares => a.gcd(&b) == 1,
        Shape::NumberAndTrinomial | Shape::TwoLetters => b * d != 0 && b <= d && b + d != 0,
        Shape::LeadingNumber => b * d != 0 && a.gcd(&b) == 1 && a * d + b != 0,
    }
}

fn factors(shape: Shape, row: [i64; 5]) -> Factors {
    let [number, power, a, b, d] = row;
    let other = if shape == Shape::NumberAndSquares { (a, -b) } else { (1, d) };
    Factors { number, power, one: (a, b), other, has_y: shape == Shape::TwoLetters }
}

/// A letter to a power, or nothing for the power 0.
fn letter(name: char, power: i64, reader: Reader) -> Option<Math> {
    match power {
        0 => None,
        1 => Some(Math::Variable(name)),
        _ => Some(Math::power(Math::Variable(name), power, reader)),
    }
}

impl Factors {
    /// Each coefficient with the power of x that it stands before, from the left.
    fn coefficients(self) -> [(i64, i64); 3] {
        let ((a, b), (c, d)) = (self.one, self.other);
        [(a * c, 2), (a * d + b * c, 1), (b * d, 0)].map(|(times, power)| (self.number * times, power))
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let mut row: Vec<Math> = Vec::new();
        for (times, power) in self.coefficients().into_iter().filter(|(times, _)| *times != 0) {
            let mut pieces: Vec<Math> = Vec::new();
            let letters =
                [letter('x', power + self.power, reader), letter('y', (2 - power) * i64::from(self.has_y), reader)];
            let letters: Vec<Math> = letters.into_iter().flatten().collect();
            if times.abs() != 1 || letters.is_empty() {
                pieces.push(Math::whole(times.abs(), reader));
            }
            pieces.extend(letters);
            if !row.is_empty() {
                row.push(Math::Operator(if times < 0 { '−' } else { '+' }));
            }
            row.push(Math::Tight(pieces));
        }
        row
    }

    fn written(self) -> String {
        let y = if self.has_y { Term { times: 1, letter: 'y', power: 1 } } else { Term::number(1) };
        let factor = |(a, b): (i64, i64)| format!("({})", text(&[Term::of(a, 'x'), Term { times: b, ..y }]));
        let number = if self.number == 1 { String::new() } else { self.number.to_string() };
        let x = if self.power == 1 { "x" } else { "" };
        format!("{number}{x}{}{}", factor(self.one), factor(self.other))
    }
}

impl ItemModel for FullyFactored {
    type Params = Params;
    type Item = Factors;

    const ID: &'static str = "fully-factored";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.shape).count(|row| fits(params.shape, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Factors {
        let shape = params.shape;
        factors(shape, numbers(shape).draw(|row| fits(shape, row), chance))
    }

    fn difficulty(item: &Factors) -> u32 {
        let negatives = item.coefficients().iter().filter(|(times, _)| *times < 0).count() as u32;
        negatives + u32::from(item.power > 0)
    }

    fn key(item: &Factors) -> Key {
        expression(&item.written(), ExpressionForm::Factored)
    }

    fn prompt(item: &Factors, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Factors, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Factors, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        if item.number > 1 {
            steps.push(Words::FirstTheNumber { number: item.number }.say(reader));
        }
        steps.push(match (item.one, item.other) {
            ((a, b), (c, d)) if a == c && b == -d => Words::SumTimesDifference.say(reader),
            ((1, p), (1, q)) => Words::ProductAndSum { p, q }.say(reader),
            ((a, b), (_, d)) => Words::SplitTheMiddle { one: a * d, other: b }.say(reader),
        });
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Factors, reader: Reader) -> Vec<Misconception> {
        let way = |name, wrong: Factors, words: Words| {
            Misconception::new(name, any_expression(&wrong.written()), words, reader)
        };
        let ((a, b), (c, d)) = (item.one, item.other);
        let other_signs = Factors { one: (a, -b), other: (c, -d), ..*item };
        let mut wrong = Vec::new();
        if item.number > 1 {
            wrong.push(way("lost-the-number", Factors { number: 1, ..*item }, Words::NumberStays));
        }
        wrong.push(Misconception::new("wrong-sign", any_expression(&other_signs.written()), Slip::WrongSign, reader));
        if a != c {
            wrong.push(way("factors-exchanged", Factors { one: (a, d), other: (c, b), ..*item }, Words::MultiplyBack));
        }
        wrong
    }
}
