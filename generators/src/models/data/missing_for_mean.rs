//! The number that is missing for a mean: `The mean of 5 numbers is 8. Four of them are 6, 9, 7, 10.`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::data::missing_for_mean::Words,
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct MissingForMean;

/// Of which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many numbers with the missing one, 3 to 6.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 6)))]
    pub count: u8,
    /// The largest number, 10 to 50; the smallest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 10, max = 50)))]
    pub to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { count: 4, to: 20 }
    }
}

/// The numbers that are known, and the one that is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    known: Vec<i64>,
    missing: i64,
}

impl Numbers {
    fn count(&self) -> i64 {
        i64::try_from(self.known.len() + 1).unwrap_or(1)
    }

    fn known_sum(&self) -> i64 {
        self.known.iter().sum()
    }

    fn sum(&self) -> i64 {
        self.known_sum() + self.missing
    }

    fn mean(&self) -> i64 {
        self.sum() / self.count()
    }

    fn question(&self) -> Words {
        Words::Ask { mean: self.mean(), count: self.count(), known: self.known.clone() }
    }
}

impl ItemModel for MissingForMean {
    type Params = Params;
    type Item = Numbers;

    const ID: &'static str = "missing-for-mean";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::COUNT, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::COUNT, params.count, 3..=6)?;
        ParamsError::unless_within(numbers::TO, params.to, 10..=50)
    }

    /// Rows of so many numbers whose sum is a multiple of how many they are.
    fn distinct(params: &Params) -> u64 {
        let count = usize::from(params.count);
        // The known numbers whatever their order: how many are so many, by the remainder of their sum.
        let mut known = vec![vec![0_u64; count]; count];
        known[0][0] = 1;
        for number in 1..=usize::from(params.to) {
            for many in 1..count {
                for rest in 0..count {
                    let ways = known[many - 1][rest];
                    known[many][(rest + number) % count] += ways;
                }
            }
        }
        let fitting = |missing: usize| known[count - 1][(count - missing % count) % count];
        (1..=usize::from(params.to)).map(fitting).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Numbers {
        loop {
            let number = |chance: &mut Chance| i64::from(chance.between(1, params.to.into()));
            let known = (1..params.count).map(|_| number(chance)).collect();
            let numbers = Numbers { known, missing: number(chance) };
            if numbers.sum() % numbers.count() == 0 {
                return numbers;
            }
        }
    }

    fn is_same(one: &Numbers, other: &Numbers) -> bool {
        one.missing == other.missing && in_any_order(&one.known, &other.known)
    }

    fn difficulty(item: &Numbers) -> u32 {
        u32::from(item.sum() > 40) + u32::from(item.mean() > 10)
    }

    fn key(item: &Numbers) -> Key {
        Key::integer(item.missing)
    }

    fn prompt(item: &Numbers, reader: Reader) -> Prompt {
        Prompt::words(item.question(), reader)
    }

    fn speech(item: &Numbers, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Numbers, reader: Reader) -> Vec<String> {
        vec![
            Words::AllTogether { count: item.count(), mean: item.mean(), sum: item.sum() }.say(reader),
            Words::Missing { sum: item.sum(), known: item.known_sum(), missing: item.missing }.say(reader),
        ]
    }

    fn misconceptions(item: &Numbers, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let wrong_count = (item.count() - 1) * item.mean() - item.known_sum();
        vec![
            way("the-mean-itself", item.mean(), Words::NotTheMean),
            way("one-number-too-few", wrong_count, Words::CountTheMissing),
            way("sum-of-all", item.sum(), Words::TakeAwayTheKnown),
        ]
    }
}
