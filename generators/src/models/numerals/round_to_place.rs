//! Rounding to a place: `Round 34,718 to the nearest thousand.` Right in the middle rounds up.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::numerals::round_to_place::Words,
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct RoundToPlace;

/// To which place, and how long the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The place, from 1 for tens to 5 for hundred thousands.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5)))]
    pub place: u8,
    /// How many digits the numbers have, 2 to 7, more than zeros in the place.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 7)))]
    pub digits: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { place: 2, digits: 4 }
    }
}

impl Params {
    fn unit(self) -> u32 {
        10_u32.pow(self.place.into())
    }

    fn smallest(self) -> u32 {
        10_u32.pow(u32::from(self.digits) - 1)
    }
}

/// A number that is not round yet, and the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    number: i64,
    place: u8,
}

impl Rounding {
    fn unit(self) -> i64 {
        10_i64.pow(self.place.into())
    }

    fn low(self) -> i64 {
        self.number / self.unit() * self.unit()
    }

    fn goes_up(self) -> bool {
        2 * (self.number % self.unit()) >= self.unit()
    }

    fn rounded(self) -> i64 {
        self.low() + if self.goes_up() { self.unit() } else { 0 }
    }

    /// The digit that decides, right of the place.
    fn deciding(self) -> i64 {
        self.number % self.unit() / (self.unit() / 10)
    }
}

impl ItemModel for RoundToPlace {
    type Params = Params;
    type Item = Rounding;

    const ID: &'static str = "round-to-place";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::PLACE, whole_numbers::DIGITS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::PLACE, params.place, 1..=5)?;
        ParamsError::unless_within(whole_numbers::DIGITS, params.digits, u64::from(params.place) + 1..=7)
    }

    fn distinct(params: &Params) -> u64 {
        let numbers = u64::from(params.smallest()) * 9;
        numbers - numbers / u64::from(params.unit())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Rounding {
        loop {
            let number = chance.between(params.smallest(), params.smallest() * 10 - 1);
            if !number.is_multiple_of(params.unit()) {
                return Rounding { number: number.into(), place: params.place };
            }
        }
    }

    /// Down is easiest; up changes the digit, 5 and 4 are close to the middle, and a 9 makes the next place change too.
    fn difficulty(item: &Rounding) -> u32 {
        let close = u32::from((4..=5).contains(&item.deciding()));
        let carries = u32::from(item.goes_up() && item.number / item.unit() % 10 == 9);
        u32::from(item.goes_up()) + close + 2 * carries
    }

    fn key(item: &Rounding) -> Key {
        Key::integer(item.rounded())
    }

    fn prompt(item: &Rounding, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.number, place: item.place }, reader)
    }

    fn speech(item: &Rounding, reader: Reader) -> String {
        Words::Ask { number: item.number, place: item.place }.say(reader)
    }

    fn solution(item: &Rounding, reader: Reader) -> Vec<String> {
        let (digit, rounded) = (item.deciding(), item.rounded());
        let between = Words::Between { number: item.number, low: item.low(), high: item.low() + item.unit() };
        let decided = if item.goes_up() { Words::Up { digit, rounded } } else { Words::Down { digit, rounded } };
        vec![between.say(reader), decided.say(reader)]
    }

    fn misconceptions(item: &Rounding, reader: Reader) -> Vec<Misconception> {
        let (number, unit, place) = (item.number, item.unit(), item.place);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let nearest = |unit: i64| (number + unit / 2) / unit * unit;
        let other_way = item.low() + if item.goes_up() { 0 } else { unit };
        let mut wrong = vec![
            way("rounded-the-other-way", other_way, Words::OtherWay { digit: item.deciding() }),
            way("rounded-to-a-larger-place", nearest(10 * unit), Words::OtherPlace { place }),
        ];
        if place > 1 {
            wrong.push(way("rounded-to-a-smaller-place", nearest(unit / 10), Words::OtherPlace { place }));
        }
        let kept = item.rounded() + number % unit;
        wrong.push(way("kept-the-rest", kept, Words::KeptRest));
        wrong.push(way("not-rounded", number, Words::KeptRest));
        wrong
    }
}
