//! Estimates of several decimals: each is rounded to a whole number, then they are added.

use super::number::{drawn, power_of_ten, shown, units};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_in_any_order, in_any_order},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        decimals::{number::Decimal, rounded_sum::Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The most numbers that a phone has room for beside each other.
const IN_A_ROW: usize = 3;

/// The model.
pub struct RoundedSum;

/// How many numbers are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many numbers are added, 3 to 6.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 6)))]
    pub count: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { count: 4 }
    }
}

/// The largest number before a decimal point: more would add reading, not rounding.
const WHOLE_PART_TO: u32 = 15;
/// No number has more places.
const PLACES_TO: u8 = 2;

/// Decimals with one place or two, none of them whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(Vec<Decimal>);

fn nearest(hundredths: i64) -> i64 {
    (hundredths + 50) / 100
}

impl Row {
    fn hundredths(&self) -> impl Iterator<Item = i64> {
        self.0.iter().map(|number| units(*number, PLACES_TO))
    }

    fn rounded(&self) -> Vec<i64> {
        self.hundredths().map(nearest).collect()
    }

    fn value(&self) -> i64 {
        self.rounded().iter().sum()
    }
}

impl ItemModel for RoundedSum {
    type Params = Params;
    type Item = Row;

    const ID: &'static str = "rounded-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::COUNT];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::COUNT, params.count, 3..=6)
    }

    /// Numbers with nine tenths, and with ninety hundredths, behind each whole number; in any order they are the same.
    fn distinct(params: &Params) -> u64 {
        let behind: u64 = (1..=u32::from(PLACES_TO)).map(|places| 9 * 10_u64.pow(places - 1)).sum();
        count_in_any_order(behind * u64::from(WHOLE_PART_TO), params.count.into())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Row {
        let number = |chance: &mut Chance| loop {
            let places = chance.between(1, PLACES_TO.into()) as u8;
            let number = drawn(WHOLE_PART_TO, places, chance);
            if number.units > power_of_ten(number.places) {
                return number;
            }
        };
        Row((0..params.count).map(|_| number(chance)).collect())
    }

    fn is_same(one: &Row, other: &Row) -> bool {
        in_any_order(&one.0, &other.0)
    }

    fn fits(block: &[Row], next: &Row, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.value() == other.value())
    }

    /// How many go up.
    fn difficulty(item: &Row) -> u32 {
        item.hundredths().map(|number| u32::from(nearest(number) > number / 100)).sum()
    }

    fn key(item: &Row) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Row, reader: Reader) -> Prompt {
        let row = item.0.iter().map(|number| shown(*number, reader)).collect();
        let mut parts = vec![Part::words(Words::Ask, reader)];
        parts.extend(Part::rows(row, IN_A_ROW, reader));
        Prompt(parts)
    }

    fn speech(item: &Row, reader: Reader) -> String {
        Words::Speech { numbers: item.0.clone() }.say(reader)
    }

    fn solution(item: &Row, reader: Reader) -> Vec<String> {
        let rounds = |(number, rounded): (&Decimal, i64)| Words::Rounds { number: *number, rounded }.say(reader);
        let rounded = item.rounded();
        let mut steps: Vec<String> = item.0.iter().zip(rounded.iter().copied()).map(rounds).collect();
        steps.push(arithmetic::Step::Sum { parts: rounded }.say(reader));
        steps
    }

    fn misconceptions(item: &Row, reader: Reader) -> Vec<Misconception> {
        let exact: i64 = item.hundredths().sum();
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        vec![
            way("exact", Key::decimal(exact, PLACES_TO), Words::Exact),
            way("rounded-the-result", Key::integer(nearest(exact)), Words::RoundedResult),
            way("always-down", Key::integer(item.hundredths().map(|number| number / 100).sum()), Words::AlwaysDown),
        ]
    }
}
