//! One-digit products: `7 × 8 = ?`. 8 × 7 is 7 × 8, and one in five has a factor of 0 or 1 where there are others.

use crate::{
    answers::Key,
    blueprint::{Layer, Strata},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use words::{
    Reader, Say,
    items::{
        arithmetic::{Ask, Step},
        facts::multiplication_facts::Words,
    },
    parameters::{Parameter, Wrong, numbers},
};

/// The model.
pub struct MultiplicationFacts;

/// Which facts are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest factor, 0 to 11.
    #[cfg_attr(feature = "schema", schemars(range(min = *FROM.start(), max = *FROM.end())))]
    pub factor_from: u8,
    /// The largest factor, 2 to 12, above the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = *TO.start(), max = *TO.end())))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_from: 0, factor_to: 9 }
    }
}

/// What the smallest factor can be: below the largest, or there would be one fact alone, whose answer meets any threshold.
const FROM: RangeInclusive<u8> = 0..=11;

/// What the largest factor can be: of 0 and 1 alone nearly all products are 0, and more than 12 is not learnt by heart.
const TO: RangeInclusive<u8> = 2..=12;

/// A product in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fact {
    a: u8,
    b: u8,
}

impl Fact {
    fn product(self) -> i64 {
        i64::from(self.a) * i64::from(self.b)
    }

    /// 0 for a factor of 0 or 1, 1 for one that is counted by easily, then by the size of the smaller factor; a square is
    /// easier than its neighbours.
    fn difficulty(self) -> u32 {
        let (small, large) = (self.a.min(self.b), self.a.max(self.b));
        match (small, large) {
            (0 | 1, _) => 0,
            (2 | 5 | 10, _) | (_, 5 | 10) => 1,
            (3..=4, _) => 2,
            _ if small == large => 2,
            (6, _) => 3,
            _ => 4,
        }
    }
}

impl ItemModel for MultiplicationFacts {
    type Params = Params;
    type Item = Fact;

    const ID: &'static str = "multiplication-facts";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_FROM, numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        for (parameter, factor, bounds) in
            [(numbers::FACTOR_FROM, params.factor_from, FROM), (numbers::FACTOR_TO, params.factor_to, TO)]
        {
            if !bounds.contains(&factor) {
                return Err(ParamsError::out_of(parameter, bounds));
            }
        }
        if params.factor_from >= params.factor_to {
            let wrong = Wrong::NotBelow { other: &numbers::FACTOR_TO };
            return Err(ParamsError { parameter: numbers::FACTOR_FROM, wrong });
        }
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let factors = u64::from(params.factor_to - params.factor_from) + 1;
        factors * (factors + 1) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Fact {
        let (from, to) = (params.factor_from.into(), params.factor_to.into());
        Fact { a: chance.between(from, to) as u8, b: chance.between(from, to) as u8 }
    }

    fn all(params: &Params) -> Option<Vec<Fact>> {
        Some(facts(params).collect())
    }

    fn is_same(one: &Fact, other: &Fact) -> bool {
        one == other || (one.a == other.b && one.b == other.a)
    }

    fn difficulty(item: &Fact) -> u32 {
        item.difficulty()
    }

    /// Two parts of ten for a factor of 0 or 1, as there are others; the rest by how many facts there are.
    fn strata(params: &Params) -> Strata {
        let mut weights = [0; 5];
        for fact in facts(params) {
            weights[fact.difficulty() as usize] += 1;
        }
        let rest: u32 = weights[1..].iter().sum();
        if rest > 0 {
            weights[0] = weights[0].min(rest / 4);
        }
        let layers: Vec<Layer> = (0..).zip(weights).map(|(up_to, weight)| Layer { up_to, weight }).collect();
        Strata::known(&layers)
    }

    fn key(item: &Fact) -> Key {
        Key::integer(item.product())
    }

    fn prompt(item: &Fact, reader: Reader) -> Prompt {
        let number = |n: u8| Math::whole(n.into(), reader);
        Prompt::calculation(vec![number(item.a), Math::Operator('×'), number(item.b)])
    }

    fn speech(item: &Fact, reader: Reader) -> String {
        Ask::Product { a: item.a.into(), b: item.b.into() }.say(reader)
    }

    fn solution(item: &Fact, reader: Reader) -> Vec<String> {
        let (small, large) = (i64::from(item.a.min(item.b)), i64::from(item.a.max(item.b)));
        match small {
            0 => vec![Words::TimesZero { factor: large }.say(reader)],
            1 => vec![Words::TimesOne { factor: large }.say(reader)],
            2..=5 => vec![Words::CountBy { step: large, times: small }.say(reader)],
            _ => vec![
                Step::Product { a: 5, b: large }.say(reader),
                Step::Product { a: small - 5, b: large }.say(reader),
                Step::Sum { parts: vec![5 * large, (small - 5) * large] }.say(reader),
            ],
        }
    }

    fn misconceptions(item: &Fact, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (i64::from(item.a), i64::from(item.b));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let neighbour = |a: i64, b: i64| way("next-in-the-table", a * b, Words::NextInTable { a, b });
        let mut wrong = vec![way("added-the-factors", a + b, Words::AddedFactors { a, b })];
        if a.min(b) == 0 {
            let factor = a.max(b);
            wrong.push(way("zero-as-one", factor, Words::ZeroAsOne { factor }));
        } else {
            wrong.extend([neighbour(a, b + 1), neighbour(a, b - 1), neighbour(a + 1, b), neighbour(a - 1, b)]);
        }
        wrong
    }
}

/// Every fact once, the smaller factor first.
fn facts(params: &Params) -> impl Iterator<Item = Fact> {
    let (from, to) = (params.factor_from, params.factor_to);
    (from..=to).flat_map(move |a| (a..=to).map(move |b| Fact { a, b }))
}
