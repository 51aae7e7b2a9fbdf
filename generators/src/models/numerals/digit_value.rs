//! What a digit is worth: `What is the value of the 4 in 3,462?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::numerals::digit_value::Words,
    parameters::{Parameter, numbers},
};

/// The model.
pub struct DigitValue;

/// How long the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The fewest digits, 3 to 7.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 7)))]
    pub digits_from: u8,
    /// The most digits, not below the fewest, to 7.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 7)))]
    pub digits_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { digits_from: 3, digits_to: 4 }
    }
}

/// A number and one of its places, not the ones, whose digit is not 0 and stands there alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    number: i64,
    place: u8,
}

impl Placed {
    fn unit(self) -> i64 {
        10_i64.pow(self.place.into())
    }

    fn digit(self) -> i64 {
        self.number / self.unit() % 10
    }

    fn value(self) -> i64 {
        self.digit() * self.unit()
    }
}

impl ItemModel for DigitValue {
    type Params = Params;
    type Item = Placed;

    const ID: &'static str = "digit-value";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::DIGITS_FROM, numbers::DIGITS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::DIGITS_FROM, params.digits_from, 3..=7)?;
        ParamsError::unless_within(numbers::DIGITS_TO, params.digits_to, params.digits_from.into()..=7)
    }

    /// In front nine digits, and nine others in each place behind; within, nine digits, eight others in front, and nine
    /// in each place left.
    fn distinct(params: &Params) -> u64 {
        let of_length = |digits: u32| 9 * 9_u64.pow(digits - 1) + u64::from(digits - 2) * 9 * 8 * 9_u64.pow(digits - 2);
        (params.digits_from..=params.digits_to).map(|digits| of_length(digits.into())).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Placed {
        let digits = chance.between(params.digits_from.into(), params.digits_to.into());
        let place = chance.between(1, digits - 1);
        let asked = chance.between(1, 9);
        let number = (0..digits).rev().fold(0, |number, at| {
            let digit = if at == place { asked } else { other_than(asked, u32::from(at + 1 == digits), chance) };
            number * 10 + i64::from(digit)
        });
        Placed { number, place: place as u8 }
    }

    fn difficulty(item: &Placed) -> u32 {
        item.place.into()
    }

    fn key(item: &Placed) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Placed, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { digit: item.digit(), number: item.number }, reader)
    }

    fn speech(item: &Placed, reader: Reader) -> String {
        Words::Ask { digit: item.digit(), number: item.number }.say(reader)
    }

    fn solution(item: &Placed, reader: Reader) -> Vec<String> {
        let (digit, place) = (item.digit(), item.place);
        vec![Words::Stands { digit, place }.say(reader), Words::Worth { digit, unit: item.unit() }.say(reader)]
    }

    fn misconceptions(item: &Placed, reader: Reader) -> Vec<Misconception> {
        let (digit, unit) = (item.digit(), item.unit());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![
            way("gave-the-digit", digit, Words::GaveDigit { digit }),
            way("gave-the-place", unit, Words::GavePlace { digit }),
            way("one-place-too-far-left", 10 * item.value(), Words::OnePlaceOff),
        ];
        if item.place > 1 {
            wrong.push(way("one-place-too-far-right", item.value() / 10, Words::OnePlaceOff));
        }
        wrong.push(way("all-from-there", item.number % (10 * unit), Words::AllFromThere));
        wrong
    }
}

/// A digit from `least` on that is not `taken`.
fn other_than(taken: u32, least: u32, chance: &mut Chance) -> u32 {
    let digit = chance.between(least, 8);
    if digit >= taken { digit + 1 } else { digit }
}
