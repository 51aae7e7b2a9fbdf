//! Sums of two small numbers: `8 + 5 = ?`. 5 + 8 is 8 + 5.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{addition::addition_facts::Words, arithmetic, calculation::Ask},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct AdditionFacts;

/// Which facts are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest addend, 0 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 10)))]
    pub addend_from: u8,
    /// The largest addend, 1 to 12, above the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 12)))]
    pub addend_to: u8,
    /// The largest sum, above that of the two smallest, to 24.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 24)))]
    pub sum_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { addend_from: 2, addend_to: 10, sum_to: 20 }
    }
}

/// A sum in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    a: u8,
    b: u8,
}

impl Fact {
    fn sum(self) -> i64 {
        i64::from(self.a + self.b)
    }
}

impl ItemModel for AdditionFacts {
    type Params = Params;
    type Item = Fact;

    const ID: &'static str = "addition-facts";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] =
        &[whole_numbers::ADDEND_FROM, whole_numbers::ADDEND_TO, whole_numbers::SUM_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::ADDEND_FROM, params.addend_from, 0..=10)?;
        ParamsError::unless_within(whole_numbers::ADDEND_TO, params.addend_to, u64::from(params.addend_from) + 1..=12)?;
        ParamsError::unless_within(whole_numbers::SUM_TO, params.sum_to, 2 * u64::from(params.addend_from) + 1..=24)
    }

    fn distinct(params: &Params) -> u64 {
        facts(params).count() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Fact {
        let (from, to) = (u32::from(params.addend_from), u32::from(params.addend_to));
        loop {
            let (a, b) = (chance.between(from, to), chance.between(from, to));
            if a + b <= params.sum_to.into() {
                return Fact { a: a as u8, b: b as u8 };
            }
        }
    }

    fn all(params: &Params) -> Option<Vec<Fact>> {
        Some(facts(params).collect())
    }

    fn is_same(one: &Fact, other: &Fact) -> bool {
        one == other || (one.a == other.b && one.b == other.a)
    }

    /// Counting on by 0 or 1 is easiest, then doubles and what stays within ten; going past ten with 9 is a rule, and the
    /// rest has to be known.
    fn difficulty(item: &Fact) -> u32 {
        let (small, large) = (item.a.min(item.b), item.a.max(item.b));
        match (small, large) {
            (0 | 1, _) => 0,
            _ if small == large || small + large <= 10 => 1,
            (2, _) | (_, 9 | 10) => 2,
            _ => 3,
        }
    }

    fn key(item: &Fact) -> Key {
        Key::integer(item.sum())
    }

    fn prompt(item: &Fact, reader: Reader) -> Prompt {
        let number = |n: u8| Math::whole(n.into(), reader);
        Prompt::calculation(vec![number(item.a), Math::Operator('+'), number(item.b)])
    }

    fn speech(item: &Fact, reader: Reader) -> String {
        Ask::Sum { parts: vec![item.a.into(), item.b.into()] }.say(reader)
    }

    fn solution(item: &Fact, reader: Reader) -> Vec<String> {
        let (small, large) = (i64::from(item.a.min(item.b)), i64::from(item.a.max(item.b)));
        let to_ten = 10 - large;
        match small {
            0 => vec![Words::PlusZero { number: large }.say(reader)],
            _ if small == large => vec![Words::Double { number: small }.say(reader)],
            1..=3 => vec![Words::CountOn { from: large, steps: small }.say(reader)],
            _ if to_ten > 0 && small > to_ten => vec![
                Words::MakeTen { large, to_ten, small }.say(reader),
                arithmetic::Step::Sum { parts: vec![10, small - to_ten] }.say(reader),
            ],
            _ => vec![arithmetic::Step::Sum { parts: vec![large, small] }.say(reader)],
        }
    }

    fn misconceptions(item: &Fact, reader: Reader) -> Vec<Misconception> {
        let (small, large) = (i64::from(item.a.min(item.b)), i64::from(item.a.max(item.b)));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![way("subtracted", large - small, Words::Subtracted { large, small })];
        if small > 0 {
            wrong.push(way("counted-the-start", large + small - 1, Words::CountedStart { large }));
            wrong.push(way("one-too-many", large + small + 1, Words::OneTooMany { large, small }));
        }
        wrong
    }
}

/// Every fact once, the smaller addend first.
fn facts(params: &Params) -> impl Iterator<Item = Fact> {
    let (from, to, sum_to) = (params.addend_from, params.addend_to, params.sum_to);
    (from..=to).flat_map(move |a| (a..=to).filter(move |b| a + b <= sum_to).map(move |b| Fact { a, b }))
}
