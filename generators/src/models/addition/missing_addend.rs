//! A sum with a gap: `8 + ? = 13` and `? + 8 = 13`. With one total alone it asks for what makes ten, or a hundred.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{addition::missing_addend::Words, arithmetic, calculation::Step},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct MissingAddend;

/// Which sums have the gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest total, 4 to 1000.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 1000)))]
    pub total_from: u16,
    /// The largest total, 4 to 1000, not below the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 1000)))]
    pub total_to: u16,
    /// The smallest of the two addends, 0 to 10, at most half the smallest total.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 10)))]
    pub addend_from: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { total_from: 5, total_to: 20, addend_from: 1 }
    }
}

/// Where the gap is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    First,
    Second,
}

/// A total, the addend that is given, and the gap for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    total: i64,
    given: i64,
    gap: Gap,
}

impl Sum {
    fn shows_answer(self) -> bool {
        let missing = self.total - self.given;
        missing == self.given || missing == self.total
    }

    /// The ten above the given addend, where it lies on the way to the total.
    fn next_ten(self) -> Option<i64> {
        let ten = (self.given / 10 + 1) * 10;
        (self.given % 10 > 0 && ten < self.total).then_some(ten)
    }
}

impl ItemModel for MissingAddend {
    type Params = Params;
    type Item = Sum;

    const ID: &'static str = "missing-addend";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] =
        &[whole_numbers::TOTAL_FROM, whole_numbers::TOTAL_TO, whole_numbers::ADDEND_FROM];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::TOTAL_FROM, params.total_from, 4..=1000)?;
        ParamsError::unless_within(whole_numbers::TOTAL_TO, params.total_to, params.total_from.into()..=1000)?;
        ParamsError::unless_within(
            whole_numbers::ADDEND_FROM,
            params.addend_from,
            0..=u64::from(params.total_from / 2).min(10),
        )
    }

    fn distinct(params: &Params) -> u64 {
        // 3 + 7 is 7 + 3, whichever of them is missing.
        let facts = |total: u16| u64::from(total / 2 - params.addend_from) + 1;
        (params.total_from..=params.total_to).map(facts).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Sum {
        let total = chance.between(params.total_from.into(), params.total_to.into());
        let least = u32::from(params.addend_from);
        let given = chance.between(least, total - least);
        let gap = if chance.below(2) == 0 { Gap::First } else { Gap::Second };
        Sum { total: total.into(), given: given.into(), gap }
    }

    fn all(params: &Params) -> Option<Vec<Sum>> {
        let least = i64::from(params.addend_from);
        let given = |total: i64| (least..=total - least).map(move |given| (total, given));
        let gaps = |(total, given)| [Gap::First, Gap::Second].map(|gap| Sum { total, given, gap });
        Some((params.total_from..=params.total_to).map(i64::from).flat_map(given).flat_map(gaps).collect())
    }

    fn is_same(one: &Sum, other: &Sum) -> bool {
        one.total == other.total && (one.given == other.given || one.given + other.given == one.total)
    }

    /// Of few facts, one is seldom shown so that the answer is read off: `5 + ? = 10`, `0 + ? = 10`.
    fn fits(block: &[Sum], next: &Sum, set_size: u16) -> bool {
        !next.shows_answer() || is_rare(block, next, set_size, 10, |one, _| one.shows_answer())
    }

    /// A gap in front is harder to read; the way over a ten has two steps.
    fn difficulty(item: &Sum) -> u32 {
        2 * u32::from(item.next_ten().is_some()) + u32::from(item.gap == Gap::First)
    }

    fn key(item: &Sum) -> Key {
        Key::integer(item.total - item.given)
    }

    fn prompt(item: &Sum, reader: Reader) -> Prompt {
        let given = Math::whole(item.given, reader);
        let (first, second) = match item.gap {
            Gap::First => (Math::Blank, given),
            Gap::Second => (given, Math::Blank),
        };
        let total = Math::whole(item.total, reader);
        Prompt(vec![Part::Math(vec![first, Math::Operator('+'), second, Math::Operator('='), total])])
    }

    fn speech(item: &Sum, reader: Reader) -> String {
        let (given, total) = (item.given, item.total);
        match item.gap {
            Gap::First => Words::WhatPlus { given, total }.say(reader),
            Gap::Second => Words::PlusWhat { given, total }.say(reader),
        }
    }

    fn solution(item: &Sum, reader: Reader) -> Vec<String> {
        let (given, total) = (item.given, item.total);
        match item.next_ten() {
            Some(ten) => vec![
                Words::UpTo { from: given, to: ten }.say(reader),
                Words::UpTo { from: ten, to: total }.say(reader),
                arithmetic::Step::Sum { parts: vec![ten - given, total - ten] }.say(reader),
            ],
            None => vec![Words::WhatIsLeft.say(reader), Step::Difference { from: total, less: given }.say(reader)],
        }
    }

    fn misconceptions(item: &Sum, reader: Reader) -> Vec<Misconception> {
        let (given, total) = (item.given, item.total);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![way("added", total + given, Words::Added { given, total })];
        if item.next_ten().is_some() {
            let answer = total - given + 10;
            wrong.push(way("ten-too-many", answer, Words::TenTooMany { given, answer }));
        }
        wrong.push(way("one-off", total - given - 1, Words::OneTooFew { given, total }));
        wrong
    }
}
