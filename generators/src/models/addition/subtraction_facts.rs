//! Differences that undo a sum of two small numbers: `13 − 5 = ?`

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        addition::subtraction_facts::Words,
        calculation::{Ask, Step},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct SubtractionFacts;

/// Which facts are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest of what is taken away and what is left, 0 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 10)))]
    pub part_from: u8,
    /// The largest of them, 1 to 12, above the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 12)))]
    pub part_to: u8,
    /// The largest number that something is taken from, above twice the smallest part, to 24.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 24)))]
    pub whole_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { part_from: 2, part_to: 10, whole_to: 20 }
    }
}

/// `taken + left`, less `taken`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    taken: u8,
    left: u8,
}

impl Fact {
    fn whole(self) -> i64 {
        i64::from(self.taken + self.left)
    }
}

impl ItemModel for SubtractionFacts {
    type Params = Params;
    type Item = Fact;

    const ID: &'static str = "subtraction-facts";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] =
        &[whole_numbers::PART_FROM, whole_numbers::PART_TO, whole_numbers::WHOLE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::PART_FROM, params.part_from, 0..=10)?;
        ParamsError::unless_within(whole_numbers::PART_TO, params.part_to, u64::from(params.part_from) + 1..=12)?;
        ParamsError::unless_within(whole_numbers::WHOLE_TO, params.whole_to, 2 * u64::from(params.part_from) + 1..=24)
    }

    fn distinct(params: &Params) -> u64 {
        facts(params).count() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Fact {
        let (from, to) = (u32::from(params.part_from), u32::from(params.part_to));
        loop {
            let (taken, left) = (chance.between(from, to), chance.between(from, to));
            if taken + left <= params.whole_to.into() {
                return Fact { taken: taken as u8, left: left as u8 };
            }
        }
    }

    fn all(params: &Params) -> Option<Vec<Fact>> {
        Some(facts(params).collect())
    }

    /// Taking 0 or 1, or all but that, is easiest; then what stays within ten, halves, and back to ten itself.
    fn difficulty(item: &Fact) -> u32 {
        match (item.taken, item.left) {
            (0 | 1, _) | (_, 0 | 1) => 0,
            (taken, left) if taken + left <= 10 || taken == left => 1,
            (2 | 10, _) | (_, 10) => 2,
            _ => 3,
        }
    }

    fn fits(block: &[Fact], next: &Fact, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.left == other.left)
    }

    fn key(item: &Fact) -> Key {
        Key::integer(item.left.into())
    }

    fn prompt(item: &Fact, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        Prompt::calculation(vec![number(item.whole()), Math::Operator('−'), number(item.taken.into())])
    }

    fn speech(item: &Fact, reader: Reader) -> String {
        Ask::Difference { from: item.whole(), less: item.taken.into() }.say(reader)
    }

    fn solution(item: &Fact, reader: Reader) -> Vec<String> {
        let (whole, taken, left) = (item.whole(), i64::from(item.taken), i64::from(item.left));
        let beyond = whole - 10;
        if taken == 0 {
            vec![Words::LessZero { number: whole }.say(reader)]
        } else if beyond > 0 && beyond < taken && taken < 10 {
            vec![
                Words::BackToTen { whole, beyond, taken }.say(reader),
                Step::Difference { from: 10, less: taken - beyond }.say(reader),
            ]
        } else {
            vec![
                Words::ThinkOfSum { taken, left, whole }.say(reader),
                Step::Difference { from: whole, less: taken }.say(reader),
            ]
        }
    }

    fn misconceptions(item: &Fact, reader: Reader) -> Vec<Misconception> {
        let (whole, taken, left) = (item.whole(), i64::from(item.taken), i64::from(item.left));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![way("added", whole + taken, Words::Added { whole, taken })];
        if taken > 0 {
            wrong.push(way("counted-the-start", left + 1, Words::CountedStart { whole }));
        }
        if left > 0 {
            wrong.push(way("one-too-far", left - 1, Words::OneTooFar { whole, taken }));
        }
        let ones = whole % 10;
        if whole > 10 && taken < 10 && ones < taken {
            wrong.push(way("smaller-from-larger", taken - ones, Words::SmallerFromLarger { whole, taken, ones }));
        }
        wrong
    }
}

/// Every fact once.
fn facts(params: &Params) -> impl Iterator<Item = Fact> {
    let (from, to, whole_to) = (params.part_from, params.part_to, params.whole_to);
    (from..=to).flat_map(move |taken| {
        (from..=to).filter(move |left| taken + left <= whole_to).map(move |left| Fact { taken, left })
    })
}
