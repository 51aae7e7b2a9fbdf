//! Short texts that take two calculations: `There are 4 bags with 6 apples each, and 5 more apples. How many in all?`

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
        multiplication::two_step_story::{Story, Words},
    },
    parameters::{Parameter, numbers},
};

/// The model.
pub struct TwoStepStory;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest factor, 4 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_to: 9 }
    }
}

/// What is added or taken away beside the factors.
const EXTRA: std::ops::RangeInclusive<u32> = 2..=20;

const STORIES: [Story; 6] = [Story::Gifts, Story::Bags, Story::Pencils, Story::Cards, Story::Rope, Story::Pages];

/// A text with two factors and something beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    story: u8,
    times: i64,
    each: i64,
    extra: i64,
}

/// A single calculation.
#[derive(Clone, Copy)]
enum Calculation {
    Sum(i64, i64),
    Difference(i64, i64),
    Product(i64, i64),
    Quotient(i64, i64),
}

impl Calculation {
    fn value(self) -> i64 {
        match self {
            Self::Sum(a, b) => a + b,
            Self::Difference(a, b) => a - b,
            Self::Product(a, b) => a * b,
            Self::Quotient(a, b) => a / b,
        }
    }

    fn say(self, reader: Reader) -> String {
        match self {
            Self::Sum(a, b) => arithmetic::Step::Sum { parts: vec![a, b] }.say(reader),
            Self::Difference(from, less) => Step::Difference { from, less }.say(reader),
            Self::Product(a, b) => arithmetic::Step::Product { a, b }.say(reader),
            Self::Quotient(of, by) => Step::Quotient { of, by }.say(reader),
        }
    }

    /// The calculation with the opposite sign.
    fn opposite(self) -> Self {
        match self {
            Self::Sum(a, b) => Self::Difference(a, b),
            Self::Difference(a, b) => Self::Sum(a, b),
            Self::Product(a, b) => Self::Sum(a, b),
            Self::Quotient(a, b) => Self::Difference(a, b),
        }
    }
}

impl Told {
    fn story(self) -> Story {
        STORIES[usize::from(self.story) % STORIES.len()]
    }

    /// Pages of one day: a number of two digits or more that times and each alone lead to.
    fn pages(self) -> i64 {
        20 * self.times + self.each
    }

    /// The numbers of the text, in its order.
    fn told(self) -> Vec<i64> {
        let (times, each, extra) = (self.times, self.each, self.extra);
        match self.story() {
            Story::Gifts => vec![times * each, each, extra],
            Story::Bags => vec![times, each, extra],
            Story::Pencils => vec![times, each + extra, extra],
            Story::Cards => vec![times * each, times, extra],
            Story::Rope => vec![times * each + extra, times, each],
            Story::Pages => vec![self.pages(), extra],
        }
    }

    /// The two calculations, the second with what the first gave.
    fn calculations(self) -> (Calculation, Calculation) {
        let (times, each, extra) = (self.times, self.each, self.extra);
        match self.story() {
            Story::Gifts => {
                let given = Calculation::Difference(times * each, each);
                (given, Calculation::Sum(given.value(), extra))
            }
            Story::Bags => (Calculation::Product(times, each), Calculation::Sum(times * each, extra)),
            Story::Pencils => {
                let bought = Calculation::Product(times, each + extra);
                (bought, Calculation::Difference(bought.value(), extra))
            }
            Story::Cards => (Calculation::Quotient(times * each, times), Calculation::Sum(each, extra)),
            Story::Rope => {
                (Calculation::Product(times, each), Calculation::Difference(times * each + extra, times * each))
            }
            Story::Pages => {
                let second = Calculation::Sum(self.pages(), extra);
                (second, Calculation::Sum(self.pages(), second.value()))
            }
        }
    }

    fn text(self) -> Words {
        Words::Tell { story: self.story(), numbers: self.told() }
    }
}

impl ItemModel for TwoStepStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "two-step-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let factors = u64::from(params.factor_to) - 1;
        factors * factors * EXTRA.count() as u64 * STORIES.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        Told {
            story: chance.below(STORIES.len() as u32) as u8,
            times: chance.between(2, params.factor_to.into()).into(),
            each: chance.between(2, params.factor_to.into()).into(),
            extra: chance.between(*EXTRA.start(), *EXTRA.end()).into(),
        }
    }

    /// Which text, and whether the second calculation passes a ten.
    fn difficulty(item: &Told) -> u32 {
        let kind = match item.story() {
            Story::Gifts => 0,
            Story::Bags | Story::Pencils => 2,
            Story::Cards | Story::Rope | Story::Pages => 4,
        };
        kind + u32::from(item.calculations().0.value() % 10 + item.extra % 10 > 9)
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.story == other.story)
    }

    fn key(item: &Told) -> Key {
        Key::integer(item.calculations().1.value()).asked_in((item.story() == Story::Rope).then_some(AskedUnit::METERS))
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.text(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.text().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let (first, second) = item.calculations();
        vec![
            Words::First { calculation: first.say(reader) }.say(reader),
            Words::Then { calculation: second.say(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (first, second) = item.calculations();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("stopped-after-one-step", first.value(), Words::StoppedEarly),
            way("opposite-second-step", second.opposite().value().abs(), Words::OppositeStep),
            way("added-everything", item.told().iter().sum(), Words::AddedAll),
        ]
    }
}
