//! Products of a longer number and a digit: `47 × 6 = ?`, `3208 × 7 = ?`

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
        multiplication::product_by_digit::Words,
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct ProductByDigit;

/// How long the longer factor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits the longer factor has, 2 to 5.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 5)))]
    pub digits: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { digits: 2 }
    }
}

/// A number that does not end in 0, and a digit from 2 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    number: i64,
    digit: i64,
}

impl Product {
    fn value(self) -> i64 {
        self.number * self.digit
    }

    /// The digits of the number with their place values, largest first; none that is 0.
    fn parts(self) -> Vec<(i64, i64)> {
        let places = (0..5).rev().map(|place| 10_i64.pow(place));
        places.map(|place| (self.number / place % 10, place)).filter(|(digit, _)| *digit > 0).collect()
    }
}

impl ItemModel for ProductByDigit {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "product-by-digit";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::DIGITS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::DIGITS, params.digits, 2..=5)
    }

    fn distinct(params: &Params) -> u64 {
        81 * 10_u64.pow(u32::from(params.digits) - 2) * 8
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let least = 10_u32.pow(u32::from(params.digits) - 1);
        let tens = chance.between(least / 10, least - 1);
        Product { number: i64::from(tens) * 10 + i64::from(chance.between(1, 9)), digit: chance.between(2, 9).into() }
    }

    /// How many places carry, and whether the table is one of the harder ones.
    fn difficulty(item: &Product) -> u32 {
        let carried = item.parts().iter().filter(|(digit, _)| digit * item.digit > 9).count();
        2 * carried as u32 + u32::from(item.digit > 5)
    }

    fn key(item: &Product) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        Prompt::calculation(vec![number(item.number), Math::Operator('×'), number(item.digit)])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        Ask::Product { a: item.number, b: item.digit }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let parts = item.parts();
        let mut steps: Vec<String> =
            parts.iter().map(|(digit, place)| Step::Product { a: digit * place, b: item.digit }.say(reader)).collect();
        if parts.len() > 1 {
            let products = parts.iter().map(|(digit, place)| digit * place * item.digit).collect();
            steps.push(Step::Sum { parts: products }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let parts = item.parts();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let not_carried = parts.iter().map(|(digit, place)| digit * item.digit % 10 * place).sum();
        let as_ones = parts.iter().map(|(digit, _)| digit * item.digit).sum();
        let mut wrong = vec![
            way("forgot-to-carry", not_carried, Words::ForgotToCarry),
            way("place-value-slip", as_ones, Words::AsOnes),
        ];
        if parts.len() > 1 {
            wrong.extend(parts.iter().map(|(digit, place)| {
                let part = digit * place;
                way("left-out-a-part", item.value() - part * item.digit, Words::LeftOut { part, digit: item.digit })
            }));
        }
        wrong
    }
}
