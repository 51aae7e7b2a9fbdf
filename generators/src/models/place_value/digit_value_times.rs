//! A digit's value against that of the same digit further right: `In 55,302, the first 5 is worth how many times the
//! second 5?`
//!
//! An approach toward rounding. The two digits are one to four places apart, each distance as often as any other in every set, for
//! always ten would be a parrot's answer.

use crate::{
    answers::Key,
    blueprint::{Layer, Strata},
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::place_value::digit_value_times::Words,
    parameters::{Parameter, Wrong, numbers},
};

/// The model.
pub struct DigitValueTimes;

/// How long the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The fewest digits, 5 to 9.
    #[cfg_attr(feature = "schema", schemars(range(min = *DIGITS.start(), max = *DIGITS.end())))]
    pub digits_from: u8,
    /// The most digits, 5 to 9, not below the fewest.
    #[cfg_attr(feature = "schema", schemars(range(min = *DIGITS.start(), max = *DIGITS.end())))]
    pub digits_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { digits_from: 5, digits_to: 6 }
    }
}

/// Four places apart need five digits; nine are as many as a person reads at a glance.
const DIGITS: std::ops::RangeInclusive<u8> = 5..=9;
/// The distances between the two digits, in places.
const MOST_APART: u8 = 4;

/// A number in which `digit` stands exactly twice, `apart` places from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twice {
    number: u32,
    digit: u8,
    apart: u8,
}

impl Twice {
    fn times(self) -> i64 {
        10_i64.pow(self.apart.into())
    }
}

impl ItemModel for DigitValueTimes {
    type Params = Params;
    type Item = Twice;

    const ID: &'static str = "digit-value-times";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::DIGITS_FROM, numbers::DIGITS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        for (parameter, digits) in [(numbers::DIGITS_FROM, params.digits_from), (numbers::DIGITS_TO, params.digits_to)]
        {
            if !DIGITS.contains(&digits) {
                return Err(ParamsError::out_of(parameter, DIGITS));
            }
        }
        if params.digits_from > params.digits_to {
            let wrong = Wrong::Above { other: &numbers::DIGITS_TO };
            return Err(ParamsError { parameter: numbers::DIGITS_FROM, wrong });
        }
        Ok(())
    }

    /// Counted over places, digits and fillings; the filling in front has no 0.
    fn distinct(params: &Params) -> u64 {
        let of_length = |digits: u32| {
            (1..=u32::from(MOST_APART))
                .map(|apart| {
                    let leading = 9 * 9_u64.pow(digits - 2);
                    let inner = u64::from(digits - apart - 1) * 9 * 8 * 9_u64.pow(digits - 3);
                    leading + inner
                })
                .sum::<u64>()
        };
        (params.digits_from..=params.digits_to).map(|digits| of_length(digits.into())).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Twice {
        draw(*params, chance)
    }

    fn difficulty(item: &Twice) -> u32 {
        item.apart.into()
    }

    fn strata(_: &Params) -> Strata {
        Strata::known(&[1, 2, 3, 4].map(|up_to| Layer { up_to, weight: 1 }))
    }

    fn key(item: &Twice) -> Key {
        Key::integer(item.times())
    }

    fn prompt(item: &Twice, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.number.into(), digit: item.digit }, reader)
    }

    fn speech(item: &Twice, reader: Reader) -> String {
        Words::Ask { number: item.number.into(), digit: item.digit }.say(reader)
    }

    fn solution(item: &Twice, reader: Reader) -> Vec<String> {
        let step = match item.apart {
            1 => Words::OnePlace,
            places => Words::Places { places, times: item.times() },
        };
        vec![step.say(reader)]
    }

    fn misconceptions(item: &Twice, reader: Reader) -> Vec<Misconception> {
        let places = item.apart;
        let counted = if places == 1 { Words::CountedOnePlace } else { Words::CountedPlaces { places } };
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("always-ten", 10, Words::AlwaysTen { places }),
            way("ten-times-the-places", 10 * i64::from(places), Words::TenTimesPlaces { places }),
            way("counted-the-places", places.into(), counted),
        ]
    }
}

/// Draws length, distance, place and digit, then fills the other places with any other digits.
fn draw(params: Params, chance: &mut Chance) -> Twice {
    let digits = chance.between(params.digits_from.into(), params.digits_to.into());
    let apart = chance.between(1, MOST_APART.into());
    let first = chance.below(digits - apart);
    let digit = chance.between(1, 9);
    let mut number = 0;
    for place in 0..digits {
        let here = if place == first || place == first + apart { digit } else { filling(digit, place == 0, chance) };
        number = number * 10 + here;
    }
    Twice { number, digit: digit as u8, apart: apart as u8 }
}

/// A digit that is not `taken`, and not 0 in front.
fn filling(taken: u32, in_front: bool, chance: &mut Chance) -> u32 {
    let lowest = u32::from(in_front);
    let digit = chance.between(lowest, 8);
    if digit >= taken { digit + 1 } else { digit }
}
