//! The percent that a part is, or the whole that it is a percent of: `12 = ?% of 48`, `12 = 25% of ?`

use super::percent::{self, Percents, Share};
use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::ratios::{
        percent::PERCENTS,
        percent_unknown::{self as said, Words},
    },
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct PercentUnknown;

/// What is looked for, among which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is looked for.
    pub find: Find,
    /// Which percents.
    pub percents: Percents,
    /// The largest whole, 100 to 1000.
    #[cfg_attr(feature = "schema", schemars(range(min = 100, max = 1000)))]
    pub number_to: u16,
}

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Find {
    /// The percent.
    Percent,
    /// The whole.
    Whole,
}

impl Default for Params {
    fn default() -> Self {
        Self { find: Find::Percent, percents: Percents::Friendly, number_to: 200 }
    }
}

/// A part of a whole, and what of it is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown {
    share: Share,
    find: Find,
}

impl Unknown {
    fn answer(self) -> i64 {
        match self.find {
            Find::Percent => self.share.percent,
            Find::Whole => self.share.whole,
        }
    }
}

impl ItemModel for PercentUnknown {
    type Params = Params;
    type Item = Unknown;

    const ID: &'static str = "percent-unknown";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::FIND, PERCENTS, NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 100..=1000)
    }

    fn distinct(params: &Params) -> u64 {
        percent::count(params.percents, params.number_to, |_| true)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Unknown {
        Unknown { share: percent::draw(params.percents, params.number_to, chance), find: params.find }
    }

    fn difficulty(item: &Unknown) -> u32 {
        percent::difficulty(item.share)
    }

    fn fits(block: &[Unknown], next: &Unknown, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.share.percent == other.share.percent)
            && is_rare(block, next, set_size, 5, |one, other| one.share.whole == other.share.whole)
    }

    fn key(item: &Unknown) -> Key {
        Key::integer(item.answer()).asked_in((item.find == Find::Percent).then_some(AskedUnit::Percents))
    }

    fn prompt(item: &Unknown, reader: Reader) -> Prompt {
        let Share { percent, whole } = item.share;
        let (percent, whole) = match item.find {
            Find::Percent => (Math::Tight(vec![Math::Blank, Math::Operator('%')]), Math::whole(whole, reader)),
            Find::Whole => (Math::percent(percent, reader), Math::Blank),
        };
        let part = Math::whole(item.share.part(), reader);
        Prompt(vec![Part::Math(vec![part, Math::Operator('='), percent, percent::of(reader), whole])])
    }

    fn speech(item: &Unknown, reader: Reader) -> String {
        let (Share { percent, whole }, part) = (item.share, item.share.part());
        match item.find {
            Find::Percent => Words::SpeechPercent { part, whole },
            Find::Whole => Words::SpeechWhole { part, percent },
        }
        .say(reader)
    }

    fn solution(item: &Unknown, reader: Reader) -> Vec<String> {
        let (Share { percent, whole }, part) = (item.share, item.share.part());
        match item.find {
            Find::Percent => {
                vec![Words::AsFraction { part, whole, percent }.say(reader), Words::IsPercent { percent }.say(reader)]
            }
            Find::Whole => vec![
                Words::Times { part, product: 100 * part }.say(reader),
                Words::Divide { product: 100 * part, percent, whole }.say(reader),
            ],
        }
    }

    fn misconceptions(item: &Unknown, reader: Reader) -> Vec<Misconception> {
        let (Share { percent, whole }, part) = (item.share, item.share.part());
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        match item.find {
            Find::Percent => vec![
                way("gave-the-part", (part, 1), Words::GavePart),
                way("divided-the-other-way-round", (100 * whole, part), Words::OtherWayRound),
                way("percent-of-the-rest", (100 - percent, 1), Words::OfRest),
                way("gave-the-fraction", (part, whole), Words::GaveFraction),
            ],
            Find::Whole => vec![
                way("percent-of-the-part", (percent * part, 100), Words::PercentOfPart),
                way("multiplied-by-the-percent", (percent * part, 1), Words::TimesPercent),
                way("added-the-percent", (part + percent, 1), Words::Added),
            ],
        }
    }
}
