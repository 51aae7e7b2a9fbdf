//! Rounding to the nearest ten: `Round 347 to the nearest ten.` 5 rounds up; a number that ends in 0 is never asked.

use crate::{
    answers::Key,
    blueprint::{Pool, fill},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say, items,
    parameters::{Parameter, Wrong, numbers},
};

/// The model.
pub struct RoundWholeNumber;

/// Which numbers are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest number, 1 to 9999.
    #[cfg_attr(feature = "schema", schemars(range(min = *NUMBERS.start(), max = *NUMBERS.end())))]
    pub from: u32,
    /// The largest number, 1 to 9999; at least nine above the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = *NUMBERS.start(), max = *NUMBERS.end())))]
    pub to: u32,
}

impl Default for Params {
    fn default() -> Self {
        Self { from: 100, to: 999 }
    }
}

/// Larger numbers add reading, not rounding.
const NUMBERS: std::ops::RangeInclusive<u32> = 1..=9999;
/// So far apart, nine numbers that do not end in 0 are between smallest and largest.
const APART: u32 = 9;

/// A number to be rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding(u32);

impl Rounding {
    fn below(self) -> i64 {
        i64::from(self.0 / 10 * 10)
    }

    fn ones(self) -> i64 {
        i64::from(self.0 % 10)
    }

    fn rounded(self) -> i64 {
        self.below() + if self.ones() >= 5 { 10 } else { 0 }
    }
}

impl ItemModel for RoundWholeNumber {
    type Params = Params;
    type Item = Rounding;

    const ID: &'static str = "round-whole-number";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        for (parameter, number) in [(numbers::FROM, params.from), (numbers::TO, params.to)] {
            if !NUMBERS.contains(&number) {
                return Err(ParamsError::out_of(parameter, NUMBERS));
            }
        }
        if params.to < params.from + APART {
            let wrong = Wrong::TooNear { by: APART, other: numbers::FROM };
            return Err(ParamsError { parameter: numbers::TO, wrong });
        }
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let tens = params.to / 10 - (params.from - 1) / 10;
        u64::from(params.to - params.from + 1 - tens)
    }

    fn draw_block(params: &Params, set_size: u16, chance: &mut Chance, block: &mut Vec<Rounding>) {
        let (from, to) = (params.from, params.to);
        let pool = Pool {
            distinct: Self::distinct(params),
            all: &|| (from..=to).filter(|number| number % 10 > 0).map(Rounding).collect(),
            draw: &|chance| {
                loop {
                    let number = chance.between(from, to);
                    if number % 10 > 0 {
                        return Rounding(number);
                    }
                }
            },
            same: &|one, other| one == other,
            fits: &|_, _| true,
        };
        fill(&pool, set_size, chance, block);
    }

    fn key(item: Rounding) -> Key {
        Key::integer(item.rounded())
    }

    fn prompt(item: Rounding, reader: Reader) -> Prompt {
        Prompt(vec![Part::Words(items::Question::RoundToTen { number: item.0.into() }.say(reader))])
    }

    fn speech(item: Rounding) -> items::Speech {
        items::Speech::RoundToTen { number: item.0.into() }
    }

    fn solution(item: Rounding) -> Vec<items::Step> {
        let number = i64::from(item.0);
        vec![
            items::Step::Between { number, low: item.below(), high: item.below() + 10 },
            items::Step::RoundByOnes { ones: item.ones(), rounded: item.rounded() },
        ]
    }

    fn misconceptions(item: Rounding) -> Vec<Misconception> {
        let number = i64::from(item.0);
        let other_way = item.below() + if item.ones() >= 5 { 0 } else { 10 };
        let words = match item.ones() {
            5 => items::Misconception::FiveRoundedDown,
            ones => items::Misconception::RoundedOtherWay { ones },
        };
        vec![
            Misconception { name: "rounded-the-other-way", answer: other_way, words },
            Misconception {
                name: "rounded-to-the-hundred",
                answer: (number + 50) / 100 * 100,
                words: items::Misconception::RoundedToHundred,
            },
            Misconception { name: "not-rounded", answer: number, words: items::Misconception::NotRounded },
        ]
    }
}
