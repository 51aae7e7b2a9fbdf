//! Sums, differences and multiples of vectors by their components.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::point, ranges::Ranges},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        vectors::vector_calculation::{OPERATION, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct VectorCalculation;

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
    /// A number times a vector.
    Multiple,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Sum }
    }
}

/// One or two vectors: the second with 1 or −1 before it, or a number that multiplies the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calculation {
    operation: Operation,
    u: (i64, i64),
    v: (i64, i64),
    times: i64,
}

fn numbers(operation: Operation) -> Ranges<5> {
    let to = (-6, 6);
    Ranges(match operation {
        Operation::Sum => [(-5, 5), (-5, 5), (-5, 5), (-5, 5), (-1, 1)],
        Operation::Multiple => [to, to, (0, 0), (0, 0), (-4, 5)],
    })
}

fn fits(operation: Operation, row: &[i64; 5]) -> bool {
    let [a, b, c, d, times] = *row;
    let is_plain = a * b != 0 && a != b && times != 0;
    is_plain && if operation == Operation::Sum { c * d != 0 } else { times != 1 }
}

impl Calculation {
    fn value(self) -> (i64, i64) {
        let ((a, b), (c, d), times) = (self.u, self.v, self.times);
        if self.operation == Operation::Sum { (a + times * c, b + times * d) } else { (times * a, times * b) }
    }
}

impl ItemModel for VectorCalculation {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "vector-calculation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OPERATION];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let is_mirror = |[a, b, c, d, times]: [i64; 5]| {
            let is_sum = params.operation == Operation::Sum && times == 1;
            is_sum && (a, b) > (c, d) && fits(Operation::Sum, &[c, d, a, b, times])
        };
        numbers(params.operation).count(|row| fits(params.operation, row) && !is_mirror(*row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        let operation = params.operation;
        let [a, b, c, d, times] = numbers(operation).draw(|row| fits(operation, row), chance);
        Calculation { operation, u: (a, b), v: (c, d), times }
    }

    fn is_same(one: &Calculation, other: &Calculation) -> bool {
        let is_sum = one.operation == Operation::Sum && one.times == 1 && other.times == 1;
        one == other || (is_sum && (one.u, one.v) == (other.v, other.u))
    }

    fn difficulty(item: &Calculation) -> u32 {
        2 * u32::from(item.times < 0) + u32::from(item.u.0 < 0 || item.u.1 < 0)
    }

    fn key(item: &Calculation) -> Key {
        let (x, y) = item.value();
        point(x, y)
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        let (u, v, times) = (item.u, item.v, item.times);
        let ask = match item.operation {
            Operation::Sum if times < 0 => Words::AskDifference { u, v },
            Operation::Sum => Words::AskSum { u, v },
            Operation::Multiple => Words::AskMultiple { u, times },
        };
        Prompt::words(ask, reader)
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        let (u, v, times) = (item.u, item.v, item.times);
        let said = match item.operation {
            Operation::Sum if times < 0 => Words::SayDifference { u, v },
            Operation::Sum => Words::SaySum { u, v },
            Operation::Multiple => Words::SayMultiple { u, times },
        };
        said.say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let way = if item.operation == Operation::Sum { Words::PartByPart } else { Words::BothParts };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let way = |name, (x, y): (i64, i64), words: Words| Misconception::new(name, point(x, y), words, reader);
        match item.operation {
            Operation::Sum => {
                let other = Calculation { times: -item.times, ..*item };
                vec![way("other-sign", other.value(), Words::PartByPart)]
            }
            Operation::Multiple => {
                vec![way("first-part-only", (item.times * item.u.0, item.u.1), Words::BothParts)]
            }
        }
    }
}
