//! Quotients that undo a product: `56 ÷ 7 = ?`

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        calculation::{Ask, Step},
        multiplication::division_facts::Words,
    },
    parameters::{Parameter, numbers},
};

/// The model.
pub struct DivisionFacts;

/// Which facts are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest divisor and quotient, 1 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10)))]
    pub factor_from: u8,
    /// The largest divisor and quotient, at least two above the smallest, to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 12)))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_from: 1, factor_to: 9 }
    }
}

/// `divisor × quotient`, divided by `divisor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    divisor: i64,
    quotient: i64,
}

impl Fact {
    fn dividend(self) -> i64 {
        self.divisor * self.quotient
    }
}

impl ItemModel for DivisionFacts {
    type Params = Params;
    type Item = Fact;

    const ID: &'static str = "division-facts";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_FROM, numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FACTOR_FROM, params.factor_from, 1..=10)?;
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, u64::from(params.factor_from) + 2..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let factors = u64::from(params.factor_to - params.factor_from) + 1;
        factors * factors
    }

    fn draw(params: &Params, chance: &mut Chance) -> Fact {
        let (from, to) = (params.factor_from.into(), params.factor_to.into());
        Fact { divisor: chance.between(from, to).into(), quotient: chance.between(from, to).into() }
    }

    fn all(params: &Params) -> Option<Vec<Fact>> {
        let factors = || (params.factor_from..=params.factor_to).map(i64::from);
        Some(factors().flat_map(|divisor| factors().map(move |quotient| Fact { divisor, quotient })).collect())
    }

    /// As hard as the product that it undoes.
    fn difficulty(item: &Fact) -> u32 {
        let (small, large) = (item.divisor.min(item.quotient), item.divisor.max(item.quotient));
        match (small, large) {
            (1, _) => 0,
            (2 | 5 | 10, _) | (_, 5 | 10) => 1,
            (3 | 4, _) => 2,
            _ if small == large => 2,
            _ => 3,
        }
    }

    fn fits(block: &[Fact], next: &Fact, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.quotient == other.quotient)
    }

    fn key(item: &Fact) -> Key {
        Key::integer(item.quotient)
    }

    fn prompt(item: &Fact, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        Prompt::calculation(vec![number(item.dividend()), Math::Operator('÷'), number(item.divisor)])
    }

    fn speech(item: &Fact, reader: Reader) -> String {
        Ask::Quotient { of: item.dividend(), by: item.divisor }.say(reader)
    }

    fn solution(item: &Fact, reader: Reader) -> Vec<String> {
        let (dividend, divisor, quotient) = (item.dividend(), item.divisor, item.quotient);
        vec![
            Words::ThinkOfProduct { divisor, quotient, dividend }.say(reader),
            Step::Quotient { of: dividend, by: divisor }.say(reader),
        ]
    }

    fn misconceptions(item: &Fact, reader: Reader) -> Vec<Misconception> {
        let (dividend, divisor, quotient) = (item.dividend(), item.divisor, item.quotient);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let neighbour =
            |quotient| way("next-in-the-table", quotient, Words::NextInTable { divisor, quotient, dividend });
        vec![
            neighbour(quotient + 1),
            neighbour(quotient - 1),
            way("subtracted", dividend - divisor, Words::Subtracted { dividend, divisor }),
            way("gave-the-divisor", divisor, Words::GaveDivisor { divisor }),
        ]
    }
}
