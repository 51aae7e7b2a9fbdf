//! Fractions as decimals that end: `3/8`, and the decimal that it is.

use super::number::without_zeros;
use crate::{
    answers::{Form, Key, NumberKey},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use num_integer::gcd;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        decimals::{fraction_as_decimal::Words, number::Decimal},
        fractions::fraction_sum::LARGEST_DENOMINATOR,
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionAsDecimal;

/// Which fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 10 to 100: of those whose fractions end as decimals.
    #[cfg_attr(feature = "schema", schemars(range(min = 10, max = 100)))]
    pub largest_denominator: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 25 }
    }
}

/// Denominators whose fractions end after three decimal places at most.
const DENOMINATORS: [i64; 10] = [2, 4, 5, 8, 10, 20, 25, 40, 50, 100];

/// A proper fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    over: i64,
    under: i64,
}

impl Ending {
    fn value(self) -> Decimal {
        without_zeros(Decimal::new(self.over * 1000 / self.under, 3))
    }
}

fn denominators(params: &Params) -> impl Iterator<Item = i64> {
    let largest = i64::from(params.largest_denominator);
    DENOMINATORS.into_iter().filter(move |under| *under <= largest)
}

impl ItemModel for FractionAsDecimal {
    type Params = Params;
    type Item = Ending;

    const ID: &'static str = "fraction-as-decimal";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 10..=100)
    }

    fn distinct(params: &Params) -> u64 {
        let count = |under: i64| (1..under).filter(|over| gcd(*over, under) == 1).count() as u64;
        denominators(params).map(count).sum()
    }

    fn all(params: &Params) -> Option<Vec<Ending>> {
        let of =
            |under: i64| (1..under).filter(move |over| gcd(*over, under) == 1).map(move |over| Ending { over, under });
        Some(denominators(params).flat_map(of).collect())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Ending {
        let among = denominators(params).count() as u32;
        loop {
            let under = DENOMINATORS[chance.below(among) as usize];
            let over = chance.between(1, under as u32 - 1).into();
            if gcd(over, under) == 1 {
                return Ending { over, under };
            }
        }
    }

    /// Tenths and hundredths are read off; halves, quarters and fifths are known; the others are divided.
    fn difficulty(item: &Ending) -> u32 {
        match item.under {
            10 | 100 => 0,
            2 | 4 | 5 => 1,
            20 | 25 | 50 => 2,
            _ => 3,
        }
    }

    fn fits(block: &[Ending], next: &Ending, set_size: u16) -> bool {
        is_rare(block, next, set_size, 3, |one, other| one.under == other.under)
    }

    fn key(item: &Ending) -> Key {
        let Decimal { units, places } = item.value();
        Key::Number(NumberKey::decimal(units, places).in_forms(&[Form::Decimal]))
    }

    fn prompt(item: &Ending, reader: Reader) -> Prompt {
        let fraction = Math::fraction(item.over, item.under, reader);
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(vec![fraction])])
    }

    fn speech(item: &Ending, reader: Reader) -> String {
        Words::Speech { over: item.over, under: item.under }.say(reader)
    }

    fn solution(item: &Ending, reader: Reader) -> Vec<String> {
        let (over, under, value) = (item.over, item.under, item.value());
        let power = 10_i64.pow(value.places.into());
        let mut steps = Vec::new();
        if power != under {
            steps.push(Words::Extended { over, under, times: power / under, power }.say(reader));
        }
        steps.push(Words::Read { over: value.units, power, value }.say(reader));
        steps
    }

    fn misconceptions(item: &Ending, reader: Reader) -> Vec<Misconception> {
        let (over, under, value) = (item.over, item.under, item.value());
        let digits = |number: i64| number.ilog10() as u8 + 1;
        let way =
            |name, (units, places), words: Words| Misconception::new(name, Key::decimal(units, places), words, reader);
        let beside = over * 10_i64.pow(digits(under).into()) + under;
        vec![
            way("numbers-beside-the-point", (beside, digits(under)), Words::Beside),
            way("denominator-behind-the-point", (under, digits(under)), Words::Denominator),
            way("numerator-behind-the-point", (over, digits(over)), Words::Numerator),
            way("point-off", (value.units, value.places + 1), Words::PointOff),
        ]
    }
}
