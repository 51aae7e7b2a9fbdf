//! Customary units and units of time in whole numbers: `5 ft = ? in`, `12 qt = ? gal`, `3 h = ? min`

use super::conversion::{Quantity, ToUnit, Units};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader,
    items::{
        decimals::number::Decimal,
        measurement::{conversion::TO_UNIT, unit::Unit},
    },
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model of lengths, weights and capacities.
pub struct CustomaryConversion;

/// The model of times.
pub struct TimeConversion;

/// To which unit, and how large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// To which unit.
    pub to_unit: ToUnit,
    /// The largest number of the larger unit, 5 to 30; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 30)))]
    pub number_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { to_unit: ToUnit::Smaller, number_to: 12 }
    }
}

const CUSTOMARY: &[Units] = &[
    Units::new(Unit::Foot, Unit::Inch, 12),
    Units::new(Unit::Yard, Unit::Foot, 3),
    Units::new(Unit::Pound, Unit::Ounce, 16),
    Units::new(Unit::Gallon, Unit::Quart, 4),
    Units::new(Unit::Quart, Unit::Pint, 2),
    Units::new(Unit::Pint, Unit::Cup, 2),
];

const TIME: &[Units] = &[
    Units::new(Unit::Hour, Unit::Minute, 60),
    Units::new(Unit::Minute, Unit::Second, 60),
    Units::new(Unit::Day, Unit::Hour, 24),
    Units::new(Unit::Week, Unit::Day, 7),
];

/// A whole quantity in two units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured(Quantity);

fn check(params: &Params) -> Result<(), ParamsError> {
    ParamsError::unless_within(NUMBER_TO, params.number_to, 5..=30)
}

fn distinct(among: &[Units], params: &Params) -> u64 {
    among.len() as u64 * (u64::from(params.number_to) - 1)
}

fn draw(among: &[Units], params: &Params, chance: &mut Chance) -> Measured {
    let units = among[chance.below(among.len() as u32) as usize];
    let number = i64::from(chance.between(2, params.number_to.into()));
    let in_smaller = Decimal::new(number * units.factor, 0);
    Measured(Quantity { units, in_larger: Decimal::new(number, 0), in_smaller, to_unit: params.to_unit })
}

/// Twelves and more are rarely known by heart.
fn difficulty(item: &Measured) -> u32 {
    2 * u32::from(item.0.units.factor > 7) + u32::from(item.0.in_larger.units > 5)
}

fn fits(block: &[Measured], next: &Measured, set_size: u16) -> bool {
    is_rare(block, next, set_size, 3, |one, other| one.0.units == other.0.units)
        && is_rare(block, next, set_size, 5, |one, other| one.0.key() == other.0.key())
}

/// Makes a model of one table of units: they differ in nothing else.
macro_rules! conversions {
    ($($model:ident, $id:literal, $units:ident, $others:expr);+) => {$(
        impl ItemModel for $model {
            type Params = Params;
            type Item = Measured;

            const ID: &'static str = $id;
            const VERSION: u16 = 1;
            const BLUEPRINT: u16 = 1;

            const PARAMETERS: &'static [Parameter] = &[TO_UNIT, NUMBER_TO];

            fn check(params: &Params) -> Result<(), ParamsError> {
                check(params)
            }

            fn distinct(params: &Params) -> u64 {
                distinct($units, params)
            }

            fn draw(params: &Params, chance: &mut Chance) -> Measured {
                draw($units, params, chance)
            }

            fn difficulty(item: &Measured) -> u32 {
                difficulty(item)
            }

            fn fits(block: &[Measured], next: &Measured, set_size: u16) -> bool {
                fits(block, next, set_size)
            }

            fn key(item: &Measured) -> Key {
                item.0.key()
            }

            fn prompt(item: &Measured, reader: Reader) -> Prompt {
                item.0.prompt(reader)
            }

            fn speech(item: &Measured, reader: Reader) -> String {
                item.0.speech(reader)
            }

            fn solution(item: &Measured, reader: Reader) -> Vec<String> {
                item.0.solution(reader)
            }

            fn misconceptions(item: &Measured, reader: Reader) -> Vec<Misconception> {
                item.0.misconceptions(&$others, reader)
            }
        }
    )+};
}

conversions! {
    CustomaryConversion, "customary-conversion", CUSTOMARY, [10, 12];
    TimeConversion, "time-conversion", TIME, [10, 100, 12]
}
