//! In how many ways: rows of different things, rows of things that are alike, choices.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{mirrors::in_any_order, ranges::Ranges},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        data::arrangement_count::{OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct ArrangementCount;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is counted.
    pub of: Of,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Rows of different things, of all or of some.
    Orders,
    /// Rows of things of which some are alike.
    Alike,
    /// Choices whose order does not matter.
    Choices,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::Orders }
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    of: Of,
    numbers: [i64; 3],
}

fn numbers(of: Of) -> Ranges<3> {
    Ranges(match of {
        Of::Orders => [(3, 10), (2, 6), (0, 0)],
        Of::Alike => [(1, 5), (1, 4), (0, 3)],
        Of::Choices => [(4, 12), (2, 10), (0, 0)],
    })
}

fn fits(of: Of, row: &[i64; 3]) -> bool {
    let [one, other, third] = *row;
    match of {
        Of::Orders => other <= one && (other < 5 || one < 7),
        Of::Alike => one + other + third > 3 && one + other + third < 8 && one + other > 2,
        Of::Choices => other + 1 < one,
    }
}

fn factorial(number: i64) -> i64 {
    (1..=number).product()
}

impl Count {
    fn value(self) -> i64 {
        let [one, other, third] = self.numbers;
        match self.of {
            Of::Orders => factorial(one) / factorial(one - other),
            Of::Alike => factorial(one + other + third) / factorial(one) / factorial(other) / factorial(third),
            Of::Choices => factorial(one) / factorial(one - other) / factorial(other),
        }
    }

    fn words(self) -> Words {
        let [one, other, third] = self.numbers;
        match self.of {
            Of::Orders if one == other => Words::AskAll { children: one },
            Of::Orders => Words::AskSome { children: one, chairs: other },
            Of::Alike if third == 0 => Words::AskTwoColors { red: one, blue: other },
            Of::Alike => Words::AskThreeColors { red: one, blue: other, green: third },
            Of::Choices => Words::AskChoice { all: one, chosen: other },
        }
    }
}

impl ItemModel for ArrangementCount {
    type Params = Params;
    type Item = Count;

    const ID: &'static str = "arrangement-count";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let is_first = |[one, other, third]: [i64; 3]| params.of != Of::Alike || (one >= other && other >= third);
        numbers(params.of).count(|row| fits(params.of, row) && is_first(*row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Count {
        let of = params.of;
        Count { of, numbers: numbers(of).draw(|row| fits(of, row), chance) }
    }

    /// Flags hang in as many orders whichever color there are more of.
    fn is_same(one: &Count, other: &Count) -> bool {
        one == other || (one.of == Of::Alike && other.of == one.of && in_any_order(&one.numbers, &other.numbers))
    }

    fn fits(block: &[Count], next: &Count, set_size: u16) -> bool {
        crate::blueprint::is_rare(block, next, set_size, 5, |one, other| one.value() == other.value())
    }

    fn difficulty(item: &Count) -> u32 {
        u32::from(item.value() > 30) + u32::from(item.value() > 200)
    }

    fn key(item: &Count) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Count, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Count, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Count, reader: Reader) -> Vec<String> {
        let [one, other, third] = item.numbers;
        let way = match item.of {
            Of::Orders => Words::OneLessEachTime { first: one, times: other },
            Of::Alike => Words::DivideByAlike { all: one + other + third },
            Of::Choices => Words::DivideByOrders { orders: factorial(other), chosen: other },
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Count, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let [one, other, third] = item.numbers;
        match item.of {
            Of::Orders => vec![
                way("multiplied-both", one * other, Words::OneLessEachTime { first: one, times: other }),
                way(
                    "same-number-each-time",
                    one.pow(other.unsigned_abs() as u32),
                    Words::OneLessEachTime { first: one, times: other },
                ),
            ],
            Of::Alike => {
                let all = one + other + third;
                vec![way("as-if-all-different", factorial(all), Words::DivideByAlike { all })]
            }
            Of::Choices => vec![way(
                "order-counted",
                factorial(one) / factorial(one - other),
                Words::DivideByOrders { orders: factorial(other), chosen: other },
            )],
        }
    }
}
