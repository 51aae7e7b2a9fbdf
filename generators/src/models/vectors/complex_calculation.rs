//! Calculations with complex numbers: `(3 − 2i) + (1 + 5i)`, `(2 + i)(4 − 3i)`, `i^27`, `|6 − 8i|`

use crate::{
    answers::{ExpressionForm, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{any_expression, expression},
        mirrors::in_any_order,
        ranges::Ranges,
        terms::{Term, group, row, text},
    },
    prompt::{Math, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        aloud::AskAloud,
        vectors::complex_calculation::{OPERATION, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct ComplexCalculation;

/// Which calculations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The operation.
    pub operation: Operation,
}

/// The operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// A sum or a difference.
    Sum,
    /// A product.
    Product,
    /// A quotient that comes out even.
    Quotient,
    /// A power of i.
    PowerOfI,
    /// The distance from 0.
    AbsoluteValue,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Product }
    }
}

/// A calculation: its two complex numbers, and whether the second is taken away; or an exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calculation {
    operation: Operation,
    one: Complex,
    other: Complex,
    last: i64,
}

/// The real part and the imaginary one.
type Complex = (i64, i64);

fn terms((re, im): Complex) -> [Term; 2] {
    [Term::number(re), Term::of(im, 'i')]
}

fn product((a, b): Complex, (c, d): Complex) -> Complex {
    (a * c - b * d, a * d + b * c)
}

/// The whole number with this square.
fn root(of: i64) -> Option<i64> {
    let root = of.isqrt();
    (root * root == of).then_some(root)
}

fn numbers(operation: Operation) -> Ranges<5> {
    let none = (0, 0);
    Ranges(match operation {
        Operation::Sum => [(-5, 5), (-5, 5), (-5, 5), (-5, 5), (0, 1)],
        Operation::Product => [(-5, 5), (-5, 5), (-5, 5), (-5, 5), none],
        Operation::Quotient => [(-4, 4), (-4, 4), (-3, 3), (-3, 3), none],
        Operation::PowerOfI => [none, none, none, none, (2, 60)],
        // Far enough for thirteen right triangles: a set takes ten.
        Operation::AbsoluteValue => [(-30, 30), (-30, 30), none, none, none],
    })
}

fn fits(operation: Operation, row: &[i64; 5]) -> bool {
    let [a, b, c, d, _] = *row;
    match operation {
        Operation::Sum | Operation::Product | Operation::Quotient => a * b * c * d != 0,
        Operation::PowerOfI => true,
        Operation::AbsoluteValue => a * b != 0 && root(a * a + b * b).is_some(),
    }
}

impl Calculation {
    fn of(operation: Operation, [a, b, c, d, last]: [i64; 5]) -> Self {
        Self { operation, one: (a, b), other: (c, d), last }
    }

    fn value(self) -> Complex {
        let ((a, b), (c, d)) = (self.one, self.other);
        match self.operation {
            Operation::Sum if self.last == 1 => (a - c, b - d),
            Operation::Sum => (a + c, b + d),
            Operation::Product => product(self.one, self.other),
            Operation::Quotient => self.one,
            Operation::PowerOfI => [(1, 0), (0, 1), (-1, 0), (0, -1)][(self.last % 4) as usize],
            Operation::AbsoluteValue => (root(a * a + b * b).unwrap_or_default(), 0),
        }
    }

    fn math(self, reader: Reader) -> Vec<Math> {
        let number = |complex: Complex| group(&terms(complex), reader);
        match self.operation {
            Operation::Sum => {
                let sign = Math::Operator(if self.last == 1 { '−' } else { '+' });
                vec![number(self.one), sign, number(self.other)]
            }
            Operation::Product => vec![Math::Tight(vec![number(self.one), number(self.other)])],
            Operation::Quotient => {
                let dividend = product(self.one, self.other);
                vec![Math::Fraction(row(&terms(dividend), reader), row(&terms(self.other), reader))]
            }
            Operation::PowerOfI => vec![Math::power(Math::Variable('i'), self.last, reader)],
            Operation::AbsoluteValue => vec![Math::Absolute(row(&terms(self.one), reader))],
        }
    }
}

impl ItemModel for ComplexCalculation {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "complex-calculation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OPERATION];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let is_mirror = |[a, b, c, d, last]: [i64; 5]| match params.operation {
            Operation::Sum | Operation::Product => last == 0 && (a, b) > (c, d),
            Operation::Quotient | Operation::PowerOfI => false,
            Operation::AbsoluteValue => !(0 < a && a < b),
        };
        numbers(params.operation).count(|row| fits(params.operation, row) && !is_mirror(*row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        let operation = params.operation;
        Calculation::of(operation, numbers(operation).draw(|row| fits(operation, row), chance))
    }

    fn all(params: &Params) -> Option<Vec<Calculation>> {
        let operation = params.operation;
        let rows = numbers(operation).all(|row| fits(operation, row));
        Some(rows.into_iter().map(|row| Calculation::of(operation, row)).collect())
    }

    /// An absolute value is a triangle's longest side, whichever way the triangle lies.
    fn is_same(one: &Calculation, other: &Calculation) -> bool {
        if (one.operation, other.operation) == (Operation::AbsoluteValue, Operation::AbsoluteValue) {
            let sides = |(a, b): Complex| [a.abs(), b.abs()];
            return in_any_order(&sides(one.one), &sides(other.one));
        }
        let is_mirrored = matches!(one.operation, Operation::Sum | Operation::Product) && one.last == 0;
        one == other
            || (is_mirrored
                && (one.operation, one.last) == (other.operation, other.last)
                && (one.one, one.other) == (other.other, other.one))
    }

    fn fits(block: &[Calculation], next: &Calculation, set_size: u16) -> bool {
        is_rare(block, next, set_size, 4, |one, other| one.value() == other.value())
    }

    fn difficulty(item: &Calculation) -> u32 {
        let signs = [item.one.0, item.one.1, item.other.0, item.other.1].iter().filter(|part| **part < 0).count();
        signs.min(2) as u32 + u32::from(item.last > 20)
    }

    fn key(item: &Calculation) -> Key {
        match item.operation {
            Operation::AbsoluteValue => Key::integer(item.value().0),
            _ => expression(&text(&terms(item.value())), ExpressionForm::Simplest),
        }
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        Prompt::calculation(item.math(reader))
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        AskAloud::Value { row: aloud(&item.math(reader), reader) }.say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let way = match item.operation {
            Operation::Sum => Words::PartsAlone,
            Operation::Product => Words::SquareOfI,
            Operation::Quotient => Words::Conjugate,
            Operation::PowerOfI => Words::FourInARow { rest: item.last % 4 },
            Operation::AbsoluteValue => Words::RightTriangle,
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let ((a, b), (c, d)) = (item.one, item.other);
        let way = |name, wrong: Complex, words: Words| {
            Misconception::new(name, any_expression(&text(&terms(wrong))), words, reader)
        };
        let (re, im) = item.value();
        let opposite = any_expression(&text(&terms((re, -im))));
        match item.operation {
            Operation::Sum => vec![
                way("all-in-one", (a + c, if item.last == 1 { b + d } else { b - d }), Words::PartsAlone),
                way("first-part-only", (re, b), Words::PartsAlone),
            ],
            Operation::Product => vec![
                way("square-of-i-is-one", (a * c + b * d, a * d + b * c), Words::SquareOfI),
                way("parts-times-parts", (a * c, b * d), Words::EachTimesEach),
            ],
            Operation::Quotient => vec![Misconception::new("wrong-sign", opposite, Slip::WrongSign, reader)],
            Operation::PowerOfI => {
                let way = |turns: i64| {
                    let wrong = Calculation { last: item.last + turns, ..*item }.value();
                    way("counted-wrong", wrong, Words::FourInARow { rest: item.last % 4 })
                };
                vec![way(1), way(2), way(3)]
            }
            Operation::AbsoluteValue => {
                vec![way("added-the-parts", (a.abs() + b.abs(), 0), Words::RightTriangle)]
            }
        }
    }
}
