//! A number taken apart by its places: `4000 + 60 + 2 = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{arithmetic::Step, calculation::Ask, numerals::expanded_form::Words},
    parameters::{Parameter, numbers},
};

/// The model.
pub struct ExpandedForm;

/// How long the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The fewest digits, 2 to 7.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 7)))]
    pub digits_from: u8,
    /// The most digits, not below the fewest, to 7.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 7)))]
    pub digits_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { digits_from: 3, digits_to: 4 }
    }
}

/// A number with two digits or more that are not 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(i64);

impl Number {
    fn digits(self) -> u32 {
        self.0.ilog10() + 1
    }

    /// What each digit is worth that is not 0, the largest first.
    fn parts(self) -> Vec<i64> {
        let places = (0..self.digits()).rev().map(|place| 10_i64.pow(place));
        places.map(|place| self.0 / place % 10 * place).filter(|part| *part > 0).collect()
    }

    fn has_gap(self) -> bool {
        self.parts().len() < self.digits() as usize
    }
}

impl ItemModel for ExpandedForm {
    type Params = Params;
    type Item = Number;

    const ID: &'static str = "expanded-form";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::DIGITS_FROM, numbers::DIGITS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::DIGITS_FROM, params.digits_from, 2..=7)?;
        ParamsError::unless_within(numbers::DIGITS_TO, params.digits_to, params.digits_from.into()..=7)
    }

    /// Of each length all numbers but the nine with zeros alone behind their first digit.
    fn distinct(params: &Params) -> u64 {
        let of_length = |digits: u8| 9 * 10_u64.pow(u32::from(digits) - 1) - 9;
        (params.digits_from..=params.digits_to).map(of_length).sum()
    }

    /// Digits are 0 more often than one in ten, for a gap is what has to be noticed.
    fn draw(params: &Params, chance: &mut Chance) -> Number {
        let digits = chance.between(params.digits_from.into(), params.digits_to.into());
        loop {
            let mut number = i64::from(chance.between(1, 9));
            for _ in 1..digits {
                let digit = if chance.below(3) == 0 { 0 } else { chance.between(1, 9) };
                number = number * 10 + i64::from(digit);
            }
            if Number(number).parts().len() > 1 {
                return Number(number);
            }
        }
    }

    /// Gaps, and how long the number is.
    fn difficulty(item: &Number) -> u32 {
        2 * (item.digits() - item.parts().len() as u32) + item.digits()
    }

    fn key(item: &Number) -> Key {
        Key::integer(item.0)
    }

    fn prompt(item: &Number, reader: Reader) -> Prompt {
        let mut row = Vec::new();
        for part in item.parts() {
            if !row.is_empty() {
                row.push(Math::Operator('+'));
            }
            row.push(Math::whole(part, reader));
        }
        Prompt::calculation(row)
    }

    fn speech(item: &Number, reader: Reader) -> String {
        Ask::Sum { parts: item.parts() }.say(reader)
    }

    fn solution(item: &Number, reader: Reader) -> Vec<String> {
        let places = if item.has_gap() { Words::PlacesWithGap } else { Words::Places };
        vec![places.say(reader), Step::Sum { parts: item.parts() }.say(reader)]
    }

    fn misconceptions(item: &Number, reader: Reader) -> Vec<Misconception> {
        let parts = item.parts();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let joined: String = parts.iter().map(i64::to_string).collect();
        let digits: String = item.0.to_string().chars().filter(|digit| *digit != '0').collect();
        let mut wrong = Vec::new();
        wrong.extend(digits.parse().map(|answer| way("zero-left-out", answer, Words::ZeroLeftOut)));
        wrong.extend(joined.parse().map(|answer| way("written-side-by-side", answer, Words::SideBySide)));
        if let Some(last) = parts.last() {
            wrong.push(way("left-out-a-part", item.0 - last, Words::LeftOut { part: *last }));
        }
        wrong
    }
}
