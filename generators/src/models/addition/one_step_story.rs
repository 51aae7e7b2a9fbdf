//! Short texts that are solved by one sum or one difference: joining, taking away and comparing, each number of them
//! asked for.

use super::split_whole::{PARAMETERS, passes_ten};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use words::{
    Reader, Say,
    items::{
        addition::one_step_story::{Story, Words},
        arithmetic,
        calculation::Step,
    },
    parameters::Parameter,
};

pub use super::split_whole::Params;

/// The model.
pub struct OneStepStory;

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
    (Story::Train, Asked::Start),
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

    const PARAMETERS: &'static [Parameter] = PARAMETERS;

    fn check(params: &Params) -> Result<(), ParamsError> {
        params.check()
    }

    /// The ways to split every whole into two parts, for each text.
    fn distinct(params: &Params) -> u64 {
        params.splits() * STORIES.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let story = chance.below(STORIES.len() as u32) as u8;
        let (one, other) = params.split(chance);
        Told { story, one, other }
    }

    /// What is asked for, and whether a ten is passed.
    fn difficulty(item: &Told) -> u32 {
        2 * item.asked() as u32 + u32::from(passes_ten(item.one, item.other))
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
