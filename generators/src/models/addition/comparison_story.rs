//! Short texts in which one amount is found from another and from how many more or fewer it is, whichever of the two the
//! comparison is said of.

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
        addition::comparison_story::{Telling, Thing, Words},
        arithmetic,
        calculation::Step,
    },
    parameters::Parameter,
};

pub use super::split_whole::Params;

/// The model.
pub struct ComparisonStory;

const THINGS: [Thing; 6] = [Thing::Shells, Thing::Pages, Thing::Points, Thing::Laps, Thing::Cookies, Thing::Stars];

/// From easy to hard: what is asked for first, where the word says what to do, then where it is said of the other amount.
const TELLINGS: [Telling; 4] =
    [Telling::AskedIsMore, Telling::AskedIsFewer, Telling::OtherIsMore, Telling::OtherIsFewer];

/// Two amounts, told by one of them and their difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    thing: u8,
    telling: u8,
    smaller: i64,
    difference: i64,
}

impl Told {
    fn thing(self) -> Thing {
        THINGS[usize::from(self.thing) % THINGS.len()]
    }

    fn telling(self) -> Telling {
        TELLINGS[usize::from(self.telling) % TELLINGS.len()]
    }

    fn larger(self) -> i64 {
        self.smaller + self.difference
    }

    fn asks_for_larger(self) -> bool {
        matches!(self.telling(), Telling::AskedIsMore | Telling::OtherIsFewer)
    }

    fn asked(self) -> i64 {
        if self.asks_for_larger() { self.larger() } else { self.smaller }
    }

    /// The amount that the text tells.
    fn known(self) -> i64 {
        if self.asks_for_larger() { self.smaller } else { self.larger() }
    }

    fn text(self) -> Words {
        let Self { difference, .. } = self;
        Words::Tell { thing: self.thing(), telling: self.telling(), known: self.known(), difference }
    }
}

impl ItemModel for ComparisonStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "comparison-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = PARAMETERS;

    fn check(params: &Params) -> Result<(), ParamsError> {
        params.check()
    }

    /// Two tellings ask for the smaller amount, in as many ways as a whole is split in two; two for the larger one, where
    /// the parts may change places.
    fn distinct(params: &Params) -> u64 {
        2 * (params.splits() + params.splits_in_any_order()) * THINGS.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let (thing, telling) = (chance.below(THINGS.len() as u32) as u8, chance.below(TELLINGS.len() as u32) as u8);
        let (smaller, difference) = params.split(chance);
        Told { thing, telling, smaller, difference }
    }

    /// 5 more than 7 is as many as 7 more than 5.
    fn is_same(one: &Told, other: &Told) -> bool {
        let is_mirrored =
            one.asks_for_larger() && in_any_order(&[one.smaller, one.difference], &[other.smaller, other.difference]);
        (one.thing, one.telling) == (other.thing, other.telling) && (one == other || is_mirrored)
    }

    /// How it is told, and whether a ten is passed.
    fn difficulty(item: &Told) -> u32 {
        2 * u32::from(item.telling) + u32::from(passes_ten(item.smaller, item.difference))
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.thing == other.thing)
    }

    fn key(item: &Told) -> Key {
        Key::integer(item.asked())
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.text(), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.text().say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let (thing, known, difference) = (item.thing(), item.known(), item.difference);
        let mut steps = Vec::new();
        match item.telling() {
            Telling::OtherIsMore => steps.push(Words::SoAskedIsFewer { thing }.say(reader)),
            Telling::OtherIsFewer => steps.push(Words::SoAskedIsMore { thing }.say(reader)),
            Telling::AskedIsMore | Telling::AskedIsFewer => {}
        }
        if item.asks_for_larger() {
            steps.push(Words::Add.say(reader));
            steps.push(arithmetic::Step::Sum { parts: vec![known, difference] }.say(reader));
        } else {
            steps.push(Words::Subtract.say(reader));
            steps.push(Step::Difference { from: known, less: difference }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (known, difference) = (item.known(), item.difference);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let other_sign = match item.telling() {
            Telling::AskedIsMore => way("subtracted", (known - difference).abs(), Words::Subtracted),
            Telling::AskedIsFewer => way("added", known + difference, Words::Added),
            Telling::OtherIsMore => way("went-by-the-word", known + difference, Words::MoreIsTheOther),
            Telling::OtherIsFewer => way("went-by-the-word", (known - difference).abs(), Words::FewerIsTheOther),
        };
        vec![
            other_sign,
            way("number-from-the-text", known, Words::KnownFromText),
            way("gave-the-difference", difference, Words::DifferenceFromText),
        ]
    }
}
