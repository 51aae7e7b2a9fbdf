//! Products worked out on paper: `347 × 582 = ?`. A factor never ends in 0, or the work would be that of a shorter one.

use crate::{
    answers::Key,
    blueprint::{Pool, fill},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, items,
    parameters::{Parameter, numbers},
};

/// The model.
pub struct WholeNumberProduct;

/// Which factors are multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits each factor has, 2 to 4.
    #[cfg_attr(feature = "schema", schemars(range(min = *DIGITS.start(), max = *DIGITS.end())))]
    pub digits: u8,
}

/// One digit is learnt by heart, and five are patience.
const DIGITS: std::ops::RangeInclusive<u8> = 2..=4;

impl Default for Params {
    fn default() -> Self {
        Self { digits: 3 }
    }
}

impl Params {
    fn smallest(self) -> u32 {
        10_u32.pow(u32::from(self.digits) - 1)
    }

    /// How many factors there are: nine in ten of those with so many digits.
    fn factors(self) -> u64 {
        u64::from(self.smallest()) * 9 / 10 * 9
    }

    /// The factor at a place in the row of those that do not end in 0.
    fn factor(self, place: u32) -> u32 {
        self.smallest() + place / 9 * 10 + place % 9 + 1
    }
}

/// A product in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    a: u32,
    b: u32,
}

impl Product {
    fn value(self) -> i64 {
        i64::from(self.a) * i64::from(self.b)
    }

    /// The second factor's digits that are not 0, each with its place value, largest first.
    fn digits_of_b(self) -> Vec<(i64, i64)> {
        let mut parts = Vec::new();
        let (mut rest, mut place) = (i64::from(self.b), 1);
        while rest > 0 {
            if rest % 10 > 0 {
                parts.push((rest % 10, place));
            }
            rest /= 10;
            place *= 10;
        }
        parts.reverse();
        parts
    }
}

impl ItemModel for WholeNumberProduct {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "whole-number-product";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::DIGITS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        if DIGITS.contains(&params.digits) {
            return Ok(());
        }
        Err(ParamsError::out_of(numbers::DIGITS, DIGITS))
    }

    fn distinct(params: &Params) -> u64 {
        params.factors() * (params.factors() + 1) / 2
    }

    fn draw_block(params: &Params, set_size: u16, chance: &mut Chance, block: &mut Vec<Product>) {
        let factors = params.factors() as u32;
        let pool = Pool {
            distinct: Self::distinct(params),
            all: &|| {
                let pair = |a| (a..factors).map(move |b| Product { a: params.factor(a), b: params.factor(b) });
                (0..factors).flat_map(pair).collect()
            },
            draw: &|chance| {
                let factor = |chance: &mut Chance| params.factor(chance.below(factors));
                Product { a: factor(chance), b: factor(chance) }
            },
            same: &|one, other| one == other || (one.a == other.b && one.b == other.a),
            fits: &|_, _| true,
        };
        fill(&pool, set_size, chance, block);
    }

    fn key(item: Product) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: Product, reader: Reader) -> Prompt {
        let number = |n: u32| Math::Number(reader.numbers.whole(n.into()));
        Prompt(vec![Part::Math(vec![
            number(item.a),
            Math::Operator('×'),
            number(item.b),
            Math::Operator('='),
            Math::Blank,
        ])])
    }

    fn speech(item: Product) -> items::Speech {
        items::Speech::Product { a: item.a.into(), b: item.b.into() }
    }

    fn solution(item: Product) -> Vec<items::Step> {
        let a = i64::from(item.a);
        let parts: Vec<i64> = item.digits_of_b().iter().map(|(digit, place)| digit * place).collect();
        let mut steps: Vec<_> = parts.iter().map(|&b| items::Step::Product { a, b }).collect();
        if parts.len() > 1 {
            steps.push(items::Step::Sum { parts: parts.iter().map(|b| a * b).collect() });
        }
        steps
    }

    fn misconceptions(item: Product) -> Vec<Misconception> {
        let a = i64::from(item.a);
        let parts = item.digits_of_b();
        let unshifted = parts.iter().map(|(digit, _)| a * digit).sum();
        let mut wrong = vec![Misconception {
            name: "place-value-slip",
            answer: unshifted,
            words: items::Misconception::PartsNotShifted,
        }];
        if parts.len() > 1 {
            wrong.extend(parts.iter().map(|(digit, place)| Misconception {
                name: "left-out-a-part",
                answer: item.value() - a * digit * place,
                words: items::Misconception::LeftOutPart { a, b: digit * place },
            }));
        }
        wrong
    }
}
