//! The probability of a color: one marble of a bag, or two that are drawn one after the other.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_in_any_order, in_any_order},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        data::marble_probability::{EVENT, MARBLES_TO, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct MarbleProbability;

/// Which event, and which bags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The event.
    pub event: Event,
    /// The most marbles of a color, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub marbles_to: u8,
}

/// The event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A red marble.
    Red,
    /// A marble that is not red.
    NotRed,
    /// Two red marbles, the first put back.
    TwicePutBack,
    /// Two red marbles, the first kept.
    TwiceKept,
}

impl Default for Params {
    fn default() -> Self {
        Self { event: Event::Red, marbles_to: 9 }
    }
}

/// A bag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bag {
    event: Event,
    red: i64,
    blue: i64,
    green: i64,
}

impl Bag {
    fn all(self) -> i64 {
        self.red + self.blue + self.green
    }

    /// The favorable outcomes and all outcomes.
    fn odds(self) -> (i64, i64) {
        let (red, all) = (self.red, self.all());
        match self.event {
            Event::Red => (red, all),
            Event::NotRed => (all - red, all),
            Event::TwicePutBack => (red * red, all * all),
            Event::TwiceKept => (red * (red - 1), all * (all - 1)),
        }
    }

    fn question(self) -> Words {
        let (red, blue, green) = (self.red, self.blue, self.green);
        match self.event {
            Event::Red => Words::AskRed { red, blue, green },
            Event::NotRed => Words::AskNotRed { red, blue, green },
            Event::TwicePutBack => Words::AskTwicePutBack { red, blue, green },
            Event::TwiceKept => Words::AskTwiceKept { red, blue, green },
        }
    }
}

/// So many red marbles that two can be drawn.
const LEAST: u32 = 2;

impl ItemModel for MarbleProbability {
    type Params = Params;
    type Item = Bag;

    const ID: &'static str = "marble-probability";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[EVENT, MARBLES_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(MARBLES_TO, params.marbles_to, 4..=12)
    }

    /// Which of the other colors has how many does not matter.
    fn distinct(params: &Params) -> u64 {
        let numbers = u64::from(params.marbles_to) - 1;
        numbers * count_in_any_order(numbers, 2)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Bag {
        let [red, blue, green] = [(); 3].map(|()| i64::from(chance.between(LEAST, params.marbles_to.into())));
        Bag { event: params.event, red, blue, green }
    }

    fn is_same(one: &Bag, other: &Bag) -> bool {
        one.red == other.red && in_any_order(&[one.blue, one.green], &[other.blue, other.green])
    }

    fn fits(block: &[Bag], next: &Bag, set_size: u16) -> bool {
        let is_as_likely = |one: &Bag, other: &Bag| one.odds().0 * other.odds().1 == other.odds().0 * one.odds().1;
        crate::blueprint::is_rare(block, next, set_size, 5, is_as_likely)
    }

    fn difficulty(item: &Bag) -> u32 {
        u32::from(item.all() > 12) + u32::from(item.all() > 18)
    }

    fn key(item: &Bag) -> Key {
        let (over, under) = item.odds();
        Key::fraction(over, under)
    }

    fn prompt(item: &Bag, reader: Reader) -> Prompt {
        Prompt::words(item.question(), reader)
    }

    fn speech(item: &Bag, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Bag, reader: Reader) -> Vec<String> {
        let (red, all) = (item.red, item.all());
        let mut steps = vec![Words::InTheBag { all }.say(reader)];
        steps.push(
            match item.event {
                Event::Red => Words::Favorable { favorable: red, all },
                Event::NotRed => Words::Favorable { favorable: all - red, all },
                Event::TwicePutBack => Words::Both { first: (red, all), second: (red, all) },
                Event::TwiceKept => Words::Both { first: (red, all), second: (red - 1, all - 1) },
            }
            .say(reader),
        );
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Bag, reader: Reader) -> Vec<Misconception> {
        let way = |name, over, under, words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let (red, all) = (item.red, item.all());
        match item.event {
            Event::Red => vec![
                way("against-the-others", red, all - red, Words::OfAll),
                way("other-colors", all - red, all, Words::NotTheOthers),
                way("one-of-three-colors", 1, 3, Words::CountMarbles),
            ],
            Event::NotRed => vec![
                way("red-instead", red, all, Words::NotRedIsAsked),
                way("two-of-three-colors", 2, 3, Words::CountMarbles),
            ],
            Event::TwicePutBack => vec![
                way("one-draw-alone", red, all, Words::MultiplyBoth),
                way("added-both", 2 * red, all, Words::MultiplyBoth),
                way("as-if-kept", red * (red - 1), all * (all - 1), Words::PutBack),
            ],
            Event::TwiceKept => vec![
                way("one-draw-alone", red, all, Words::MultiplyBoth),
                way("as-if-put-back", red * red, all * all, Words::Kept),
            ],
        }
    }
}
