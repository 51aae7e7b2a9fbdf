//! An equation as a comparison: `35 = 5 × 7. 35 is how many times as many as 7?`
//!
//! An approach toward one-digit products. At most one in five has the same answer, so that no parrot gets far.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_in_any_order, in_any_order},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::facts::multiplication_comparison::Words,
    parameters::{Parameter, Wrong, numbers},
};

/// The model.
pub struct MultiplicationComparison;

/// Which equations are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest factor, 2 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = *FACTORS.start(), max = *FACTORS.end())))]
    pub factor_from: u8,
    /// The largest factor, 2 to 12, above the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = *FACTORS.start(), max = *FACTORS.end())))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_from: 2, factor_to: 9 }
    }
}

/// Times as many begins at two, and facts by heart end at twelve.
const FACTORS: std::ops::RangeInclusive<u8> = 2..=12;

/// `times * of = product`, asked for `times`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    times: u8,
    of: u8,
}

impl Comparison {
    fn product(self) -> i64 {
        i64::from(self.times) * i64::from(self.of)
    }
}

impl ItemModel for MultiplicationComparison {
    type Params = Params;
    type Item = Comparison;

    const ID: &'static str = "multiplication-comparison";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_FROM, numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        for (parameter, factor) in [(numbers::FACTOR_FROM, params.factor_from), (numbers::FACTOR_TO, params.factor_to)]
        {
            if !FACTORS.contains(&factor) {
                return Err(ParamsError::out_of(parameter, FACTORS));
            }
        }
        if params.factor_from >= params.factor_to {
            let wrong = Wrong::NotBelow { other: &numbers::FACTOR_TO };
            return Err(ParamsError { parameter: numbers::FACTOR_FROM, wrong });
        }
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        count_in_any_order(u64::from(params.factor_to - params.factor_from) + 1, 2)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Comparison {
        let (from, to) = (params.factor_from.into(), params.factor_to.into());
        Comparison { times: chance.between(from, to) as u8, of: chance.between(from, to) as u8 }
    }

    fn all(params: &Params) -> Option<Vec<Comparison>> {
        let factors = || params.factor_from..=params.factor_to;
        Some(factors().flat_map(|times| factors().map(move |of| Comparison { times, of })).collect())
    }

    fn is_same(one: &Comparison, other: &Comparison) -> bool {
        in_any_order(&[one.times, one.of], &[other.times, other.of])
    }

    /// The factor asked for stands in the equation: what is read is its role, and a square has but one.
    fn difficulty(item: &Comparison) -> u32 {
        u32::from(item.times != item.of) + u32::from(item.product() > 30)
    }

    fn fits(block: &[Comparison], next: &Comparison, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.times == other.times)
    }

    fn key(item: &Comparison) -> Key {
        Key::integer(item.times.into())
    }

    fn prompt(item: &Comparison, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        let equation = vec![
            number(item.product()),
            Math::Operator('='),
            number(item.times.into()),
            Math::Operator('×'),
            number(item.of.into()),
        ];
        let question = Words::Ask { product: item.product(), of: item.of.into() };
        Prompt(vec![Part::Math(equation), Part::words(question, reader)])
    }

    fn speech(item: &Comparison, reader: Reader) -> String {
        Words::Speech { product: item.product(), times: item.times.into(), of: item.of.into() }.say(reader)
    }

    fn solution(item: &Comparison, reader: Reader) -> Vec<String> {
        vec![Words::Groups { product: item.product(), of: item.of.into(), times: item.times.into() }.say(reader)]
    }

    fn misconceptions(item: &Comparison, reader: Reader) -> Vec<Misconception> {
        let (product, of) = (item.product(), i64::from(item.of));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("difference-for-ratio", product - of, Words::DifferenceForRatio { product, of }),
            way("other-factor", of, Words::OtherFactor { of }),
        ]
    }
}
