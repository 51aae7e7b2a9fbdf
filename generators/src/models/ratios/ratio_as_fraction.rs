//! Ratios of two groups in lowest terms, part to part and part to whole.

use crate::{
    answers::{Form, Key, NumberKey, Simplify},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use num_integer::gcd;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::ratios::ratio_as_fraction::{self as said, Story, Words},
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct RatioAsFraction;

/// A mixed number is no ratio of two numbers.
const FORMS: [Form; 2] = [Form::Proper, Form::Improper];

/// What is compared, and how large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What the first group is compared with.
    pub compare: Compare,
    /// The largest number of the ratio in lowest terms, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
}

/// What the first group is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Compare {
    /// The other group.
    Parts,
    /// Both groups together.
    Whole,
}

impl Default for Params {
    fn default() -> Self {
        Self { compare: Compare::Parts, number_to: 7 }
    }
}

const STORIES: [Story; 3] = [Story::Pets, Story::Marbles, Story::Trees];
/// The largest number that both are multiplied by.
const MULTIPLIER_TO: u32 = 9;

/// Two groups in lowest terms, and what they are multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Groups {
    one: i64,
    other: i64,
    times: i64,
    compare: Compare,
    story: u8,
}

impl Groups {
    fn shown(self) -> (i64, i64) {
        (self.one * self.times, self.other * self.times)
    }

    /// Numerator and denominator in lowest terms: what two numbers do not share, they do not share with their sum.
    fn ratio(self) -> (i64, i64) {
        match self.compare {
            Compare::Parts => (self.one, self.other),
            Compare::Whole => (self.one, self.one + self.other),
        }
    }

    fn words(self) -> Words {
        let story = STORIES[usize::from(self.story) % STORIES.len()];
        let (one, other) = self.shown();
        match self.compare {
            Compare::Parts => Words::AskParts { story, one, other },
            Compare::Whole => Words::AskWhole { story, one, other },
        }
    }
}

impl ItemModel for RatioAsFraction {
    type Params = Params;
    type Item = Groups;

    const ID: &'static str = "ratio-as-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::COMPARE, NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 5..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let to = i64::from(params.number_to);
        let pairs = (1..=to).flat_map(|one| (2..=to).map(move |other| (one, other)));
        let pairs = pairs.filter(|(one, other)| gcd(*one, *other) == 1).count() as u64;
        pairs * u64::from(MULTIPLIER_TO - 1) * STORIES.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Groups {
        let (times, story) = (chance.between(2, MULTIPLIER_TO).into(), chance.below(STORIES.len() as u32) as u8);
        loop {
            let one = i64::from(chance.between(1, params.number_to.into()));
            let other = i64::from(chance.between(2, params.number_to.into()));
            if gcd(one, other) == 1 {
                return Groups { one, other, times, compare: params.compare, story };
            }
        }
    }

    fn difficulty(item: &Groups) -> u32 {
        2 * u32::from(item.times > 5) + u32::from(item.one > 1) + u32::from(item.one + item.other > 8)
    }

    fn fits(block: &[Groups], next: &Groups, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.ratio() == other.ratio())
    }

    fn key(item: &Groups) -> Key {
        let (over, under) = item.ratio();
        Key::Number(NumberKey::fraction(over, under).in_forms(&FORMS).simplified(Simplify::Required))
    }

    fn prompt(item: &Groups, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Groups, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Groups, reader: Reader) -> Vec<String> {
        let ((one, other), shown) = (item.shown(), Self::key(item).shown(reader));
        let under = match item.compare {
            Compare::Parts => other,
            Compare::Whole => one + other,
        };
        let mut steps = Vec::new();
        if item.compare == Compare::Whole {
            steps.push(Words::Together { one, other }.say(reader));
        }
        steps.push(Words::Reduce { over: one, under, factor: item.times, shown }.say(reader));
        steps
    }

    fn misconceptions(item: &Groups, reader: Reader) -> Vec<Misconception> {
        let (one, other) = (item.one, item.other);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        match item.compare {
            Compare::Parts => vec![
                way("turned-over", (other, one), Words::TurnedOver),
                way("part-to-whole", (one, one + other), Words::ToWhole),
            ],
            Compare::Whole => vec![
                way("part-to-part", (one, other), Words::ToPart),
                way("other-part", (other, one + other), Words::OtherPart),
                way("turned-over", (one + other, one), Words::TurnedOver),
            ],
        }
    }
}
