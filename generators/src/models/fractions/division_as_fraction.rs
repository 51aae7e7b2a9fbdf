//! A whole number divided by another as a fraction: `3 ÷ 4 = ?`

use super::number::simplify;
use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::keys::fraction,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::division_as_fraction::{Story, Words},
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct DivisionAsFraction;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number, 6 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 12)))]
    pub number_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { number_to: 9 }
    }
}

const STORIES: [Story; 4] = [Story::Pizzas, Story::Ribbon, Story::Juice, Story::Clay];

/// So many things shared by so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    story: u8,
    things: i64,
    by: i64,
}

impl Shared {
    fn story(self) -> Story {
        STORIES[usize::from(self.story) % STORIES.len()]
    }

    /// The unit that the question names.
    fn unit(self) -> Option<AskedUnit> {
        match self.story() {
            Story::Pizzas => None,
            Story::Ribbon => Some(AskedUnit::METERS),
            Story::Juice => Some(AskedUnit::LITERS),
            Story::Clay => Some(AskedUnit::KILOGRAMS),
        }
    }

    fn words(self) -> Words {
        Words::Tell { story: self.story(), things: self.things, by: self.by }
    }
}

impl ItemModel for DivisionAsFraction {
    type Params = Params;
    type Item = Shared;

    const ID: &'static str = "division-as-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 6..=12)
    }

    /// Each two numbers whose quotient is not whole, for each text.
    fn distinct(params: &Params) -> u64 {
        let to = i64::from(params.number_to);
        let pairs = (2..=to).flat_map(|things| (3..=to).map(move |by| (things, by)));
        STORIES.len() as u64 * pairs.filter(|(things, by)| things % by != 0).count() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Shared {
        let story = chance.below(STORIES.len() as u32) as u8;
        loop {
            let (things, by) = (chance.between(2, params.number_to.into()), chance.between(3, params.number_to.into()));
            if things % by != 0 {
                return Shared { story, things: things.into(), by: by.into() };
            }
        }
    }

    fn difficulty(item: &Shared) -> u32 {
        u32::from(item.things > item.by) + u32::from(num_integer::gcd(item.things, item.by) > 1)
    }

    fn fits(block: &[Shared], next: &Shared, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.things * other.by == other.things * one.by)
            && is_rare(block, next, set_size, 3, |one, other| one.story == other.story)
    }

    fn key(item: &Shared) -> Key {
        fraction(item.things, item.by).asked_in(item.unit())
    }

    fn prompt(item: &Shared, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Shared, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Shared, reader: Reader) -> Vec<String> {
        let (things, by) = (item.things, item.by);
        let mut steps = vec![
            Words::EachGets { story: item.story(), things, by }.say(reader),
            Words::Quotient { things, by }.say(reader),
        ];
        simplify(&mut steps, things, by, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Shared, reader: Reader) -> Vec<Misconception> {
        let (things, by) = (item.things, item.by);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("turned-over", (by, things), Words::TurnedOver { things }),
            way("one-share-of-one-thing", (1, by), Words::OfOne { things }),
            way("whole-part-only", (things / by, 1), Words::WholePart),
        ]
    }
}
