//! Short texts that are solved by one sum or one difference: joining, taking away and comparing, each number of them
//! asked for.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        addition::one_step_story::{Story, Words},
        arithmetic,
        calculation::Step,
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct OneStepStory;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number in a text or as its answer, 8 to 1000.
    #[cfg_attr(feature = "schema", schemars(range(min = 8, max = 1000)))]
    pub whole_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { whole_to: 100 }
    }
}

/// Below this a text would speak of one thing or of none.
const LEAST: u32 = 2;

/// Which of a whole and its two parts a text asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    /// Both parts are told in turn.
    Whole,
    /// The whole is told first, then a part.
    OtherPart,
    /// A part is told first, then the whole.
    Change,
    /// What went and what is left are told.
    Start,
}

const STORIES: [(Story, Asked); 10] = [
    (Story::Beads, Asked::Whole),
    (Story::Birds, Asked::Whole),
    (Story::Apples, Asked::OtherPart),
    (Story::Pages, Asked::OtherPart),
    (Story::Stickers, Asked::OtherPart),
    (Story::Heights, Asked::OtherPart),
    (Story::Park, Asked::Change),
    (Story::Savings, Asked::Change),
    (Story::Bus, Asked::Start),
    (Story::Cookies, Asked::Start),
];

/// A text with the two parts of its whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    story: u8,
    one: i64,
    other: i64,
}

impl Told {
    fn story(self) -> (Story, Asked) {
        STORIES[usize::from(self.story) % STORIES.len()]
    }

    fn asked(self) -> Asked {
        self.story().1
    }

    fn whole(self) -> i64 {
        self.one + self.other
    }

    /// The two numbers of the text, in its order.
    fn told(self) -> (i64, i64) {
        match self.asked() {
            Asked::Whole | Asked::Start => (self.one, self.other),
            Asked::OtherPart => (self.whole(), self.one),
            Asked::Change => (self.one, self.whole()),
        }
    }

    fn text(self) -> Words {
        let (first, second) = self.told();
        Words::Tell { story: self.story().0, first, second }
    }
}

impl ItemModel for OneStepStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "one-step-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::WHOLE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::WHOLE_TO, params.whole_to, 8..=1000)
    }

    /// The ways to split every whole into two parts, for each text.
    fn distinct(params: &Params) -> u64 {
        let most = u64::from(params.whole_to) - 2 * u64::from(LEAST) + 1;
        most * (most + 1) / 2 * STORIES.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let story = chance.below(STORIES.len() as u32) as u8;
        let most = u32::from(params.whole_to) - LEAST;
        loop {
            let (one, other) = (chance.between(LEAST, most), chance.between(LEAST, most));
            if one + other <= params.whole_to.into() {
                return Told { story, one: one.into(), other: other.into() };
            }
        }
    }

    /// What is asked for, and whether a ten is passed.
    fn difficulty(item: &Told) -> u32 {
        2 * item.asked() as u32 + u32::from(item.one % 10 + item.other % 10 > 9)
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.story == other.story)
    }

    fn key(item: &Told) -> Key {
        Key::integer(match item.asked() {
            Asked::Whole | Asked::Start => item.whole(),
            Asked::OtherPart | Asked::Change => item.other,
        })
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.text(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.text().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let why = match item.asked() {
            Asked::Whole => Words::PartsMakeWhole,
            Asked::OtherPart => Words::WholeLessPart,
            Asked::Change => Words::FromStartToEnd,
            Asked::Start => Words::PutBack,
        };
        let calculation = match item.asked() {
            Asked::Whole | Asked::Start => arithmetic::Step::Sum { parts: vec![item.one, item.other] }.say(reader),
            Asked::OtherPart | Asked::Change => Step::Difference { from: item.whole(), less: item.one }.say(reader),
        };
        vec![why.say(reader), calculation]
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (first, second) = item.told();
        let (large, small) = (first.max(second), first.min(second));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let other_sign = match item.asked() {
            Asked::Whole | Asked::Start => way("subtracted", large - small, Words::Subtracted),
            Asked::OtherPart | Asked::Change => way("added", large + small, Words::Added),
        };
        vec![
            other_sign,
            way("number-from-the-text", large, Words::FromText),
            way("number-from-the-text", small, Words::FromText),
        ]
    }
}
