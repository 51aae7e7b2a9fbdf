//! Powers of whole numbers: `3^4 = ?`

use crate::{
    answers::{Key, NumberKey},
    model::{ItemModel, Misconception, ParamsError},
    models::keys::value_of_power,
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::number_theory::whole_power::Words,
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct WholePower;

/// Which powers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest base, 4 to 20; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 20)))]
    pub base_to: u8,
    /// The smallest exponent, 0 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub exponent_from: u8,
    /// The largest exponent, 2 to 6, not below the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 6)))]
    pub exponent_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { base_to: 10, exponent_from: 2, exponent_to: 4 }
    }
}

/// A base and its exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Power {
    base: i64,
    exponent: u32,
}

impl Power {
    fn value(self) -> i64 {
        self.base.pow(self.exponent)
    }
}

impl ItemModel for WholePower {
    type Params = Params;
    type Item = Power;

    const ID: &'static str = "whole-power";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] =
        &[whole_numbers::BASE_TO, whole_numbers::EXPONENT_FROM, whole_numbers::EXPONENT_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::BASE_TO, params.base_to, 4..=20)?;
        ParamsError::unless_within(whole_numbers::EXPONENT_FROM, params.exponent_from, 0..=3)?;
        ParamsError::unless_within(
            whole_numbers::EXPONENT_TO,
            params.exponent_to,
            u64::from(params.exponent_from).max(2)..=6,
        )
    }

    fn distinct(params: &Params) -> u64 {
        (u64::from(params.base_to) - 1) * (u64::from(params.exponent_to - params.exponent_from) + 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Power {
        let base = chance.between(2, params.base_to.into()).into();
        Power { base, exponent: chance.between(params.exponent_from.into(), params.exponent_to.into()) }
    }

    fn all(params: &Params) -> Option<Vec<Power>> {
        let exponents = || u32::from(params.exponent_from)..=u32::from(params.exponent_to);
        Some(
            (2..=i64::from(params.base_to))
                .flat_map(|base| exponents().map(move |exponent| Power { base, exponent }))
                .collect(),
        )
    }

    /// The number of digits that are multiplied on the way; ten is easy whatever the exponent.
    fn difficulty(item: &Power) -> u32 {
        if item.base == 10 { 1 } else { 1 + item.value().ilog10() + u32::from(item.exponent > 2) }
    }

    fn key(item: &Power) -> Key {
        value_of_power(item.base, NumberKey::whole(item.value()))
    }

    fn prompt(item: &Power, reader: Reader) -> Prompt {
        Prompt::calculation(vec![Math::power(Math::whole(item.base, reader), item.exponent.into(), reader)])
    }

    fn speech(item: &Power, reader: Reader) -> String {
        Words::Speech { base: item.base, exponent: item.exponent }.say(reader)
    }

    fn solution(item: &Power, reader: Reader) -> Vec<String> {
        let (base, exponent) = (item.base, item.exponent);
        match exponent {
            0 => vec![Words::ToZero { base }.say(reader)],
            1 => vec![Words::ToOne { base }.say(reader)],
            _ => vec![Words::Factors { base, exponent }.say(reader), Words::Multiplied { base, exponent }.say(reader)],
        }
    }

    fn misconceptions(item: &Power, reader: Reader) -> Vec<Misconception> {
        let (base, exponent) = (item.base, item.exponent);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![
            way("base-times-exponent", base * i64::from(exponent), Words::TimesExponent { base, exponent }),
            way(
                "base-and-exponent-swapped",
                i64::from(exponent).pow(u32::try_from(base).unwrap_or_default()),
                Words::Swapped { base, exponent },
            ),
            way("one-factor-too-many", item.value() * base, Words::FactorOff { base, exponent }),
        ];
        if exponent > 1 {
            wrong.push(way("one-factor-too-few", item.value() / base, Words::FactorOff { base, exponent }));
        }
        wrong
    }
}
