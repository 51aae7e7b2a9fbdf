//! Rates: so much for so many, so how much for one, or for another number?

use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        calculation::Step,
        ratios::unit_rate::{self as said, Story, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct UnitRate;

/// What is asked for, and how large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// For how many it is asked.
    pub ask_for: AskFor,
    /// The largest rate, 5 to 50; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 50)))]
    pub rate_to: u8,
    /// The largest number of things, 5 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub count_to: u8,
}

/// For how many it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AskFor {
    /// For one.
    One,
    /// For another number.
    Many,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask_for: AskFor::One, rate_to: 12, count_to: 9 }
    }
}

const STORIES: [Story; 4] = [Story::Tickets, Story::Pages, Story::Tap, Story::Snail];

/// A rate, a number that it is told for, and one that it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    story: u8,
    rate: i64,
    count: i64,
    /// 1 where one is asked for.
    other: i64,
}

impl Rate {
    fn story(self) -> Story {
        STORIES[usize::from(self.story) % STORIES.len()]
    }

    /// The unit that the question names.
    fn unit(self) -> Option<AskedUnit> {
        match self.story() {
            Story::Tickets => Some(AskedUnit::Dollars),
            Story::Pages => None,
            Story::Tap => Some(AskedUnit::LITERS),
            Story::Snail => Some(AskedUnit::CENTIMETERS),
        }
    }

    fn total(self) -> i64 {
        self.rate * self.count
    }

    fn words(self) -> Words {
        Words::Tell { story: self.story(), count: self.count, total: self.total(), other: self.other }
    }
}

impl ItemModel for UnitRate {
    type Params = Params;
    type Item = Rate;

    const ID: &'static str = "unit-rate";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::ASK_FOR, said::RATE_TO, said::COUNT_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::RATE_TO, params.rate_to, 5..=50)?;
        ParamsError::unless_within(said::COUNT_TO, params.count_to, 5..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let (rates, counts) = (u64::from(params.rate_to) - 1, u64::from(params.count_to) - 1);
        let others = match params.ask_for {
            AskFor::One => 1,
            AskFor::Many => counts - 1,
        };
        STORIES.len() as u64 * rates * counts * others
    }

    fn draw(params: &Params, chance: &mut Chance) -> Rate {
        let story = chance.below(STORIES.len() as u32) as u8;
        let rate = chance.between(2, params.rate_to.into()).into();
        loop {
            let [count, other] = [(); 2].map(|()| i64::from(chance.between(2, params.count_to.into())));
            let other = match params.ask_for {
                AskFor::One => 1,
                AskFor::Many => other,
            };
            if count != other {
                return Rate { story, rate, count, other };
            }
        }
    }

    fn difficulty(item: &Rate) -> u32 {
        u32::from(item.rate > 5) + u32::from(item.count > 5) + u32::from(item.rate > 12) + u32::from(item.other > 5)
    }

    fn fits(block: &[Rate], next: &Rate, set_size: u16) -> bool {
        is_rare(block, next, set_size, 3, |one, other| one.story == other.story)
            && is_rare(block, next, set_size, 5, |one, other| one.rate * one.other == other.rate * other.other)
    }

    fn key(item: &Rate) -> Key {
        Key::integer(item.rate * item.other).asked_in(item.unit())
    }

    fn prompt(item: &Rate, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Rate, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Rate, reader: Reader) -> Vec<String> {
        let mut steps =
            vec![Words::ForOne.say(reader), Step::Quotient { of: item.total(), by: item.count }.say(reader)];
        if item.other > 1 {
            steps.push(arithmetic::Step::Product { a: item.other, b: item.rate }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Rate, reader: Reader) -> Vec<Misconception> {
        let (rate, count, other, total) = (item.rate, item.count, item.other, item.total());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        if other == 1 {
            return vec![
                way("multiplied", total * count, Words::Multiplied),
                way("subtracted", total - count, Words::Subtracted),
                way("gave-the-total", total, Words::GaveTotal),
            ];
        }
        vec![
            way("added-the-difference", total + other - count, Words::AddedDifference),
            way("for-one-only", rate, Words::OnlyOne),
            way("multiplied", total * other, Words::TimesTotal),
        ]
    }
}
