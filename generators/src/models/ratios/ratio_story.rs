//! A ratio of two parts and one amount: how much the other part is.

use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use num_integer::gcd;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        calculation::Step,
        ratios::ratio_story::{self as said, Story, Words},
    },
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct RatioStory;

/// Which amount is told, and how large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which amount is told.
    pub given: Given,
    /// The largest number of the ratio, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
    /// The largest number that it is multiplied by, 5 to 20; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 20)))]
    pub multiplier_to: u8,
}

/// Which amount is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// The first part.
    Part,
    /// Both parts together.
    Total,
    /// A distance, on a map or as it is; the ratio is the map's scale.
    Scale,
}

impl Default for Params {
    fn default() -> Self {
        Self { given: Given::Part, number_to: 7, multiplier_to: 9 }
    }
}

const STORIES: [Story; 3] = [Story::Paint, Story::Team, Story::Fruit];

/// A ratio in lowest terms, and what it is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    first: i64,
    second: i64,
    times: i64,
    given: Given,
    story: u8,
}

impl Told {
    fn story(self) -> Story {
        STORIES[usize::from(self.story) % STORIES.len()]
    }

    /// On a map, or as it is.
    const fn asks_on_map(self) -> bool {
        self.story == 1
    }

    fn amount(self) -> i64 {
        match self.given {
            Given::Part | Given::Scale => self.first * self.times,
            Given::Total => (self.first + self.second) * self.times,
        }
    }

    fn words(self) -> Words {
        let story = self.story();
        let (first, second, amount) = (self.first, self.second, self.amount());
        match self.given {
            Given::Part => Words::TellPart { story, first, second, amount },
            Given::Total => Words::TellTotal { story, first, second, amount },
            Given::Scale if self.asks_on_map() => Words::TellDistance { map: second, real: first, amount },
            Given::Scale => Words::TellOnMap { map: first, real: second, amount },
        }
    }
}

/// How many stories there are.
const fn stories(given: Given) -> usize {
    match given {
        Given::Part | Given::Total => STORIES.len(),
        Given::Scale => 2,
    }
}

impl ItemModel for RatioStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "ratio-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::GIVEN, NUMBER_TO, said::MULTIPLIER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 5..=12)?;
        ParamsError::unless_within(said::MULTIPLIER_TO, params.multiplier_to, 5..=20)
    }

    fn distinct(params: &Params) -> u64 {
        let to = i64::from(params.number_to);
        let ratios = (1..=to).flat_map(|first| (1..=to).map(move |second| (first, second)));
        let ratios = ratios.filter(|(first, second)| first != second && gcd(*first, *second) == 1).count() as u64;
        ratios * (u64::from(params.multiplier_to) - 1) * stories(params.given) as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let (times, story) =
            (chance.between(2, params.multiplier_to.into()), chance.below(stories(params.given) as u32));
        loop {
            let [first, second] = [(); 2].map(|()| i64::from(chance.between(1, params.number_to.into())));
            if first != second && gcd(first, second) == 1 {
                return Told { first, second, times: times.into(), given: params.given, story: story as u8 };
            }
        }
    }

    fn difficulty(item: &Told) -> u32 {
        u32::from(item.times > 5) + u32::from(item.second > 5) + u32::from(item.first > 5) + u32::from(item.times > 10)
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.second * one.times == other.second * other.times)
            && is_rare(block, next, set_size, 2, |one, other| one.story == other.story)
    }

    fn key(item: &Told) -> Key {
        Key::integer(item.second * item.times).asked_in(match item.given {
            Given::Scale if item.asks_on_map() => Some(AskedUnit::CENTIMETERS),
            Given::Scale => Some(AskedUnit::KILOMETERS),
            Given::Part | Given::Total => (item.story() == Story::Paint).then_some(AskedUnit::LITERS),
        })
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        let parts = match item.given {
            Given::Part | Given::Scale => item.first,
            Given::Total => {
                steps.push(Words::PartsInAll { first: item.first, second: item.second }.say(reader));
                item.first + item.second
            }
        };
        let way = if item.given == Given::Scale { Words::TimesTheScale } else { Words::OnePart };
        steps.push(way.say(reader));
        steps.push(Step::Quotient { of: item.amount(), by: parts }.say(reader));
        steps.push(arithmetic::Step::Product { a: item.second, b: item.times }.say(reader));
        steps
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (first, second, times, amount) = (item.first, item.second, item.times, item.amount());
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        match item.given {
            Given::Part => vec![
                way("added-the-difference", (amount + second - first, 1), Words::AddedDifference),
                way("shared-the-part", (amount * second, first + second), Words::SharedPart),
                way("turned-over", (amount * first, second), Words::TurnedOver),
            ],
            Given::Scale => vec![
                way("added-the-difference", (amount + second - first, 1), Words::ScaleMultiplies),
                way("turned-over", (amount * first, second), Words::TurnedOver),
                way("how-many-times", (times, 1), Words::TakeTheOtherNumber),
            ],
            Given::Total => vec![
                way("other-part", (first * times, 1), Words::OtherPart),
                way("divided-by-one-number", (amount, second), Words::ByOneNumber),
                way("total-as-a-part", (amount * second, first), Words::TotalAsPart),
            ],
        }
    }
}
