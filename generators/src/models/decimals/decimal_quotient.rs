//! Quotients of decimals that come out even: `7.2 ÷ 6 = ?`, `0.84 ÷ 0.4 = ?`

use super::number::{key, power_of_ten, shown, without_zeros};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::decimals::{
        decimal_quotient::{self as said, Words},
        number::Decimal,
        steps::{Ask, Step},
    },
    parameters::{Parameter, whole_numbers::DIVISOR_DIGITS},
};

/// The model.
pub struct DecimalQuotient;

/// Which numbers are divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits the divisor has, 1 or 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2)))]
    pub divisor_digits: u8,
    /// How many decimal places the divisor has, 0 to 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 2)))]
    pub divisor_places: u8,
    /// How many decimal places the quotient has, 0 to 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 2)))]
    pub quotient_places: u8,
    /// How many digits the quotient has, 1 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub quotient_digits: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { divisor_digits: 1, divisor_places: 0, quotient_places: 1, quotient_digits: 2 }
    }
}

/// The divisor and the quotient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
    by: Decimal,
    quotient: Decimal,
}

impl Division {
    fn of(self) -> Decimal {
        without_zeros(Decimal::new(self.by.units * self.quotient.units, self.by.places + self.quotient.places))
    }

    /// Both times as many tens as make the divisor whole.
    fn with_whole_divisor(self) -> (Decimal, Decimal) {
        let (of, by) = (self.of(), self.by);
        let moved = match of.places.checked_sub(by.places) {
            Some(places) => Decimal::new(of.units, places),
            None => Decimal::new(of.units * power_of_ten(by.places - of.places), 0),
        };
        (moved, Decimal::new(by.units, 0))
    }
}

impl ItemModel for DecimalQuotient {
    type Params = Params;
    type Item = Division;

    const ID: &'static str = "decimal-quotient";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] =
        &[DIVISOR_DIGITS, said::DIVISOR_PLACES, said::QUOTIENT_PLACES, said::QUOTIENT_DIGITS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(DIVISOR_DIGITS, params.divisor_digits, 1..=2)?;
        ParamsError::unless_within(said::DIVISOR_PLACES, params.divisor_places, 0..=2)?;
        ParamsError::unless_within(said::QUOTIENT_PLACES, params.quotient_places, 0..=2)?;
        ParamsError::unless_within(said::QUOTIENT_DIGITS, params.quotient_digits, 1..=3)
    }

    /// Divisors and quotients from 2 on that do not end in 0.
    fn distinct(params: &Params) -> u64 {
        let count = |digits: u8| match digits {
            1 => 8,
            digits => 81 * power_of_ten(digits - 2) as u64,
        };
        count(params.divisor_digits) * count(params.quotient_digits)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Division {
        let divisor = loop {
            let divisor = if params.divisor_digits == 1 { chance.between(2, 9) } else { chance.between(11, 99) };
            if !divisor.is_multiple_of(10) {
                break divisor;
            }
        };
        let by = Decimal::new(divisor.into(), params.divisor_places);
        let most = power_of_ten(params.quotient_digits) as u32;
        loop {
            let units = chance.between(most / 10, most - 1);
            if units > 1 && !units.is_multiple_of(10) {
                return Division { by, quotient: Decimal::new(units.into(), params.quotient_places) };
            }
        }
    }

    fn difficulty(item: &Division) -> u32 {
        let product = item.by.units * item.quotient.units;
        u32::from(item.by.units > 5) + u32::from(product % 10 == 0) * 2 + product.ilog2() / 3
    }

    fn key(item: &Division) -> Key {
        key(item.quotient)
    }

    fn prompt(item: &Division, reader: Reader) -> Prompt {
        Prompt::calculation(vec![shown(item.of(), reader), Math::Operator('÷'), shown(item.by, reader)])
    }

    fn speech(item: &Division, reader: Reader) -> String {
        Ask::Quotient { a: item.of(), b: item.by }.say(reader)
    }

    fn solution(item: &Division, reader: Reader) -> Vec<String> {
        let (of, by) = item.with_whole_divisor();
        let mut steps = Vec::new();
        if item.by.places > 0 {
            steps.push(Words::MovePoints { places: item.by.places, of, by }.say(reader));
        }
        let left = format!("{} ÷ {}", of.written(reader), by.written(reader));
        steps.push(Words::PointAbove.say(reader));
        steps.push(Step::Equal { left, right: item.quotient }.say(reader));
        steps
    }

    fn misconceptions(item: &Division, reader: Reader) -> Vec<Misconception> {
        let Decimal { units, places } = item.quotient;
        let way = |name, number: Decimal, words: Words| Misconception::new(name, key(number), words, reader);
        let smaller = key(Decimal::new(units, places + 1));
        let larger = if places > 0 { key(Decimal::new(units, places - 1)) } else { Key::integer(units * 10) };
        let mut wrong = Vec::new();
        if item.by.places > 0 {
            wrong.push(way("moved-one-point-only", Decimal::new(units, places + item.by.places), Words::OnePoint));
        }
        wrong.push(Misconception::new("point-too-far-left", smaller, Step::PointOff, reader));
        wrong.push(Misconception::new("point-too-far-right", larger, Step::PointOff, reader));
        wrong
    }
}
