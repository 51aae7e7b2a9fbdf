//! A quotient with a gap: `? ÷ 4 = 6`, or `24 ÷ ? = 6`.

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
    items::{arithmetic, calculation::Step, multiplication::missing_in_quotient::Words},
    parameters::{Parameter, numbers},
};

/// The model.
pub struct MissingInQuotient;

/// Which quotients have the gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest divisor and quotient, 2 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 10)))]
    pub factor_from: u8,
    /// The largest divisor and quotient, at least two above the smallest, to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_from: 2, factor_to: 9 }
    }
}

/// What the gap stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    Divisor,
    Dividend,
}

/// `divisor × quotient`, divided by `divisor`, with a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotient {
    divisor: i64,
    quotient: i64,
    gap: Gap,
}

impl Quotient {
    fn dividend(self) -> i64 {
        self.divisor * self.quotient
    }

    fn missing(self) -> i64 {
        match self.gap {
            Gap::Divisor => self.divisor,
            Gap::Dividend => self.dividend(),
        }
    }
}

impl ItemModel for MissingInQuotient {
    type Params = Params;
    type Item = Quotient;

    const ID: &'static str = "missing-in-quotient";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_FROM, numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FACTOR_FROM, params.factor_from, 2..=10)?;
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, u64::from(params.factor_from) + 2..=12)
    }

    fn distinct(params: &Params) -> u64 {
        count_in_any_order(u64::from(params.factor_to - params.factor_from) + 1, 2)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Quotient {
        let (from, to) = (params.factor_from.into(), params.factor_to.into());
        let gap = if chance.below(2) == 0 { Gap::Divisor } else { Gap::Dividend };
        Quotient { divisor: chance.between(from, to).into(), quotient: chance.between(from, to).into(), gap }
    }

    fn all(params: &Params) -> Option<Vec<Quotient>> {
        let factors = || i64::from(params.factor_from)..=i64::from(params.factor_to);
        let pairs = factors().flat_map(|divisor| factors().map(move |quotient| (divisor, quotient)));
        let gaps = |(divisor, quotient)| [Gap::Divisor, Gap::Dividend].map(|gap| Quotient { divisor, quotient, gap });
        Some(pairs.flat_map(gaps).collect())
    }

    /// `? ÷ 4 = 6`, `24 ÷ ? = 6` and `? ÷ 6 = 4` are known from the same product.
    fn is_same(one: &Quotient, other: &Quotient) -> bool {
        in_any_order(&[one.divisor, one.quotient], &[other.divisor, other.quotient])
    }

    /// As hard as the product, and a little harder where the dividend is missing: there dividing is undone.
    fn difficulty(item: &Quotient) -> u32 {
        let (small, large) = (item.divisor.min(item.quotient), item.divisor.max(item.quotient));
        let known = match (small, large) {
            (2 | 5 | 10, _) | (_, 5 | 10) => 0,
            (3 | 4, _) => 1,
            _ if small == large => 1,
            _ => 2,
        };
        2 * known + u32::from(item.gap == Gap::Dividend)
    }

    fn fits(block: &[Quotient], next: &Quotient, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.missing() == other.missing())
    }

    fn key(item: &Quotient) -> Key {
        Key::integer(item.missing())
    }

    fn prompt(item: &Quotient, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        let (dividend, divisor) = match item.gap {
            Gap::Divisor => (number(item.dividend()), Math::Blank),
            Gap::Dividend => (Math::Blank, number(item.divisor)),
        };
        let quotient = number(item.quotient);
        Prompt(vec![Part::Math(vec![dividend, Math::Operator('÷'), divisor, Math::Operator('='), quotient])])
    }

    fn speech(item: &Quotient, reader: Reader) -> String {
        let Quotient { divisor, quotient, .. } = *item;
        match item.gap {
            Gap::Divisor => Words::DividedByWhat { dividend: item.dividend(), quotient }.say(reader),
            Gap::Dividend => Words::WhatDividedBy { divisor, quotient }.say(reader),
        }
    }

    fn solution(item: &Quotient, reader: Reader) -> Vec<String> {
        let (divisor, quotient, dividend) = (item.divisor, item.quotient, item.dividend());
        let product = arithmetic::Step::Product { a: quotient, b: divisor }.say(reader);
        match item.gap {
            Gap::Divisor => {
                vec![product, Words::SoDivide.say(reader), Step::Quotient { of: dividend, by: quotient }.say(reader)]
            }
            Gap::Dividend => vec![Words::Undo.say(reader), product],
        }
    }

    fn misconceptions(item: &Quotient, reader: Reader) -> Vec<Misconception> {
        let (divisor, quotient, dividend) = (item.divisor, item.quotient, item.dividend());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        match item.gap {
            Gap::Divisor => {
                let neighbour = |factor| {
                    let words = Words::NotThatDivisor { quotient, factor, dividend };
                    way("next-in-the-table", factor, words)
                };
                vec![
                    neighbour(divisor + 1),
                    neighbour(divisor - 1),
                    way("subtracted", dividend - quotient, Words::Subtracted { dividend, quotient }),
                    way("multiplied", dividend * quotient, Words::Multiplied { dividend, quotient }),
                ]
            }
            Gap::Dividend => {
                let neighbour = |other| {
                    let words = Words::OtherQuotient { divisor, quotient, other };
                    way("next-in-the-table", divisor * other, words)
                };
                vec![
                    neighbour(quotient + 1),
                    neighbour(quotient - 1),
                    way("added", divisor + quotient, Words::Added { divisor, quotient }),
                    way("gave-the-divisor", divisor, Words::GaveDivisor { divisor }),
                ]
            }
        }
    }
}
