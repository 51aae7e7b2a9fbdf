//! Products of a digit and a multiple of ten, or of two multiples of ten: `7 × 60 = ?`, `40 × 300 = ?`

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
        multiplication::product_of_tens::Words,
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct ProductOfTens;

/// How many zeros the factors end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The zeros behind the first factor's digit, 0 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub first_zeros: u8,
    /// The most zeros behind the second factor's digit, 1 to 3; the fewest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub second_zeros_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { first_zeros: 0, second_zeros_to: 1 }
    }
}

/// Digits that have a table to be known: 1 would ask for nothing.
const DIGITS: std::ops::RangeInclusive<u32> = 2..=9;

/// Two factors of one digit and zeros behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    digits: (i64, i64),
    zeros: (u8, u8),
}

impl Product {
    fn factors(self) -> (i64, i64) {
        (self.digits.0 * ten_to(self.zeros.0), self.digits.1 * ten_to(self.zeros.1))
    }

    fn value(self) -> i64 {
        self.factors().0 * self.factors().1
    }
}

fn ten_to(zeros: u8) -> i64 {
    10_i64.pow(zeros.into())
}

impl ItemModel for ProductOfTens {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "product-of-tens";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::FIRST_ZEROS, whole_numbers::SECOND_ZEROS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::FIRST_ZEROS, params.first_zeros, 0..=3)?;
        ParamsError::unless_within(whole_numbers::SECOND_ZEROS_TO, params.second_zeros_to, 1..=3)
    }

    /// 64 pairs of digits for each number of zeros; where both end in as many, a pair and its mirror count once.
    fn distinct(params: &Params) -> u64 {
        let pairs = |zeros| if zeros == params.first_zeros { 36 } else { 64 };
        (1..=params.second_zeros_to).map(pairs).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let digit = |chance: &mut Chance| chance.between(*DIGITS.start(), *DIGITS.end()).into();
        let digits = (digit(chance), digit(chance));
        Product { digits, zeros: (params.first_zeros, chance.between(1, params.second_zeros_to.into()) as u8) }
    }

    fn is_same(one: &Product, other: &Product) -> bool {
        let ((a, b), (c, d)) = (one.factors(), other.factors());
        (a, b) == (c, d) || (a, b) == (d, c)
    }

    /// The fact, and whether it makes a zero of its own, which is easily taken for one of those to be written behind it.
    fn difficulty(item: &Product) -> u32 {
        let (a, b) = item.digits;
        u32::from(a.min(b) > 2) + u32::from(a.min(b) > 5) + 2 * u32::from(a * b % 10 == 0)
    }

    fn key(item: &Product) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        let (a, b) = item.factors();
        Prompt::calculation(vec![Math::whole(a, reader), Math::Operator('×'), Math::whole(b, reader)])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        let (a, b) = item.factors();
        Ask::Product { a, b }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let (a, b) = item.digits;
        let zeros = item.zeros.0 + item.zeros.1;
        vec![
            Step::Product { a, b }.say(reader),
            Words::WriteZeros { zeros, product: a * b, value: item.value() }.say(reader),
        ]
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let (a, b) = item.factors();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![
            way("zero-too-few", item.value() / 10, Words::ZeroTooFew),
            way("zero-too-many", item.value() * 10, Words::ZeroTooMany),
            way("added", a + b, Words::Added { a, b }),
        ];
        if item.zeros.0 + item.zeros.1 > 1 {
            wrong.push(way("forgot-the-zeros", item.digits.0 * item.digits.1, Words::ForgotZeros));
        }
        wrong
    }
}
