//! The prime behind a number: `What is the smallest prime number greater than 24?`

use super::divisors::{is_prime, smallest_prime_factor};
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
    items::number_theory::next_prime::Words,
    parameters::{Parameter, numbers},
};

/// The model.
pub struct NextPrime;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest number, 1 to 100.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    pub from: u8,
    /// The largest number, at least 40 above the smallest, to 200.
    #[cfg_attr(feature = "schema", schemars(range(min = 41, max = 200)))]
    pub to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { from: 4, to: 96 }
    }
}

/// The number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(i64);

impl Number {
    fn prime(self) -> i64 {
        (self.0 + 1..).find(|&number| is_prime(number)).unwrap_or(2)
    }
}

impl ItemModel for NextPrime {
    type Params = Params;
    type Item = Number;

    const ID: &'static str = "next-prime";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FROM, params.from, 1..=100)?;
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

    /// How many odd numbers on the way have to be seen through, and those by 7 and more are hard to see through.
    fn difficulty(item: &Number) -> u32 {
        let odd = (item.0 + 1..item.prime()).filter(|number| number % 2 == 1);
        odd.map(|number| if smallest_prime_factor(number) > 5 { 3 } else { 1 }).sum()
    }

    fn fits(block: &[Number], next: &Number, set_size: u16) -> bool {
        is_rare(block, next, set_size, 10, |one, other| one.prime() == other.prime())
    }

    fn key(item: &Number) -> Key {
        Key::integer(item.prime())
    }

    fn prompt(item: &Number, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.0 }, reader)
    }

    fn speech(item: &Number, reader: Reader) -> String {
        Words::Ask { number: item.0 }.say(reader)
    }

    fn solution(item: &Number, reader: Reader) -> Vec<String> {
        let passed = item.0 + 1..item.prime();
        let mut steps: Vec<String> = passed
            .map(|number| Words::NotPrime { number, factor: smallest_prime_factor(number) }.say(reader))
            .collect();
        steps.push(Words::Prime { number: item.prime() }.say(reader));
        steps
    }

    fn misconceptions(item: &Number, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let odd = item.0 + 1 + item.0 % 2;
        let mut wrong = Vec::new();
        if !is_prime(odd) && odd > 1 {
            wrong.push(way(
                "odd-taken-for-prime",
                odd,
                Words::OddNotPrime { number: odd, factor: smallest_prime_factor(odd) },
            ));
        }
        if is_prime(item.0) {
            wrong.push(way("gave-the-number-itself", item.0, Words::NotGreater { number: item.0 }));
        }
        let after = Number(item.prime()).prime();
        wrong.push(way("passed-a-prime", after, Words::Passed { prime: item.prime() }));
        wrong
    }
}
