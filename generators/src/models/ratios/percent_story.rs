//! Prices that go up or down by a percent: discounts, taxes, tips.

use super::percent::{self, Percents, Share};
use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use words::{
    Reader, Say,
    items::ratios::{
        percent::PERCENTS,
        percent_story::{self as said, Story, Words},
    },
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct PercentStory;

/// Which way prices go, by which percents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which way.
    pub change: Change,
    /// By which percents.
    pub percents: Percents,
    /// The highest price, 100 to 1000.
    #[cfg_attr(feature = "schema", schemars(range(min = 100, max = 1000)))]
    pub number_to: u16,
}

/// Which way a price goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Down.
    Decrease,
    /// Up.
    Increase,
}

impl Change {
    const fn stories(self) -> [Story; 3] {
        match self {
            Self::Decrease => [Story::Discount, Story::Ticket, Story::Sale],
            Self::Increase => [Story::Tip, Story::Tax, Story::Markup],
        }
    }
}

impl Default for Params {
    fn default() -> Self {
        Self { change: Change::Decrease, percents: Percents::Friendly, number_to: 200 }
    }
}

/// A price, its percent, and what is told of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    share: Share,
    change: Change,
    story: u8,
}

/// What is told of a price: the percents and the prices that it can have in a shop, a restaurant, or a tax office.
const fn plausible(story: Story) -> (RangeInclusive<i64>, RangeInclusive<i64>) {
    match story {
        Story::Discount => (5..=75, 20..=400),
        Story::Ticket => (5..=75, 8..=90),
        Story::Sale => (5..=60, 60..=1000),
        Story::Tip => (10..=30, 12..=400),
        Story::Tax => (4..=12, 20..=1000),
        Story::Markup => (5..=99, 8..=300),
    }
}

fn is_plausible(story: Story, share: Share) -> bool {
    let (percents, prices) = plausible(story);
    percents.contains(&share.percent) && prices.contains(&share.whole)
}

impl Told {
    fn words(self) -> Words {
        let stories = self.change.stories();
        let story = stories[usize::from(self.story) % stories.len()];
        Words::Tell { story, percent: self.share.percent, price: self.share.whole }
    }

    fn changed(self, change: Change) -> i64 {
        match change {
            Change::Decrease => self.share.whole - self.share.part(),
            Change::Increase => self.share.whole + self.share.part(),
        }
    }
}

impl ItemModel for PercentStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "percent-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::CHANGE, PERCENTS, NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 100..=1000)
    }

    fn distinct(params: &Params) -> u64 {
        let of = |story| percent::count(params.percents, params.number_to, |share| is_plausible(story, share));
        params.change.stories().map(of).iter().sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let stories = params.change.stories();
        let story = chance.below(stories.len() as u32) as u8;
        let told = stories[usize::from(story) % stories.len()];
        loop {
            let share = percent::draw(params.percents, params.number_to, chance);
            if is_plausible(told, share) {
                return Told { share, change: params.change, story };
            }
        }
    }

    fn difficulty(item: &Told) -> u32 {
        percent::difficulty(item.share)
    }

    /// At 50% off, the price and what is taken off are the same.
    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.share.percent == other.share.percent)
            && is_rare(block, next, set_size, 5, |one, other| one.changed(one.change) == other.changed(other.change))
    }

    fn key(item: &Told) -> Key {
        Key::integer(item.changed(item.change)).asked_in(AskedUnit::Dollars)
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let (Share { percent, whole }, part) = (item.share, item.share.part());
        let last = match item.change {
            Change::Decrease => Words::Less { price: whole, part },
            Change::Increase => Words::More { price: whole, part },
        };
        vec![Words::PartIs { percent, price: whole, part }.say(reader), last.say(reader)]
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let Share { percent, whole } = item.share;
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (back, as_number) = match item.change {
            Change::Decrease => (Change::Increase, whole - percent),
            Change::Increase => (Change::Decrease, whole + percent),
        };
        vec![
            way("percent-alone", item.share.part(), Words::PartAlone),
            way("other-direction", item.changed(back), Words::OtherDirection),
            way("percent-as-dollars", as_number, Words::AsDollars),
        ]
    }
}
