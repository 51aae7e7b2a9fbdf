//! A percent of a whole number: `25% of 80 = ?`

use super::percent::{self, Percents, Share};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::ratios::{
        percent::{PERCENTS, Words as Percent},
        percent_of::Words,
    },
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct PercentOf;

/// Which percents of which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which percents.
    pub percents: Percents,
    /// The largest number, 100 to 1000.
    #[cfg_attr(feature = "schema", schemars(range(min = 100, max = 1000)))]
    pub number_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { percents: Percents::Friendly, number_to: 200 }
    }
}

/// A percent of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part(Share);

impl ItemModel for PercentOf {
    type Params = Params;
    type Item = Part;

    const ID: &'static str = "percent-of";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[PERCENTS, NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 100..=1000)
    }

    fn distinct(params: &Params) -> u64 {
        percent::count(params.percents, params.number_to, |_| true)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Part {
        Part(percent::draw(params.percents, params.number_to, chance))
    }

    fn difficulty(item: &Part) -> u32 {
        percent::difficulty(item.0)
    }

    fn fits(block: &[Part], next: &Part, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.0.percent == other.0.percent)
            && is_rare(block, next, set_size, 5, |one, other| one.0.part() == other.0.part())
    }

    fn key(item: &Part) -> Key {
        Key::integer(item.0.part())
    }

    fn prompt(item: &Part, reader: Reader) -> Prompt {
        let Share { percent, whole } = item.0;
        Prompt::calculation(vec![Math::percent(percent, reader), percent::of(reader), Math::whole(whole, reader)])
    }

    fn speech(item: &Part, reader: Reader) -> String {
        Words::Speech { percent: item.0.percent, whole: item.0.whole }.say(reader)
    }

    fn solution(item: &Part, reader: Reader) -> Vec<String> {
        let Share { percent, whole } = item.0;
        vec![
            Percent::Hundredths { percent }.say(reader),
            Words::Product { percent, whole, product: percent * whole }.say(reader),
            Words::Hundredth { product: percent * whole, part: item.0.part() }.say(reader),
        ]
    }

    fn misconceptions(item: &Part, reader: Reader) -> Vec<Misconception> {
        let Share { percent, whole } = item.0;
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("divided-by-the-percent", (whole, percent), Words::Divided { percent }),
            way("what-is-left", (whole - item.0.part(), 1), Words::Left),
            way("subtracted-the-percent", (whole - percent, 1), Words::Subtracted),
            way("tenths-for-hundredths", (percent * whole, 10), Words::Tenths),
        ]
    }
}
