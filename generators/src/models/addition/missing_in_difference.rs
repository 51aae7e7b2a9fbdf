//! A difference with a gap: `13 − ? = 8`, or `? − 5 = 8`.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{addition::missing_in_difference::Words, arithmetic, calculation::Step},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct MissingInDifference;

/// Which differences have the gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number that something is taken from, 6 to 1000.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 1000)))]
    pub whole_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { whole_to: 20 }
    }
}

/// What the gap stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    Whole,
    Taken,
}

/// `taken + left`, less `taken`, is `left`; both are at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    taken: i64,
    left: i64,
    gap: Gap,
}

impl Difference {
    fn whole(self) -> i64 {
        self.taken + self.left
    }
}

impl ItemModel for MissingInDifference {
    type Params = Params;
    type Item = Difference;

    const ID: &'static str = "missing-in-difference";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::WHOLE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::WHOLE_TO, params.whole_to, 6..=1000)
    }

    /// Every whole from 2 on has one less ways to be split than itself, and each has two gaps.
    fn distinct(params: &Params) -> u64 {
        let whole_to = u64::from(params.whole_to);
        whole_to * (whole_to - 1) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Difference {
        let gap = if chance.below(2) == 0 { Gap::Whole } else { Gap::Taken };
        loop {
            let most = u32::from(params.whole_to) - 1;
            let (taken, left) = (chance.between(1, most), chance.between(1, most));
            if taken + left <= params.whole_to.into() {
                return Difference { taken: taken.into(), left: left.into(), gap };
            }
        }
    }

    fn is_same(one: &Difference, other: &Difference) -> bool {
        (one.taken, one.left) == (other.taken, other.left)
    }

    /// What the whole was is harder than what was taken, and so are larger numbers.
    fn difficulty(item: &Difference) -> u32 {
        let crosses_ten = item.taken % 10 + item.left % 10 > 9;
        2 * u32::from(item.gap == Gap::Whole) + u32::from(crosses_ten)
    }

    fn key(item: &Difference) -> Key {
        Key::integer(match item.gap {
            Gap::Whole => item.whole(),
            Gap::Taken => item.taken,
        })
    }

    fn prompt(item: &Difference, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        let (whole, taken) = match item.gap {
            Gap::Whole => (Math::Blank, number(item.taken)),
            Gap::Taken => (number(item.whole()), Math::Blank),
        };
        Prompt(vec![Part::Math(vec![whole, Math::Operator('−'), taken, Math::Operator('='), number(item.left)])])
    }

    fn speech(item: &Difference, reader: Reader) -> String {
        let (taken, left, whole) = (item.taken, item.left, item.whole());
        match item.gap {
            Gap::Whole => Words::WhatMinus { taken, left }.say(reader),
            Gap::Taken => Words::MinusWhat { whole, left }.say(reader),
        }
    }

    fn solution(item: &Difference, reader: Reader) -> Vec<String> {
        let (taken, left, whole) = (item.taken, item.left, item.whole());
        match item.gap {
            Gap::Whole => {
                vec![Words::PutBack.say(reader), arithmetic::Step::Sum { parts: vec![left, taken] }.say(reader)]
            }
            Gap::Taken => {
                vec![Words::WhatWent.say(reader), Step::Difference { from: whole, less: left }.say(reader)]
            }
        }
    }

    fn misconceptions(item: &Difference, reader: Reader) -> Vec<Misconception> {
        let (taken, left, whole) = (item.taken, item.left, item.whole());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        match item.gap {
            Gap::Whole => vec![
                way("subtracted", (left - taken).abs(), Words::Subtracted { left }),
                way("ten-slip", whole - 10, Words::TenSlip),
            ],
            Gap::Taken => vec![
                way("added", whole + left, Words::Added { whole, left }),
                way("counted-the-start", taken + 1, Words::CountedStart { whole, left }),
            ],
        }
    }
}
