//! One-digit products: `7 × 8 = ?`. 8 × 7 is 7 × 8, and at most one in five has a factor of 0 or 1.

use crate::{
    answers::Key,
    blueprint::{Pool, at_most_one_in, fill},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, items,
    parameters::{Parameter, Wrong, numbers},
};

/// The model.
pub struct MultiplicationFacts;

/// Which facts are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest factor, 0 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = LARGEST)))]
    pub factor_from: u8,
    /// The largest factor, 0 to 12, not below the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = LARGEST)))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_from: 0, factor_to: 9 }
    }
}

/// The largest factor that is still learnt by heart.
const LARGEST: u8 = 12;

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

    fn is_same(&self, other: &Self) -> bool {
        self == other || (self.a == other.b && self.b == other.a)
    }

    fn is_easy(&self) -> bool {
        self.a.min(self.b) <= 1
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
        if params.factor_to > LARGEST {
            return Err(ParamsError::out_of(numbers::FACTOR_TO, 0..=LARGEST));
        }
        if params.factor_from > params.factor_to {
            let wrong = Wrong::Above { other: numbers::FACTOR_TO };
            return Err(ParamsError { parameter: numbers::FACTOR_FROM, wrong });
        }
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let factors = u64::from(params.factor_to - params.factor_from) + 1;
        factors * (factors + 1) / 2
    }

    fn draw_block(params: &Params, set_size: u16, chance: &mut Chance, block: &mut Vec<Fact>) {
        let (from, to) = (params.factor_from, params.factor_to);
        let easy = at_most_one_in(5, set_size.into());
        let pool = Pool {
            distinct: Self::distinct(params),
            all: &|| (from..=to).flat_map(|a| (a..=to).map(move |b| Fact { a, b })).collect(),
            draw: &|chance| {
                let factor = |chance: &mut Chance| chance.between(from.into(), to.into()) as u8;
                Fact { a: factor(chance), b: factor(chance) }
            },
            same: &Fact::is_same,
            fits: &|block, next| !next.is_easy() || block.iter().filter(|fact| fact.is_easy()).count() < easy,
        };
        fill(&pool, set_size, chance, block);
    }

    fn key(item: Fact) -> Key {
        Key::integer(item.product())
    }

    fn prompt(item: Fact, reader: Reader) -> Prompt {
        let number = |n: u8| Math::Number(reader.numbers.whole(n.into()));
        Prompt(vec![Part::Math(vec![
            number(item.a),
            Math::Operator('×'),
            number(item.b),
            Math::Operator('='),
            Math::Blank,
        ])])
    }

    fn speech(item: Fact) -> items::Speech {
        items::Speech::Product { a: item.a.into(), b: item.b.into() }
    }

    fn solution(item: Fact) -> Vec<items::Step> {
        let (small, large) = (i64::from(item.a.min(item.b)), i64::from(item.a.max(item.b)));
        match small {
            0 => vec![items::Step::TimesZero { factor: large }],
            1 => vec![items::Step::TimesOne { factor: large }],
            2..=5 => vec![items::Step::CountBy { step: large, times: small }],
            _ => vec![
                items::Step::Product { a: 5, b: large },
                items::Step::Product { a: small - 5, b: large },
                items::Step::Sum { parts: vec![5 * large, (small - 5) * large] },
            ],
        }
    }

    fn misconceptions(item: Fact) -> Vec<Misconception> {
        let (a, b) = (i64::from(item.a), i64::from(item.b));
        let neighbour = |x: i64, y: i64| Misconception {
            name: "next-in-the-table",
            answer: x * y,
            words: items::Misconception::NextInTable { a: x, b: y },
        };
        let mut wrong = vec![Misconception {
            name: "added-the-factors",
            answer: a + b,
            words: items::Misconception::AddedFactors { a, b },
        }];
        if a.min(b) == 0 {
            let other = a.max(b);
            let words = items::Misconception::ZeroAsOne { factor: other };
            wrong.push(Misconception { name: "zero-as-one", answer: other, words });
        } else {
            wrong.extend([neighbour(a, b + 1), neighbour(a, b - 1), neighbour(a + 1, b), neighbour(a - 1, b)]);
        }
        wrong
    }
}
