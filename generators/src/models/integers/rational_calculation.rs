//! Fractions and decimals on both sides of zero, added, subtracted, multiplied, divided: `−3/4 + 2/5 = ?`, `0.7 × (−5/6) = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::{Math, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        aloud::AskAloud,
        integers::rational_calculation::{DECIMALS, OPERATION, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct RationalCalculation;

/// Which calculations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The operation.
    pub operation: Operation,
    /// Whether the second number is a decimal.
    pub decimals: bool,
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
    /// A quotient.
    Quotient,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Sum, decimals: false }
    }
}

/// Two numbers as fractions, the second with the sign before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calculation {
    sign: char,
    one: (i64, i64),
    other: (i64, i64),
    is_decimal: bool,
}

fn numbers(params: &Params) -> Ranges<5> {
    let last = if params.operation == Operation::Sum { (0, 1) } else { (0, 0) };
    let under = if params.decimals { (10, 10) } else { (2, 8) };
    Ranges([(-7, 7), (2, 8), (-9, 9), under, last])
}

/// Both in lowest terms, and at least one below zero.
fn fits(params: &Params, row: &[i64; 5]) -> bool {
    let [a, b, c, d, _] = *row;
    let is_reduced = a.gcd(&b) == 1 && (params.decimals || c.gcd(&d) == 1);
    a * c != 0 && is_reduced && (a < 0 || c < 0)
}

/// Whether a row is another that fits with its numbers exchanged, and the later of both.
fn is_mirror(params: &Params, row: &[i64; 5]) -> bool {
    let [a, b, c, d, last] = *row;
    let is_mirrored = !params.decimals && params.operation != Operation::Quotient && last == 0;
    is_mirrored && c.abs() <= 7 && (a, b) > (c, d)
}

/// In lowest terms, the sign above the line.
fn reduced((over, under): (i64, i64)) -> (i64, i64) {
    let by = over.gcd(&under).max(1) * under.signum();
    (over / by, under / by)
}

impl Calculation {
    fn value(self) -> (i64, i64) {
        let ((a, b), (c, d)) = (self.one, self.other);
        reduced(match self.sign {
            '+' => (a * d + c * b, b * d),
            '−' => (a * d - c * b, b * d),
            '×' => (a * c, b * d),
            _ => (a * d, b * c),
        })
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let fraction = |(over, under): (i64, i64)| match over {
            ..0 => Math::Tight(vec![Math::Operator('−'), Math::fraction(-over, under, reader)]),
            _ => Math::fraction(over, under, reader),
        };
        let other = if self.is_decimal { Math::decimal(self.other.0, 1, reader) } else { fraction(self.other) };
        let other = if self.other.0 < 0 { Math::Group(vec![other]) } else { other };
        vec![fraction(self.one), Math::Operator(self.sign), other]
    }
}

fn key((over, under): (i64, i64)) -> Key {
    if under == 1 { Key::integer(over) } else { Key::fraction(over, under) }
}

impl ItemModel for RationalCalculation {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "rational-calculation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OPERATION, DECIMALS];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params).count(|row| fits(params, row) && !is_mirror(params, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        let [a, b, c, d, last] = numbers(params).draw(|row| fits(params, row), chance);
        let sign = match (params.operation, last) {
            (Operation::Sum, 0) => '+',
            (Operation::Sum, _) => '−',
            (Operation::Product, _) => '×',
            (Operation::Quotient, _) => '÷',
        };
        Calculation { sign, one: (a, b), other: (c, d), is_decimal: params.decimals }
    }

    fn is_same(one: &Calculation, other: &Calculation) -> bool {
        let is_mirrored = one.sign == other.sign && matches!(one.sign, '+' | '×');
        one == other || (is_mirrored && !one.is_decimal && (one.one, one.other) == (other.other, other.one))
    }

    fn difficulty(item: &Calculation) -> u32 {
        u32::from(item.sign == '−') + 2 * u32::from(item.one.0 < 0 && item.other.0 < 0)
    }

    fn key(item: &Calculation) -> Key {
        key(item.value())
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        Prompt::calculation(item.row(reader))
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let way = match item.sign {
            '+' => Words::CommonDenominator,
            '−' => Words::AddTheOpposite,
            '×' => Words::AcrossAndSigns,
            _ => Words::TurnOver,
        };
        let mut steps = Vec::new();
        if item.is_decimal {
            steps.push(Words::DecimalIsFraction { over: item.other.0.abs() }.say(reader));
        }
        steps.push(way.say(reader));
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let way = |name, value, words: Words| Misconception::new(name, key(reduced(value)), words, reader);
        let ((a, b), (c, d), (over, under)) = (item.one, item.other, item.value());
        let mut wrong = vec![Misconception::new("wrong-sign", key((-over, under)), Slip::WrongSign, reader)];
        wrong.push(match item.sign {
            '+' => way("straight-across", (a + c, b + d), Words::CommonDenominator),
            '−' => way("added", (a * d + c * b, b * d), Words::AddTheOpposite),
            '×' => way("turned-over", (a * d, b * c), Words::AcrossAndSigns),
            _ => way("not-turned-over", (a * c, b * d), Words::TurnOver),
        });
        wrong
    }
}
