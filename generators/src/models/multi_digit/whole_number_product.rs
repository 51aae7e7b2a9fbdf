//! Products worked out on paper: `347 × 582 = ?`. A factor never ends in 0, or the work would be that of a shorter one.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic::{Ask, Step},
        multi_digit::whole_number_product::{self as said, Words},
    },
    parameters::Parameter,
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

    const PARAMETERS: &'static [Parameter] = &[said::DIGITS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        if DIGITS.contains(&params.digits) {
            return Ok(());
        }
        Err(ParamsError::out_of(said::DIGITS, DIGITS))
    }

    fn distinct(params: &Params) -> u64 {
        params.factors() * (params.factors() + 1) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let factors = params.factors() as u32;
        let factor = |chance: &mut Chance| params.factor(chance.below(factors));
        Product { a: factor(chance), b: factor(chance) }
    }

    fn is_same(one: &Product, other: &Product) -> bool {
        one == other || (one.a == other.b && one.b == other.a)
    }

    /// The sum of the digits' products: about how much is multiplied and carried; a 0 or a 1 saves a row.
    fn difficulty(item: &Product) -> u32 {
        let weight = |mut n: u32| {
            let mut sum = 0;
            while n > 0 {
                sum += if n % 10 > 1 { n % 10 + 2 } else { n % 10 };
                n /= 10;
            }
            sum
        };
        weight(item.a) * weight(item.b)
    }

    fn key(item: &Product) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        let number = |n: u32| Math::whole(n.into(), reader);
        Prompt::calculation(vec![number(item.a), Math::Operator('×'), number(item.b)])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        Ask::Product { a: item.a.into(), b: item.b.into() }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let a = i64::from(item.a);
        let parts: Vec<i64> = item.digits_of_b().iter().map(|(digit, place)| digit * place).collect();
        let mut steps: Vec<_> = parts.iter().map(|&b| Step::Product { a, b }.say(reader)).collect();
        if parts.len() > 1 {
            steps.push(Step::Sum { parts: parts.iter().map(|b| a * b).collect() }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let a = i64::from(item.a);
        let parts = item.digits_of_b();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let unshifted = parts.iter().map(|(digit, _)| a * digit).sum();
        let mut wrong = vec![way("place-value-slip", unshifted, Words::PartsNotShifted)];
        if parts.len() > 1 {
            wrong.extend(parts.iter().map(|(digit, place)| {
                let b = digit * place;
                way("left-out-a-part", item.value() - a * b, Words::LeftOutPart { a, b })
            }));
        }
        wrong
    }
}
