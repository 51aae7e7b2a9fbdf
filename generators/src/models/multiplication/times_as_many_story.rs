//! Short texts in which one amount is so many times another: the larger one is asked for, the smaller one, or how many times.

use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_in_any_order, in_any_order},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        calculation::Step,
        multiplication::times_as_many_story::{Asked, Thing, Words},
    },
    parameters::{Parameter, numbers},
};

/// The model.
pub struct TimesAsManyStory;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest of the smaller amount and of how many times it is taken, 5 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_to: 9 }
    }
}

const THINGS: [Thing; 6] = [Thing::Marbles, Thing::Heights, Thing::Prices, Thing::Weights, Thing::Points, Thing::Pages];

/// From easy to hard.
const ASKED: [Asked; 3] = [Asked::Larger, Asked::Smaller, Asked::Times];

/// `times × smaller` of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    thing: u8,
    asked: u8,
    times: i64,
    smaller: i64,
}

impl Told {
    fn thing(self) -> Thing {
        THINGS[usize::from(self.thing) % THINGS.len()]
    }

    /// The unit that the question names: a number of times has none.
    fn unit(self) -> Option<AskedUnit> {
        match self.thing() {
            _ if self.asked() == Asked::Times => None,
            Thing::Heights => Some(AskedUnit::METERS),
            Thing::Prices => Some(AskedUnit::Dollars),
            Thing::Weights => Some(AskedUnit::KILOGRAMS),
            Thing::Marbles | Thing::Points | Thing::Pages => None,
        }
    }

    fn asked(self) -> Asked {
        ASKED[usize::from(self.asked) % ASKED.len()]
    }

    fn larger(self) -> i64 {
        self.times * self.smaller
    }

    /// The two numbers that the text tells, in its order.
    fn told(self) -> (i64, i64) {
        match self.asked() {
            Asked::Larger => (self.smaller, self.times),
            Asked::Smaller => (self.larger(), self.times),
            Asked::Times => (self.larger(), self.smaller),
        }
    }

    fn text(self) -> Words {
        let (first, second) = self.told();
        Words::Tell { thing: self.thing(), asked: self.asked(), first, second }
    }
}

impl ItemModel for TimesAsManyStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "times-as-many-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, 5..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let factors = u64::from(params.factor_to) - 1;
        (count_in_any_order(factors, 2) + 2 * factors * factors) * THINGS.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let to = params.factor_to.into();
        Told {
            thing: chance.below(THINGS.len() as u32) as u8,
            asked: chance.below(ASKED.len() as u32) as u8,
            times: chance.between(2, to).into(),
            smaller: chance.between(2, to).into(),
        }
    }

    /// 4 times 6 is as many as 6 times 4.
    fn is_same(one: &Told, other: &Told) -> bool {
        let is_mirrored =
            one.asked() == Asked::Larger && in_any_order(&[one.times, one.smaller], &[other.times, other.smaller]);
        (one.thing, one.asked) == (other.thing, other.asked) && (one == other || is_mirrored)
    }

    /// What is asked for, and how large the table is.
    fn difficulty(item: &Told) -> u32 {
        2 * u32::from(item.asked) + u32::from(item.times.min(item.smaller) > 5)
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.thing == other.thing)
    }

    fn key(item: &Told) -> Key {
        Key::integer(match item.asked() {
            Asked::Larger => item.larger(),
            Asked::Smaller => item.smaller,
            Asked::Times => item.times,
        })
        .asked_in(item.unit())
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.text(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.text().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let (first, second) = item.told();
        let divided = || Step::Quotient { of: first, by: second }.say(reader);
        match item.asked() {
            Asked::Larger => {
                vec![Words::Multiply.say(reader), arithmetic::Step::Product { a: second, b: first }.say(reader)]
            }
            Asked::Smaller => vec![Words::TakeOnePart.say(reader), divided()],
            Asked::Times => vec![Words::Measure.say(reader), divided()],
        }
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (first, second) = item.told();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let multiplied = way("multiplied", first * second, Words::Multiplied);
        match item.asked() {
            Asked::Larger => vec![way("added", first + second, Words::Added)],
            Asked::Smaller => vec![multiplied, way("subtracted", first - second, Words::Subtracted)],
            Asked::Times => vec![way("difference-for-ratio", first - second, Words::HowManyMore), multiplied],
        }
    }
}
