//! Short texts that are solved by one product or one quotient: equal groups, rows, sharing, and times as many.

use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_products, in_any_order},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        calculation::Step,
        multiplication::equal_groups_story::{Story, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct EqualGroupsStory;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The most groups, 5 to 20; the fewest are 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 20)))]
    pub groups_to: u8,
    /// The most in each group, 5 to 99; the fewest are 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 99)))]
    pub each_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { groups_to: 9, each_to: 9 }
    }
}

/// Which of the three numbers a text asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    Total,
    Each,
    Groups,
}

const STORIES: [(Story, Asked); 10] = [
    (Story::Bags, Asked::Total),
    (Story::Rows, Asked::Total),
    (Story::Days, Asked::Total),
    (Story::Marbles, Asked::Total),
    (Story::Stickers, Asked::Each),
    (Story::Shelves, Asked::Each),
    (Story::Ribbons, Asked::Each),
    (Story::Eggs, Asked::Groups),
    (Story::Teams, Asked::Groups),
    (Story::Rope, Asked::Groups),
];

/// A text with its groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    story: u8,
    groups: i64,
    each: i64,
}

impl Told {
    fn story(self) -> (Story, Asked) {
        STORIES[usize::from(self.story) % STORIES.len()]
    }

    fn asked(self) -> Asked {
        self.story().1
    }

    fn total(self) -> i64 {
        self.groups * self.each
    }

    /// The two numbers that the text tells.
    fn told(self) -> (i64, i64) {
        match self.asked() {
            Asked::Total => (self.groups, self.each),
            Asked::Each => (self.total(), self.groups),
            Asked::Groups => (self.total(), self.each),
        }
    }

    fn text(self) -> Words {
        let (first, second) = self.told();
        Words::Tell { story: self.story().0, first, second }
    }
}

impl ItemModel for EqualGroupsStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "equal-groups-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::GROUPS_TO, whole_numbers::EACH_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::GROUPS_TO, params.groups_to, 5..=20)?;
        ParamsError::unless_within(whole_numbers::EACH_TO, params.each_to, 5..=99)
    }

    fn distinct(params: &Params) -> u64 {
        let (groups, each) = (u64::from(params.groups_to) - 1, u64::from(params.each_to) - 1);
        let of_story = |(_, asked): &(Story, Asked)| match asked {
            Asked::Total => count_products(groups, each),
            Asked::Each | Asked::Groups => groups * each,
        };
        STORIES.iter().map(of_story).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        Told {
            story: chance.below(STORIES.len() as u32) as u8,
            groups: chance.between(2, params.groups_to.into()).into(),
            each: chance.between(2, params.each_to.into()).into(),
        }
    }

    /// Of 5 rows of 2 there are as many as of 2 rows of 5.
    fn is_same(one: &Told, other: &Told) -> bool {
        let is_mirrored =
            one.asked() == Asked::Total && in_any_order(&[one.groups, one.each], &[other.groups, other.each]);
        one.story == other.story && (one == other || is_mirrored)
    }

    /// What is asked for, and how large the table is.
    fn difficulty(item: &Told) -> u32 {
        2 * item.asked() as u32 + u32::from(item.groups.min(item.each) > 5)
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.story == other.story)
    }

    fn key(item: &Told) -> Key {
        Key::integer(match item.asked() {
            Asked::Total => item.total(),
            Asked::Each => item.each,
            Asked::Groups => item.groups,
        })
        .asked_in((item.story().0 == Story::Ribbons).then_some(AskedUnit::CENTIMETERS))
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.text(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.text().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let (first, second) = item.told();
        match item.asked() {
            Asked::Total => {
                vec![Words::Multiply.say(reader), arithmetic::Step::Product { a: first, b: second }.say(reader)]
            }
            Asked::Each => vec![Words::Share.say(reader), Step::Quotient { of: first, by: second }.say(reader)],
            Asked::Groups => vec![Words::Measure.say(reader), Step::Quotient { of: first, by: second }.say(reader)],
        }
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (first, second) = item.told();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        match item.asked() {
            Asked::Total => vec![way("added", first + second, Words::Added)],
            Asked::Each | Asked::Groups => vec![
                way("subtracted", first - second, Words::Subtracted),
                way("multiplied", first * second, Words::Multiplied),
            ],
        }
    }
}
