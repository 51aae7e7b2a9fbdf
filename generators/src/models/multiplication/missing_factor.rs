//! A product with a gap: `7 × ? = 56` and `? × 7 = 56`.

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
    items::{arithmetic, calculation::Step, multiplication::missing_factor::Words},
    parameters::{Parameter, numbers},
};

/// The model.
pub struct MissingFactor;

/// Which products have the gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest factor, 1 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10)))]
    pub factor_from: u8,
    /// The largest factor, at least two above the smallest, to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 12)))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_from: 2, factor_to: 9 }
    }
}

/// Where the gap is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    First,
    Second,
}

/// The factor that is given, the one that is missing, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    given: i64,
    missing: i64,
    gap: Gap,
}

impl Product {
    fn product(self) -> i64 {
        self.given * self.missing
    }
}

impl ItemModel for MissingFactor {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "missing-factor";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_FROM, numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FACTOR_FROM, params.factor_from, 1..=10)?;
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, u64::from(params.factor_from) + 2..=12)
    }

    fn distinct(params: &Params) -> u64 {
        count_in_any_order(u64::from(params.factor_to - params.factor_from) + 1, 2)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let (from, to) = (params.factor_from.into(), params.factor_to.into());
        let gap = if chance.below(2) == 0 { Gap::First } else { Gap::Second };
        Product { given: chance.between(from, to).into(), missing: chance.between(from, to).into(), gap }
    }

    fn all(params: &Params) -> Option<Vec<Product>> {
        let factors = || i64::from(params.factor_from)..=i64::from(params.factor_to);
        let pairs = factors().flat_map(|given| factors().map(move |missing| (given, missing)));
        let gaps = |(given, missing)| [Gap::First, Gap::Second].map(|gap| Product { given, missing, gap });
        Some(pairs.flat_map(gaps).collect())
    }

    fn is_same(one: &Product, other: &Product) -> bool {
        in_any_order(&[one.given, one.missing], &[other.given, other.missing])
    }

    /// As hard as the product, and a little harder with the gap in front.
    fn difficulty(item: &Product) -> u32 {
        let (small, large) = (item.given.min(item.missing), item.given.max(item.missing));
        let known = match (small, large) {
            (1, _) => 0,
            (2 | 5 | 10, _) | (_, 5 | 10) => 1,
            (3 | 4, _) => 2,
            _ if small == large => 2,
            _ => 3,
        };
        2 * known + u32::from(item.gap == Gap::First)
    }

    fn fits(block: &[Product], next: &Product, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.missing == other.missing)
    }

    fn key(item: &Product) -> Key {
        Key::integer(item.missing)
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        let given = Math::whole(item.given, reader);
        let (first, second) = match item.gap {
            Gap::First => (Math::Blank, given),
            Gap::Second => (given, Math::Blank),
        };
        let product = Math::whole(item.product(), reader);
        Prompt(vec![Part::Math(vec![first, Math::Operator('×'), second, Math::Operator('='), product])])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        let (given, product) = (item.given, item.product());
        match item.gap {
            Gap::First => Words::WhatTimes { given, product }.say(reader),
            Gap::Second => Words::TimesWhat { given, product }.say(reader),
        }
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        vec![
            arithmetic::Step::Product { a: item.given, b: item.missing }.say(reader),
            Step::Quotient { of: item.product(), by: item.given }.say(reader),
        ]
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let (given, product) = (item.given, item.product());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let neighbour = |factor| way("next-in-the-table", factor, Words::NextInTable { given, factor, product });
        vec![
            neighbour(item.missing + 1),
            neighbour(item.missing - 1),
            way("subtracted", product - given, Words::Subtracted { given, product }),
            way("multiplied", product * given, Words::Multiplied { given, product }),
        ]
    }
}
