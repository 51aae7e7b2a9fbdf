//! Metric units: `3.5 km = ? m`, `250 cm = ? m`

use super::conversion::{Quantity, ToUnit, Units};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::decimals::number::{between_wholes, drawn, power_of_ten},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader,
    items::{
        decimals::{
            number::Decimal,
            steps::{PLACES, WHOLE_PART_TO},
        },
        measurement::{conversion::TO_UNIT, unit::Unit},
    },
    parameters::Parameter,
};

/// The model.
pub struct MetricConversion;

/// To which unit, and how large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// To which unit.
    pub to_unit: ToUnit,
    /// How many decimal places the number of the larger unit has, 0 to 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 2)))]
    pub places: u8,
    /// The largest number before its point, 9 to 99.
    #[cfg_attr(feature = "schema", schemars(range(min = 9, max = 99)))]
    pub whole_part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { to_unit: ToUnit::Smaller, places: 0, whole_part_to: 20 }
    }
}

const UNITS: [Units; 7] = [
    Units::new(Unit::Kilometer, Unit::Meter, 1000),
    Units::new(Unit::Meter, Unit::Centimeter, 100),
    Units::new(Unit::Centimeter, Unit::Millimeter, 10),
    Units::new(Unit::Meter, Unit::Millimeter, 1000),
    Units::new(Unit::Kilogram, Unit::Gram, 1000),
    Units::new(Unit::Gram, Unit::Milligram, 1000),
    Units::new(Unit::Liter, Unit::Milliliter, 1000),
];

/// What a step of the metric system can be taken for.
const FACTORS: [i64; 3] = [10, 100, 1000];

/// A quantity in two metric units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured(Quantity);

impl ItemModel for MetricConversion {
    type Params = Params;
    type Item = Measured;

    const ID: &'static str = "metric-conversion";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[TO_UNIT, PLACES, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(PLACES, params.places, 0..=2)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 9..=99)
    }

    fn distinct(params: &Params) -> u64 {
        let wholes = u64::from(params.whole_part_to);
        let numbers = if params.places == 0 { wholes } else { (wholes + 1) * between_wholes(params.places) as u64 };
        UNITS.len() as u64 * numbers
    }

    fn draw(params: &Params, chance: &mut Chance) -> Measured {
        let units = UNITS[chance.below(UNITS.len() as u32) as usize];
        // Drawn anew, a number from 1 on would be as likely as any other.
        let in_larger = match params.places {
            0 => Decimal::new(chance.between(1, params.whole_part_to.into()).into(), 0),
            places => drawn(params.whole_part_to.into(), places, chance),
        };
        let Decimal { units: number, places } = in_larger;
        let zeros = units.factor.ilog10() as u8;
        let in_smaller = match zeros.checked_sub(places) {
            Some(zeros) => Decimal::new(number * power_of_ten(zeros), 0),
            None => Decimal::new(number, places - zeros),
        };
        Measured(Quantity { units, in_larger, in_smaller, to_unit: params.to_unit })
    }

    fn difficulty(item: &Measured) -> u32 {
        u32::from(item.0.units.factor == 100) + u32::from(item.0.in_larger.units > 9)
    }

    fn fits(block: &[Measured], next: &Measured, set_size: u16) -> bool {
        is_rare(block, next, set_size, 4, |one, other| one.0.units == other.0.units)
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
        item.0.misconceptions(&FACTORS, reader)
    }
}
