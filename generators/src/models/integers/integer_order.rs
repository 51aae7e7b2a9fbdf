//! Numbers on both sides of zero, to be put in order: `4, −7, 0, −2`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::list, signed::around_zero},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::integers::integer_order::Words,
    parameters::{Parameter, algebra, whole_numbers},
};

/// The model.
pub struct IntegerOrder;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many, 3 to 6; at least two are negative.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 6)))]
    pub count: u8,
    /// How far from zero they go, 5 to 100.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 100)))]
    pub up_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { count: 4, up_to: 20 }
    }
}

fn sorted(numbers: &[i64]) -> Vec<i64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    sorted
}

fn negative(numbers: &[i64]) -> usize {
    numbers.iter().filter(|number| **number < 0).count()
}

/// In how many ways `chosen` of `all` can be chosen.
fn choices(all: u64, chosen: u64) -> u64 {
    (0..chosen).fold(1, |ways, n| ways * all.saturating_sub(n) / (n + 1))
}

impl ItemModel for IntegerOrder {
    type Params = Params;
    type Item = Vec<i64>;

    const ID: &'static str = "integer-order";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::COUNT, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::COUNT, params.count, 3..=6)?;
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 5..=100)
    }

    /// The ways to choose so many numbers, two or more of them negative; in which order they stand does not count.
    fn distinct(params: &Params) -> u64 {
        let (count, n) = (u64::from(params.count), u64::from(params.up_to));
        (2..=count).map(|negative| choices(n, negative) * choices(n + 1, count - negative)).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Vec<i64> {
        let count = usize::from(params.count);
        loop {
            let mut numbers: Vec<i64> = Vec::with_capacity(count);
            while numbers.len() < count {
                let number = around_zero(params.up_to.into(), chance);
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
            if negative(&numbers) > 1 && sorted(&numbers) != numbers {
                return numbers;
            }
        }
    }

    fn is_same(one: &Vec<i64>, other: &Vec<i64>) -> bool {
        sorted(one) == sorted(other)
    }

    /// The more are negative, the more are not in the order of their digits.
    fn difficulty(item: &Vec<i64>) -> u32 {
        negative(item) as u32
    }

    fn key(item: &Vec<i64>) -> Key {
        list(&sorted(item))
    }

    fn prompt(item: &Vec<i64>, reader: Reader) -> Prompt {
        let numbers = item.iter().map(|&number| Math::whole(number, reader)).collect();
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(Math::listed(numbers, reader))])
    }

    fn speech(item: &Vec<i64>, reader: Reader) -> String {
        Words::Speech { numbers: item.clone() }.say(reader)
    }

    fn solution(item: &Vec<i64>, reader: Reader) -> Vec<String> {
        let shown = Self::key(item).shown(reader);
        let (below, above): (Vec<i64>, Vec<i64>) = sorted(item).into_iter().partition(|number| *number < 0);
        let mut steps = vec![Words::Below { numbers: below }.say(reader)];
        if !above.is_empty() {
            steps.push(Words::Above { numbers: above }.say(reader));
        }
        steps.push(Words::Together { shown }.say(reader));
        steps
    }

    fn misconceptions(item: &Vec<i64>, reader: Reader) -> Vec<Misconception> {
        let way = |name, numbers: &[i64], words: Words| Misconception::new(name, list(numbers), words, reader);
        let mut by_digits = item.clone();
        by_digits.sort_unstable_by_key(|number| (number.abs(), *number));
        let reversed: Vec<i64> = sorted(item).into_iter().rev().collect();
        let (mut below, above): (Vec<i64>, Vec<i64>) = sorted(item).into_iter().partition(|number| *number < 0);
        below.reverse();
        vec![
            way("by-the-digits", &by_digits, Words::ByDigits),
            way("negative-ones-the-wrong-way", &[below, above].concat(), Words::NegativeReversed),
            way("greatest-first", &reversed, Words::GreatestFirst),
        ]
    }
}
