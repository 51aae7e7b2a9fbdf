//! Sums of three numbers or more: `27 + 45 + 13 = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_in_any_order, in_any_order},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{addition::sum_of_several::Words, arithmetic::Step, calculation::Ask},
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct SumOfSeveral;

/// How many numbers, and of which size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many numbers are added, 3 to 6.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 6)))]
    pub count: u8,
    /// The smallest number, 1 to 999.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 995)))]
    pub from: u16,
    /// The largest number, at least four above the smallest, to 999.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 999)))]
    pub to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { count: 3, from: 2, to: 9 }
    }
}

/// The numbers in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers(Vec<i64>);

impl Numbers {
    fn sum(&self) -> i64 {
        self.0.iter().sum()
    }
}

impl ItemModel for SumOfSeveral {
    type Params = Params;
    type Item = Numbers;

    const ID: &'static str = "sum-of-several";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::COUNT, numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::COUNT, params.count, 3..=6)?;
        ParamsError::unless_within(numbers::FROM, params.from, 1..=995)?;
        ParamsError::unless_within(numbers::TO, params.to, u64::from(params.from) + 4..=999)
    }

    fn distinct(params: &Params) -> u64 {
        count_in_any_order(u64::from(params.to - params.from) + 1, params.count.into())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Numbers {
        let number = |_| chance.between(params.from.into(), params.to.into()).into();
        Numbers((0..params.count).map(number).collect())
    }

    fn is_same(one: &Numbers, other: &Numbers) -> bool {
        in_any_order(&one.0, &other.0)
    }

    /// How often a sum on the way goes past a ten.
    fn difficulty(item: &Numbers) -> u32 {
        let mut ones = 0;
        let mut passed = 0;
        for number in &item.0 {
            ones = ones % 10 + number % 10;
            passed += u32::from(ones > 10);
        }
        passed
    }

    fn key(item: &Numbers) -> Key {
        Key::integer(item.sum())
    }

    fn prompt(item: &Numbers, reader: Reader) -> Prompt {
        let mut row = Vec::new();
        for &number in &item.0 {
            if !row.is_empty() {
                row.push(Math::Operator('+'));
            }
            row.push(Math::whole(number, reader));
        }
        Prompt::calculation(row)
    }

    fn speech(item: &Numbers, reader: Reader) -> String {
        Ask::Sum { parts: item.0.clone() }.say(reader)
    }

    fn solution(item: &Numbers, reader: Reader) -> Vec<String> {
        let mut so_far: Option<i64> = None;
        let mut steps = Vec::new();
        for &number in &item.0 {
            if let Some(sum) = so_far {
                steps.push(Step::Sum { parts: vec![sum, number] }.say(reader));
            }
            so_far = Some(so_far.unwrap_or_default() + number);
        }
        steps
    }

    fn misconceptions(item: &Numbers, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let left_out =
            item.0.iter().rev().map(|&number| way("left-out-a-number", item.sum() - number, Words::LeftOut { number }));
        let ten_lost = way("forgot-to-regroup", item.sum() - 10, Words::TenLost);
        left_out.chain([ten_lost]).collect()
    }
}
