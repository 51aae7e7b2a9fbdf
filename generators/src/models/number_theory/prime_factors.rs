//! The prime factors of a number, all of its factors, and which small numbers divide it.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{self, set},
        ranges::Ranges,
    },
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        number_theory::prime_factors::{ASK, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct PrimeFactors;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Ask,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// The prime factors, each as often as it occurs.
    PrimeFactors,
    /// Which of the numbers 2, 3, 4, 5, 6 and 9 divide it.
    SmallDivisors,
    /// Which of the numbers 2, 3, 4, 5, 9 and 10 divide it, which has six digits.
    DivisorsOfSixDigits,
    /// All of its factors.
    Factors,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Ask::PrimeFactors }
    }
}

/// A number, and what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    ask: Ask,
    number: i64,
}

/// The numbers that may divide it.
const fn candidates(ask: Ask) -> [i64; 6] {
    if matches!(ask, Ask::DivisorsOfSixDigits) { [2, 3, 4, 5, 9, 10] } else { [2, 3, 4, 5, 6, 9] }
}

/// After so many numbers, the same ones divide again.
const PERIOD: i64 = 180;

fn numbers(ask: Ask) -> Ranges<1> {
    Ranges([match ask {
        Ask::PrimeFactors => (12, 200),
        Ask::SmallDivisors => (100, 999),
        Ask::DivisorsOfSixDigits => (100_000, 999_999),
        Ask::Factors => (4, 60),
    }])
}

fn prime_factors(mut number: i64) -> Vec<i64> {
    let mut factors = Vec::new();
    let mut by = 2;
    while number > 1 {
        if number % by == 0 {
            factors.push(by);
            number /= by;
        } else {
            by += 1;
        }
    }
    factors
}

fn small_divisors(ask: Ask, number: i64) -> Vec<i64> {
    candidates(ask).into_iter().filter(|by| number % by == 0).collect()
}

fn factors(number: i64) -> Vec<i64> {
    (1..=number).filter(|by| number % by == 0).collect()
}

fn fits(ask: Ask, [number]: &[i64; 1]) -> bool {
    match ask {
        Ask::PrimeFactors => {
            let factors = prime_factors(*number);
            factors.len() > 2 && factors.last().is_some_and(|largest| *largest < 20)
        }
        Ask::SmallDivisors | Ask::DivisorsOfSixDigits => (2..6).contains(&small_divisors(ask, *number).len()),
        Ask::Factors => true,
    }
}

impl Number {
    fn words(self) -> Words {
        match self.ask {
            Ask::PrimeFactors => Words::AskPrimes { number: self.number },
            Ask::SmallDivisors => Words::AskDivisors { number: self.number },
            Ask::DivisorsOfSixDigits => Words::AskDivisorsOfSixDigits { number: self.number },
            Ask::Factors => Words::AskFactors { number: self.number },
        }
    }
}

impl ItemModel for PrimeFactors {
    type Params = Params;
    type Item = Number;

    const ID: &'static str = "prime-factors";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        if params.ask == Ask::DivisorsOfSixDigits {
            let periods = 900_000 / PERIOD;
            return Ranges([(0, PERIOD - 1)]).count(|row| fits(params.ask, row)) * periods.unsigned_abs();
        }
        numbers(params.ask).count(|row| fits(params.ask, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Number {
        let [number] = numbers(params.ask).draw(|row| fits(params.ask, row), chance);
        Number { ask: params.ask, number }
    }

    fn fits(block: &[Number], next: &Number, set_size: u16) -> bool {
        crate::blueprint::is_rare(block, next, set_size, 3, |one, other| {
            Self::key(one).canonical() == Self::key(other).canonical()
        })
    }

    fn difficulty(item: &Number) -> u32 {
        match item.ask {
            Ask::PrimeFactors => prime_factors(item.number).len() as u32,
            Ask::SmallDivisors | Ask::DivisorsOfSixDigits => small_divisors(item.ask, item.number).len() as u32,
            Ask::Factors => factors(item.number).len() as u32,
        }
    }

    fn key(item: &Number) -> Key {
        match item.ask {
            Ask::PrimeFactors => keys::factors(&prime_factors(item.number)),
            Ask::SmallDivisors | Ask::DivisorsOfSixDigits => set(&small_divisors(item.ask, item.number)),
            Ask::Factors => set(&factors(item.number)),
        }
    }

    fn prompt(item: &Number, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Number, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Number, reader: Reader) -> Vec<String> {
        let way = match item.ask {
            Ask::PrimeFactors => Words::DivideBySmallest { number: item.number },
            Ask::SmallDivisors => Words::DigitsTell { sum: digit_sum(item.number) },
            Ask::DivisorsOfSixDigits => Words::DigitsTellOfTen { sum: digit_sum(item.number) },
            Ask::Factors => Words::InPairs { number: item.number },
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Number, reader: Reader) -> Vec<Misconception> {
        let number = item.number;
        match item.ask {
            Ask::PrimeFactors => {
                let factors = prime_factors(number);
                let mut each_once = factors.clone();
                each_once.dedup();
                let mut unfinished = factors;
                let last = unfinished.pop().unwrap_or(1);
                if let Some(before) = unfinished.last_mut() {
                    *before *= last;
                }
                vec![
                    Misconception::new("each-once", keys::factors(&each_once), Words::AsOften, reader),
                    Misconception::new(
                        "unfinished",
                        keys::factors(&unfinished),
                        Words::AllPrime { last: unfinished.last().copied().unwrap_or(1) },
                        reader,
                    ),
                ]
            }
            Ask::Factors => {
                let all = factors(number);
                let between: Vec<i64> = all.iter().copied().filter(|by| *by > 1 && *by < number).collect();
                let mut wrong =
                    vec![Misconception::new("without-itself", set(&all[..all.len() - 1]), Words::Itself, reader)];
                if !between.is_empty() {
                    wrong.push(Misconception::new("without-the-outer-ones", set(&between), Words::Itself, reader));
                }
                wrong
            }
            Ask::SmallDivisors | Ask::DivisorsOfSixDigits => {
                let right = small_divisors(item.ask, number);
                let words = || match item.ask {
                    Ask::DivisorsOfSixDigits => Words::DigitsTellOfTen { sum: digit_sum(number) },
                    _ => Words::DigitsTell { sum: digit_sum(number) },
                };
                let without =
                    |by: i64| set(&right.iter().copied().filter(|divisor| *divisor != by).collect::<Vec<_>>());
                [6, 9, 4, 3]
                    .into_iter()
                    .filter(|by| right.contains(by) && right.len() > 1)
                    .map(|by| Misconception::new("left-one-out", without(by), words(), reader))
                    .collect()
            }
        }
    }
}

fn digit_sum(number: i64) -> i64 {
    number % 10 + if number > 9 { digit_sum(number / 10) } else { 0 }
}
