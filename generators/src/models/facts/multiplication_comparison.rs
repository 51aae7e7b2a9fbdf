//! An equation as a comparison: `35 = 5 × 7. 35 is how many times as many as 7?`
//!
//! An approach toward one-digit products. At most one in five has the same answer, so that no parrot gets far.

use crate::{
    answers::Key,
    blueprint::{Pool, at_most_one_in, fill},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say, items,
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
            let wrong = Wrong::NotBelow { other: numbers::FACTOR_TO };
            return Err(ParamsError { parameter: numbers::FACTOR_FROM, wrong });
        }
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let factors = u64::from(params.factor_to - params.factor_from) + 1;
        factors * factors
    }

    fn draw_block(params: &Params, set_size: u16, chance: &mut Chance, block: &mut Vec<Comparison>) {
        let (from, to) = (params.factor_from, params.factor_to);
        let of_one_answer = at_most_one_in(5, set_size.into());
        let pool = Pool {
            distinct: Self::distinct(params),
            all: &|| (from..=to).flat_map(|times| (from..=to).map(move |of| Comparison { times, of })).collect(),
            draw: &|chance| {
                let factor = |chance: &mut Chance| chance.between(from.into(), to.into()) as u8;
                Comparison { times: factor(chance), of: factor(chance) }
            },
            same: &|one, other| one == other,
            fits: &|block, next| block.iter().filter(|drawn| drawn.times == next.times).count() < of_one_answer,
        };
        fill(&pool, set_size, chance, block);
    }

    fn key(item: Comparison) -> Key {
        Key::integer(item.times.into())
    }

    fn prompt(item: Comparison, reader: Reader) -> Prompt {
        let number = |n: i64| Math::Number(reader.numbers.whole(n));
        let equation = vec![
            number(item.product()),
            Math::Operator('='),
            number(item.times.into()),
            Math::Operator('×'),
            number(item.of.into()),
        ];
        let question = items::Question::TimesAsMany { product: item.product(), of: item.of.into() };
        Prompt(vec![Part::Math(equation), Part::Words(question.say(reader))])
    }

    fn speech(item: Comparison) -> items::Speech {
        items::Speech::Comparison { product: item.product(), times: item.times.into(), of: item.of.into() }
    }

    fn solution(item: Comparison) -> Vec<items::Step> {
        vec![items::Step::TimesAsMany { product: item.product(), of: item.of.into(), times: item.times.into() }]
    }

    fn misconceptions(item: Comparison) -> Vec<Misconception> {
        let (product, of) = (item.product(), i64::from(item.of));
        vec![
            Misconception {
                name: "difference-for-ratio",
                answer: product - of,
                words: items::Misconception::DifferenceForRatio { product, of },
            },
            Misconception { name: "other-factor", answer: of, words: items::Misconception::OtherFactor { of } },
        ]
    }
}
