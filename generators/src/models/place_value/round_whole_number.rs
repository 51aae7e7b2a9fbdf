//! Rounding to the nearest ten: `Round 347 to the nearest ten.` 5 rounds up; a number that ends in 0 is never asked.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::place_value::round_whole_number::Words,
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
            let wrong = Wrong::TooNear { by: APART, other: &numbers::FROM };
            return Err(ParamsError { parameter: numbers::TO, wrong });
        }
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let tens = params.to / 10 - (params.from - 1) / 10;
        u64::from(params.to - params.from + 1 - tens)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Rounding {
        loop {
            let number = chance.between(params.from, params.to);
            if !number.is_multiple_of(10) {
                return Rounding(number);
            }
        }
    }

    fn all(params: &Params) -> Option<Vec<Rounding>> {
        Some((params.from..=params.to).filter(|number| !number.is_multiple_of(10)).map(Rounding).collect())
    }

    /// Down is easiest; up changes the tens digit, a 5 has to be known, and a 9 carries into the hundreds.
    fn difficulty(item: &Rounding) -> u32 {
        match (item.0 % 10, item.0 / 10 % 10) {
            (0..=4, _) => 0,
            (5, tens) => 2 + u32::from(tens == 9),
            (_, 9) => 3,
            _ => 1,
        }
    }

    fn key(item: &Rounding) -> Key {
        Key::integer(item.rounded())
    }

    fn prompt(item: &Rounding, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.0.into() }, reader)
    }

    fn speech(item: &Rounding, reader: Reader) -> String {
        Words::Ask { number: item.0.into() }.say(reader)
    }

    fn solution(item: &Rounding, reader: Reader) -> Vec<String> {
        let (ones, rounded) = (item.ones(), item.rounded());
        let decided = match ones {
            0..=4 => Words::Down { ones, rounded },
            5 => Words::Five { rounded },
            _ => Words::Up { ones, rounded },
        };
        let between = Words::Between { number: item.0.into(), low: item.below(), high: item.below() + 10 };
        vec![between.say(reader), decided.say(reader)]
    }

    fn misconceptions(item: &Rounding, reader: Reader) -> Vec<Misconception> {
        let (number, ones) = (i64::from(item.0), item.ones());
        let (other_way, words) = match ones {
            0..=4 => (item.below() + 10, Words::RoundedUp { ones }),
            5 => (item.below(), Words::FiveRoundedDown),
            _ => (item.below(), Words::RoundedDown { ones }),
        };
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("rounded-the-other-way", other_way, words),
            way("rounded-to-the-hundred", (number + 50) / 100 * 100, Words::RoundedToHundred),
            way("not-rounded", number, Words::NotRounded),
        ]
    }
}
