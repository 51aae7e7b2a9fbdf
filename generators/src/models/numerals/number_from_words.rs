//! A number in words, to be written in digits: `Write in digits: three hundred forty-two`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::numerals::number_from_words::{Words, in_words},
    parameters::{Parameter, numbers},
};

/// The model.
pub struct NumberFromWords;

/// How long the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest number, 11 to 999 899.
    #[cfg_attr(feature = "schema", schemars(range(min = 11, max = 999_899)))]
    pub from: u32,
    /// The largest number, at least a hundred above the smallest, to 999 999.
    #[cfg_attr(feature = "schema", schemars(range(min = 111, max = 999_999)))]
    pub to: u32,
}

impl Default for Params {
    fn default() -> Self {
        Self { from: 101, to: 999 }
    }
}

/// The number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(u32);

impl Number {
    /// What stands before and behind the word for a thousand, or for a hundred below a thousand.
    fn halves(self) -> (u32, u32) {
        let unit = if self.0 >= 1000 { 1000 } else { 100 };
        (self.0 / unit, self.0 % unit)
    }
}

impl ItemModel for NumberFromWords {
    type Params = Params;
    type Item = Number;

    const ID: &'static str = "number-from-words";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FROM, params.from, 11..=999_899)?;
        ParamsError::unless_within(numbers::TO, params.to, u64::from(params.from) + 100..=999_999)
    }

    fn distinct(params: &Params) -> u64 {
        u64::from(params.to - params.from) + 1
    }

    fn draw(params: &Params, chance: &mut Chance) -> Number {
        Number(chance.between(params.from, params.to))
    }

    /// A zero within is what no word says; longer numbers are harder.
    fn difficulty(item: &Number) -> u32 {
        let digits = (0..=item.0.ilog10()).map(|place| item.0 / 10_u32.pow(place) % 10);
        2 * digits.filter(|digit| *digit == 0).count() as u32 + item.0.ilog10()
    }

    fn key(item: &Number) -> Key {
        Key::integer(item.0.into())
    }

    fn prompt(item: &Number, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.0 }, reader)
    }

    fn speech(item: &Number, reader: Reader) -> String {
        Words::Ask { number: item.0 }.say(reader)
    }

    fn solution(item: &Number, reader: Reader) -> Vec<String> {
        let number = item.0;
        let places = (0..=number.ilog10()).rev().map(|place| number / 10_u32.pow(place) % 10 * 10_u32.pow(place));
        let parts: Vec<u32> = places.filter(|part| *part > 0).collect();
        let spoken = parts.iter().map(|&part| Words::Part { words: in_words(part, reader.locale), part }.say(reader));
        let mut steps: Vec<String> = spoken.collect();
        steps.push(Words::Together { number }.say(reader));
        steps
    }

    fn misconceptions(item: &Number, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (front, behind) = item.halves();
        let mut wrong = Vec::new();
        if front > 0 && behind > 0 {
            let as_heard = format!("{}{behind}", item.0 - behind);
            let without_zeros = format!("{front}{behind}");
            wrong.extend(as_heard.parse().map(|answer| way("written-as-heard", answer, Words::AsHeard)));
            wrong.extend(without_zeros.parse().map(|answer| way("zero-left-out", answer, Words::ZeroLeftOut)));
        }
        wrong.push(way("zero-too-many", i64::from(item.0) * 10, Words::OneDigitTooMany));
        wrong
    }
}
