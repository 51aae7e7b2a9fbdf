//! Estimates: `Estimate 347 + 582. Round each number to the nearest hundred first.`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{arithmetic, calculation::Step, numerals::estimate_by_rounding::Words},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct EstimateByRounding;

/// What is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which calculation.
    pub operation: Operation,
    /// The place to which numbers are rounded, from 1 for tens to 3 for thousands.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub place: u8,
}

/// Which calculation is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Of two numbers.
    Sum,
    /// Of two numbers.
    Difference,
    /// Of two numbers, both rounded.
    Product,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Sum, place: 2 }
    }
}

/// Two numbers whose first digit is of the place, the larger first in a difference; neither is round yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    first: i64,
    second: i64,
    operation: Operation,
    place: u8,
}

impl Operation {
    fn value(self, first: i64, second: i64) -> i64 {
        match self {
            Self::Sum => first + second,
            Self::Difference => first - second,
            Self::Product => first * second,
        }
    }

    const fn sign(self) -> char {
        match self {
            Self::Sum => '+',
            Self::Difference => '−',
            Self::Product => '×',
        }
    }
}

impl Estimate {
    fn unit(self) -> i64 {
        10_i64.pow(self.place.into())
    }

    fn nearest(self, number: i64) -> i64 {
        (number + self.unit() / 2) / self.unit() * self.unit()
    }

    fn rounded(self) -> (i64, i64) {
        (self.nearest(self.first), self.nearest(self.second))
    }

    fn value(self) -> i64 {
        let (first, second) = self.rounded();
        self.operation.value(first, second)
    }

    fn speech(self) -> Words {
        let (first, second, place) = (self.first, self.second, self.place);
        match self.operation {
            Operation::Sum => Words::SpeakSum { first, second, place },
            Operation::Difference => Words::SpeakDifference { first, second, place },
            Operation::Product => Words::SpeakProduct { first, second, place },
        }
    }
}

impl ItemModel for EstimateByRounding {
    type Params = Params;
    type Item = Estimate;

    const ID: &'static str = "estimate-by-rounding";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::OPERATION, whole_numbers::PLACE];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::PLACE, params.place, 1..=3)
    }

    /// Numbers with as many zeros as the place has to be rounded away: nine times its unit, less the nine round ones. In a
    /// difference the rounded numbers differ, the larger first; a sum and a product have a mirror.
    fn distinct(params: &Params) -> u64 {
        let unit = 10_u64.pow(params.place.into());
        let numbers = 9 * unit - 9;
        match params.operation {
            Operation::Sum | Operation::Product => numbers * (numbers + 1) / 2,
            Operation::Difference => {
                // So many numbers round to 1 unit, to each from 2 to 9, and to 10.
                let (to_first, to_each, to_last) = (unit / 2 - 1, unit - 1, unit / 2);
                let alike = to_first * to_first + 8 * to_each * to_each + to_last * to_last;
                (numbers * numbers - alike) / 2
            }
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Estimate {
        let unit = 10_u32.pow(params.place.into());
        let number = |chance: &mut Chance| {
            let digit = chance.between(1, 9);
            i64::from(digit * unit + chance.between(1, unit - 1))
        };
        loop {
            let (one, other) = (number(chance), number(chance));
            let (first, second) = match params.operation {
                Operation::Difference => (one.max(other), one.min(other)),
                Operation::Sum | Operation::Product => (one, other),
            };
            let estimate = Estimate { first, second, operation: params.operation, place: params.place };
            if params.operation != Operation::Difference || estimate.value() > 0 {
                return estimate;
            }
        }
    }

    fn is_same(one: &Estimate, other: &Estimate) -> bool {
        one == other || (one.first == other.second && one.second == other.first)
    }

    /// How many of the numbers go up.
    fn difficulty(item: &Estimate) -> u32 {
        let goes_up = |number: i64| u32::from(item.nearest(number) > number);
        let makes_more = |number: i64| u32::from(item.nearest(number) == 10 * item.unit());
        1 + goes_up(item.first) + goes_up(item.second) + makes_more(item.first) + makes_more(item.second)
    }

    fn key(item: &Estimate) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Estimate, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        Prompt(vec![
            Part::words(Words::Ask { place: item.place }, reader),
            Part::Math(vec![number(item.first), Math::Operator(item.operation.sign()), number(item.second)]),
        ])
    }

    fn speech(item: &Estimate, reader: Reader) -> String {
        item.speech().say(reader)
    }

    fn solution(item: &Estimate, reader: Reader) -> Vec<String> {
        let (first, second) = item.rounded();
        let calculation = match item.operation {
            Operation::Sum => arithmetic::Step::Sum { parts: vec![first, second] }.say(reader),
            Operation::Difference => Step::Difference { from: first, less: second }.say(reader),
            Operation::Product => arithmetic::Step::Product { a: first, b: second }.say(reader),
        };
        vec![
            Words::Rounds { number: item.first, rounded: first }.say(reader),
            Words::Rounds { number: item.second, rounded: second }.say(reader),
            calculation,
        ]
    }

    fn misconceptions(item: &Estimate, reader: Reader) -> Vec<Misconception> {
        let (first, second, unit) = (item.first, item.second, item.unit());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let down = |number: i64| number / unit * unit;
        let exact = item.operation.value(first, second);
        vec![
            way("exact", exact, Words::Exact),
            way("always-down", item.operation.value(down(first), down(second)), Words::AlwaysDown),
            way("rounded-the-result", item.nearest(exact), Words::RoundedResult),
        ]
    }
}
