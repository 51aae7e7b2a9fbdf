//! Short texts that tell what there is in the end, and ask for what there was at first, for what came or went, or for the
//! other part.

use super::split_whole::{PARAMETERS, passes_ten};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::Prompt,
    seed::Chance,
};
use words::{
    Reader, Say,
    items::{
        addition::start_or_change_story::{Story, Words},
        arithmetic,
        calculation::Step,
    },
    parameters::Parameter,
};

pub use super::split_whole::Params;

/// The model.
pub struct StartOrChangeStory;

/// What a text asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    /// The whole is told, then a part.
    OtherPart,
    /// The start is told, then what is left.
    Went,
    /// The start is told, then the end.
    Came,
    /// What came is told, then the end.
    StartBeforeMore,
    /// What went is told, then what is left.
    StartBeforeLess,
}

const STORIES: [(Story, Asked); 11] = [
    (Story::Trees, Asked::OtherPart),
    (Story::Pencils, Asked::OtherPart),
    (Story::Train, Asked::Went),
    (Story::Balloons, Asked::Went),
    (Story::Seats, Asked::Came),
    (Story::Plants, Asked::Came),
    (Story::Cars, Asked::StartBeforeMore),
    (Story::Cards, Asked::StartBeforeMore),
    (Story::Rolls, Asked::StartBeforeLess),
    (Story::Marbles, Asked::StartBeforeLess),
    (Story::Ducks, Asked::StartBeforeLess),
];

/// A text with the two parts of its whole: one is told, and the other is either told or asked for.
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

    fn asks_for_whole(self) -> bool {
        self.asked() == Asked::StartBeforeLess
    }

    fn whole(self) -> i64 {
        self.one + self.other
    }

    /// The two numbers of the text, in its order.
    fn told(self) -> (i64, i64) {
        match self.asked() {
            Asked::OtherPart | Asked::Went => (self.whole(), self.one),
            Asked::Came | Asked::StartBeforeMore => (self.one, self.whole()),
            Asked::StartBeforeLess => (self.one, self.other),
        }
    }

    fn text(self) -> Words {
        let (first, second) = self.told();
        Words::Tell { story: self.story().0, first, second }
    }
}

impl ItemModel for StartOrChangeStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "start-or-change-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = PARAMETERS;

    fn check(params: &Params) -> Result<(), ParamsError> {
        params.check()
    }

    /// The ways to split every whole into two parts, for each text; where the whole is asked for, in either order.
    fn distinct(params: &Params) -> u64 {
        let of_story = |(_, asked): &(Story, Asked)| match asked {
            Asked::StartBeforeLess => params.splits_in_any_order(),
            _ => params.splits(),
        };
        STORIES.iter().map(of_story).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let story = chance.below(STORIES.len() as u32) as u8;
        let (one, other) = params.split(chance);
        Told { story, one, other }
    }

    /// 5 that went and 7 that are left are as many as 7 that went and 5 that are left.
    fn is_same(one: &Told, other: &Told) -> bool {
        let is_mirrored = one.asks_for_whole() && in_any_order(&[one.one, one.other], &[other.one, other.other]);
        one.story == other.story && (one == other || is_mirrored)
    }

    /// What is asked for, and whether a ten is passed.
    fn difficulty(item: &Told) -> u32 {
        2 * item.asked() as u32 + u32::from(passes_ten(item.one, item.other))
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.story == other.story)
    }

    fn key(item: &Told) -> Key {
        Key::integer(if item.asks_for_whole() { item.whole() } else { item.other })
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.text(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.text().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let why = match item.asked() {
            Asked::OtherPart => Words::WholeLessPart,
            Asked::Went => Words::StartLessRest,
            Asked::Came => Words::EndLessStart,
            Asked::StartBeforeMore => Words::EndLessWhatCame,
            Asked::StartBeforeLess => Words::PutBack,
        };
        let calculation = if item.asks_for_whole() {
            arithmetic::Step::Sum { parts: vec![item.one, item.other] }.say(reader)
        } else {
            Step::Difference { from: item.whole(), less: item.one }.say(reader)
        };
        vec![why.say(reader), calculation]
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (first, second) = item.told();
        let (large, small) = (first.max(second), first.min(second));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let other_sign = if item.asks_for_whole() {
            way("subtracted", large - small, Words::Subtracted)
        } else {
            way("added", large + small, Words::Added)
        };
        vec![
            other_sign,
            way("number-from-the-text", large, Words::FromText),
            way("number-from-the-text", small, Words::FromText),
        ]
    }
}
