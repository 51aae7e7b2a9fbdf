//! Calculations with negative numbers: `−7 + 3 = ?`, `4 − (−3) = ?`, `(−6) × (−2) = ?`, `−12 ÷ 4 = ?`
//!
//! At least one of the two numbers is negative; products and quotients have no 1, so that the sign is not all there is.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::signed::{behind_a_sign, other_than_zero},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        aloud::AskAloud,
        integers::integer_calculation::{OPERATION, Words},
    },
    parameters::{Parameter, algebra},
};

/// The model.
pub struct IntegerCalculation;

/// Which calculations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The operation.
    pub operation: Operation,
    /// How far from zero the numbers go, 5 to 50; a dividend goes farther.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 50)))]
    pub up_to: u8,
}

/// The operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Adding.
    Sum,
    /// Subtracting.
    Difference,
    /// Multiplying.
    Product,
    /// Dividing without a remainder.
    Quotient,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Sum, up_to: 20 }
    }
}

impl Operation {
    const fn sign(self) -> char {
        match self {
            Self::Sum => '+',
            Self::Difference => '−',
            Self::Product => '×',
            Self::Quotient => '÷',
        }
    }

    /// The number nearest to zero that is drawn.
    const fn least(self) -> i64 {
        match self {
            Self::Sum | Self::Difference => 1,
            Self::Product | Self::Quotient => 2,
        }
    }
}

/// Two numbers as they stand in the calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calculation {
    operation: Operation,
    a: i64,
    b: i64,
}

impl Calculation {
    fn value(self) -> i64 {
        match self.operation {
            Operation::Sum => self.a + self.b,
            Operation::Difference => self.a - self.b,
            Operation::Product => self.a * self.b,
            Operation::Quotient => self.a / self.b,
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        vec![Math::whole(self.a, reader), Math::Operator(self.operation.sign()), behind_a_sign(self.b, reader)]
    }

    fn text(self, reader: Reader) -> String {
        Part::Math(self.row(reader)).text()
    }

    /// A sum's steps: its two numbers have one sign or two.
    fn adding(a: i64, b: i64) -> Words {
        let (far, near) = (a.abs().max(b.abs()), a.abs().min(b.abs()));
        if (a < 0) == (b < 0) { Words::SameSigns { a: a.abs(), b: b.abs() } } else { Words::OtherSigns { far, near } }
    }
}

impl ItemModel for IntegerCalculation {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "integer-calculation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OPERATION, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 5..=50)
    }

    /// Three of the four ways to give two numbers signs.
    fn distinct(params: &Params) -> u64 {
        let numbers = u64::from(params.up_to) + 1 - params.operation.least().unsigned_abs();
        match params.operation {
            Operation::Sum | Operation::Product => (3 * numbers * numbers + numbers) / 2,
            Operation::Difference | Operation::Quotient => 3 * numbers * numbers,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        let least = params.operation.least();
        loop {
            let (a, b) = (other_than_zero(params.up_to.into(), chance), other_than_zero(params.up_to.into(), chance));
            if (a < 0 || b < 0) && a.abs() >= least && b.abs() >= least {
                let a = if params.operation == Operation::Quotient { a * b } else { a };
                return Calculation { operation: params.operation, a, b };
            }
        }
    }

    fn is_same(one: &Calculation, other: &Calculation) -> bool {
        let is_mirrored = matches!(one.operation, Operation::Sum | Operation::Product);
        one == other || (is_mirrored && (one.a, one.b) == (other.b, other.a))
    }

    /// Two negative numbers or one, and how large the numbers are.
    fn difficulty(item: &Calculation) -> u32 {
        let is_large = item.a.abs().max(item.b.abs()) > 10;
        2 * u32::from(item.b < 0) + u32::from(is_large)
    }

    fn key(item: &Calculation) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        Prompt::calculation(item.row(reader))
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let result = |row: String| Words::Result { row, value: item.value() }.say(reader);
        match item.operation {
            Operation::Sum => vec![Calculation::adding(item.a, item.b).say(reader), result(item.text(reader))],
            Operation::Difference => {
                let sum = Calculation { operation: Operation::Sum, a: item.a, b: -item.b };
                let opposite = Words::AddTheOpposite { row: sum.text(reader) };
                let adding = Calculation::adding(sum.a, sum.b);
                vec![opposite.say(reader), adding.say(reader), result(item.text(reader))]
            }
            Operation::Product | Operation::Quotient => {
                let sign = if item.value() < 0 { Words::NegativeResult } else { Words::PositiveResult };
                vec![sign.say(reader), result(item.text(reader))]
            }
        }
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (a, b) = (item.a, item.b);
        let mut wrong = match item.operation {
            Operation::Sum => vec![
                way("ignored-the-signs", a.abs() + b.abs(), Words::IgnoredSigns),
                way("subtracted", a - b, Words::Subtracted),
            ],
            Operation::Difference => vec![
                way("added-the-number-itself", a + b, Words::AddedItself { b }),
                way("ignored-the-signs", (a.abs() - b.abs()).abs(), Words::IgnoredSigns),
            ],
            Operation::Product => vec![way("added", a + b, Words::AddedForTimes)],
            Operation::Quotient => vec![way("subtracted-for-divided", a - b, Words::SubtractedForDivided)],
        };
        wrong.push(way("wrong-sign", -item.value(), Words::WrongSign));
        wrong
    }
}
