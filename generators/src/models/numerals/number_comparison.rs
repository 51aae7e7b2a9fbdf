//! Two whole numbers, and the sign between them: `4,381 ? 4,318`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::comparison, mirrors::in_any_order},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        numerals::number_comparison::{OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct NumberComparison;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits.
    pub of: Of,
}

/// How many digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Two digits each.
    TwoDigits,
    /// Three digits each.
    ThreeDigits,
    /// Six digits each.
    SixDigits,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::ThreeDigits }
    }
}

/// Two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair(i64, i64);

impl Of {
    const fn digits(self) -> u32 {
        match self {
            Self::TwoDigits => 2,
            Self::ThreeDigits => 3,
            Self::SixDigits => 6,
        }
    }
}

/// The number with two of its digits exchanged, counted from the right.
fn exchanged(number: i64, one: u32, other: u32) -> i64 {
    let (a, b) = (10_i64.pow(one), 10_i64.pow(other));
    let (at_a, at_b) = (number / a % 10, number / b % 10);
    number + (at_b - at_a) * a + (at_a - at_b) * b
}

impl ItemModel for NumberComparison {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "number-comparison";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// A number without a zero, and where two of its digits that differ are exchanged, or nowhere.
    fn distinct(params: &Params) -> u64 {
        let digits = params.of.digits();
        let pairs = u64::from(digits * (digits - 1) / 2);
        let numbers = 9_u64.pow(digits);
        numbers + numbers / 9 * 8 * pairs / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        let digits = params.of.digits();
        let number = (0..digits).fold(0, |number, _| 10 * number + i64::from(chance.between(1, 9)));
        if chance.below(5) == 0 {
            return Pair(number, number);
        }
        let one = chance.below(digits);
        let other = (one + 1 + chance.below(digits - 1)) % digits;
        Pair(number, exchanged(number, one, other))
    }

    fn is_same(one: &Pair, other: &Pair) -> bool {
        in_any_order(&[one.0, one.1], &[other.0, other.1])
    }

    /// Each sign is right for half of a set at most.
    fn fits(block: &[Pair], next: &Pair, set_size: u16) -> bool {
        crate::blueprint::is_rare(block, next, set_size, 2, |one, other| one.0.cmp(&one.1) == other.0.cmp(&other.1))
    }

    /// How far from the left the first digit is that differs.
    fn difficulty(item: &Pair) -> u32 {
        u32::from((item.0 - item.1).abs() < 100) + u32::from((item.0 - item.1).abs() < 1_000)
    }

    fn key(item: &Pair) -> Key {
        comparison(item.0.cmp(&item.1))
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        let row = vec![Math::whole(item.0, reader), Math::Blank, Math::whole(item.1, reader)];
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(row)])
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Words::Speech { one: item.0, other: item.1 }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let way = if item.0 == item.1 { Words::AllTheSame } else { Words::FirstThatDiffers };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let words = if item.0 == item.1 { Words::AllTheSame } else { Words::OpensToTheGreater };
        vec![Misconception::new("other-way-around", comparison(item.1.cmp(&item.0)), words, reader)]
    }
}
