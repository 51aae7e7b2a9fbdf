//! Counting factors: `How many factors does 36 have?`

use super::divisors::prime_factors;
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::number_theory::factor_count::Words,
    parameters::{Parameter, numbers},
};

/// The model.
pub struct FactorCount;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest number, 2 to 50.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 50)))]
    pub from: u8,
    /// The largest number, at least 40 above the smallest, to 200.
    #[cfg_attr(feature = "schema", schemars(range(min = 42, max = 200)))]
    pub to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { from: 6, to: 60 }
    }
}

/// The number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(i64);

impl Number {
    /// The pairs of factors, the smaller first.
    fn pairs(self) -> Vec<(i64, i64)> {
        let small = (1..).take_while(|factor| factor * factor <= self.0).filter(|factor| self.0 % factor == 0);
        small.map(|factor| (factor, self.0 / factor)).collect()
    }

    fn is_square(self) -> bool {
        self.pairs().last().is_some_and(|(small, large)| small == large)
    }

    fn count(self) -> i64 {
        2 * self.pairs().len() as i64 - i64::from(self.is_square())
    }
}

impl ItemModel for FactorCount {
    type Params = Params;
    type Item = Number;

    const ID: &'static str = "factor-count";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FROM, params.from, 2..=50)?;
        ParamsError::unless_within(numbers::TO, params.to, u64::from(params.from) + 40..=200)
    }

    fn distinct(params: &Params) -> u64 {
        u64::from(params.to - params.from) + 1
    }

    fn draw(params: &Params, chance: &mut Chance) -> Number {
        Number(chance.between(params.from.into(), params.to.into()).into())
    }

    fn all(params: &Params) -> Option<Vec<Number>> {
        Some((params.from..=params.to).map(|number| Number(number.into())).collect())
    }

    fn difficulty(item: &Number) -> u32 {
        item.pairs().len() as u32
    }

    fn fits(block: &[Number], next: &Number, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.count() == other.count())
    }

    fn key(item: &Number) -> Key {
        Key::integer(item.count())
    }

    fn prompt(item: &Number, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.0 }, reader)
    }

    fn speech(item: &Number, reader: Reader) -> String {
        Words::Ask { number: item.0 }.say(reader)
    }

    fn solution(item: &Number, reader: Reader) -> Vec<String> {
        let pairs = Words::Pairs { pairs: item.pairs() }.say(reader);
        let count = item.count();
        let counted = if item.is_square() { Words::CountSquare { count } } else { Words::Count { count } };
        vec![pairs, counted.say(reader)]
    }

    fn misconceptions(item: &Number, reader: Reader) -> Vec<Misconception> {
        let (count, pairs) = (item.count(), item.pairs().len() as i64);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![
            way("left-out-one-and-itself", count - 2, Words::LeftOutEnds { number: item.0 }),
            way("left-out-itself", count - 1, Words::LeftOutOne { number: item.0 }),
            way("counted-pairs", pairs, Words::CountedPairs),
            way("counted-prime-factors", prime_factors(item.0).len() as i64, Words::PrimesOnly),
        ];
        if item.is_square() {
            wrong.push(way("counted-the-root-twice", count + 1, Words::RootTwice));
        }
        wrong
    }
}
