//! Products of decimals: `0.6 × 0.07 = ?`, `3.4 × 2.5 = ?`

use super::number::{key, power_of_ten, shown};
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
        arithmetic,
        decimals::{
            decimal_product::Words,
            number::Decimal,
            steps::{Ask, FIRST_PLACES, SECOND_PLACES, Step},
        },
    },
    parameters::{
        Parameter,
        whole_numbers::{FIRST_DIGITS, SECOND_DIGITS},
    },
};

/// The model.
pub struct DecimalProduct;

/// Which numbers are multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits other than zeros before them the first number has, 1 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub first_digits: u8,
    /// How many decimal places it has, 1 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub first_places: u8,
    /// How many digits the second number has, 1 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub second_digits: u8,
    /// How many decimal places it has, 0 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub second_places: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { first_digits: 2, first_places: 1, second_digits: 1, second_places: 1 }
    }
}

/// Two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    a: Decimal,
    b: Decimal,
}

impl Product {
    fn value(self) -> Decimal {
        Decimal::new(self.a.units * self.b.units, self.a.places + self.b.places)
    }
}

/// How many numbers of so many digits there are that do not end in 0, without 1.
const fn count(digits: u8) -> u64 {
    match digits {
        1 => 8,
        _ => 81 * power_of_ten(digits - 2) as u64,
    }
}

fn number(digits: u8, chance: &mut Chance) -> i64 {
    loop {
        let number = chance.between(power_of_ten(digits - 1) as u32, power_of_ten(digits) as u32 - 1);
        if number > 1 && !number.is_multiple_of(10) {
            return number.into();
        }
    }
}

impl ItemModel for DecimalProduct {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "decimal-product";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[FIRST_DIGITS, FIRST_PLACES, SECOND_DIGITS, SECOND_PLACES];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(FIRST_DIGITS, params.first_digits, 1..=3)?;
        ParamsError::unless_within(FIRST_PLACES, params.first_places, 1..=3)?;
        ParamsError::unless_within(SECOND_DIGITS, params.second_digits, 1..=3)?;
        ParamsError::unless_within(SECOND_PLACES, params.second_places, 0..=3)
    }

    /// Where both numbers are of the same sort, a × b is b × a.
    fn distinct(params: &Params) -> u64 {
        let (first, second) = (count(params.first_digits), count(params.second_digits));
        let same = (params.first_digits, params.first_places) == (params.second_digits, params.second_places);
        if same { first * (first + 1) / 2 } else { first * second }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let a = Decimal::new(number(params.first_digits, chance), params.first_places);
        Product { a, b: Decimal::new(number(params.second_digits, chance), params.second_places) }
    }

    fn is_same(one: &Product, other: &Product) -> bool {
        one == other || (one.a, one.b) == (other.b, other.a)
    }

    /// Large digits, and a product with a zero at its end, where the places are easily miscounted.
    fn difficulty(item: &Product) -> u32 {
        let value = item.value().units;
        (value.max(1).ilog2() / 2) + 2 * u32::from(value % 10 == 0)
    }

    fn key(item: &Product) -> Key {
        key(item.value())
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        Prompt::calculation(vec![shown(item.a, reader), Math::Operator('×'), shown(item.b, reader)])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        Ask::Product { a: item.a, b: item.b }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let (a, b, value) = (item.a, item.b, item.value());
        let left = format!("{} × {}", a.written(reader), b.written(reader));
        vec![
            arithmetic::Step::Product { a: a.units, b: b.units }.say(reader),
            Words::CountPlaces { first: a.places, second: b.places }.say(reader),
            Step::Equal { left, right: value }.say(reader),
        ]
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let value = item.value();
        let way = |name, places: u8, words: Words| {
            Misconception::new(name, key(Decimal::new(value.units, places)), words, reader)
        };
        let off =
            |name, places: u8| Misconception::new(name, key(Decimal::new(value.units, places)), Step::PointOff, reader);
        vec![
            way("point-as-in-a-sum", item.a.places.max(item.b.places), Words::AsInSum),
            way("left-out-the-point", 0, Words::NoPoint),
            off("one-place-too-few", value.places - 1),
            off("one-place-too-many", value.places + 1),
        ]
    }
}
