//! Rounding decimals: to the nearest whole number, tenth or hundredth.

use super::number::{between_wholes, drawn, key, power_of_ten};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::decimals::{
        number::Decimal,
        round_decimal::{self as said, Words},
        steps::WHOLE_PART_TO,
    },
    parameters::Parameter,
};

/// The model.
pub struct RoundDecimal;

/// Which numbers, rounded to which place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many decimal places are kept, 0 to 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 2)))]
    pub kept_places: u8,
    /// The largest number before the point, 1 to 99.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 99)))]
    pub whole_part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { kept_places: 1, whole_part_to: 20 }
    }
}

/// A number with one or two places more than are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    number: Decimal,
    kept: u8,
}

impl Rounding {
    /// One of the place that is kept, in units of the number.
    fn step(self) -> i64 {
        power_of_ten(self.number.places - self.kept)
    }

    fn below(self) -> i64 {
        self.number.units / self.step()
    }

    /// The digit that decides.
    fn next_digit(self) -> i64 {
        self.number.units % self.step() * 10 / self.step()
    }

    fn value(self) -> i64 {
        self.below() + i64::from(self.next_digit() >= 5)
    }
}

impl ItemModel for RoundDecimal {
    type Params = Params;
    type Item = Rounding;

    const ID: &'static str = "round-decimal";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::KEPT_PLACES, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::KEPT_PLACES, params.kept_places, 0..=2)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 1..=99)
    }

    fn distinct(params: &Params) -> u64 {
        let kept = params.kept_places;
        (u64::from(params.whole_part_to) + 1) * (between_wholes(kept + 1) + between_wholes(kept + 2)) as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Rounding {
        let kept = params.kept_places;
        let places = kept + chance.between(1, 2) as u8;
        Rounding { number: drawn(params.whole_part_to.into(), places, chance), kept }
    }

    /// A 5 is the doubtful case; a 9 carries; a second digit behind can mislead.
    fn difficulty(item: &Rounding) -> u32 {
        let up = item.next_digit() >= 5;
        u32::from(item.next_digit() == 5)
            + u32::from(item.number.places > item.kept + 1)
            + 2 * u32::from(up && item.below() % 10 == 9)
            + u32::from(up)
    }

    fn key(item: &Rounding) -> Key {
        key(Decimal::new(item.value(), item.kept))
    }

    fn prompt(item: &Rounding, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.number, kept: item.kept }, reader)
    }

    fn speech(item: &Rounding, reader: Reader) -> String {
        Words::Ask { number: item.number, kept: item.kept }.say(reader)
    }

    fn solution(item: &Rounding, reader: Reader) -> Vec<String> {
        let (digit, value) = (item.next_digit(), Decimal::new(item.value(), item.kept));
        vec![if digit >= 5 { Words::Up { digit, value } } else { Words::Down { digit, value } }.say(reader)]
    }

    fn misconceptions(item: &Rounding, reader: Reader) -> Vec<Misconception> {
        let (below, kept) = (item.below(), item.kept);
        let way = |name, number: Decimal, words: Words| Misconception::new(name, key(number), words, reader);
        let mut wrong = vec![
            way("cut-off", Decimal::new(below, kept), Words::CutOff),
            way("always-up", Decimal::new(below + 1, kept), Words::AlwaysUp),
        ];
        if item.number.places > kept + 1 {
            let longer = Rounding { kept: kept + 1, ..*item };
            wrong.push(way("one-place-too-many", Decimal::new(longer.value(), kept + 1), Words::OtherPlace));
            // First to the place behind, then again.
            let twice = (longer.value() + 5) / 10;
            wrong.push(way("rounded-twice", Decimal::new(twice, kept), Words::RoundedTwice));
        }
        if kept > 0 {
            let shorter = Rounding { kept: kept - 1, ..*item };
            wrong.push(way("one-place-too-few", Decimal::new(shorter.value(), kept - 1), Words::OtherPlace));
        }
        wrong
    }
}
