//! Decimals times 10, 100, 1000 and divided by them: the point moves.

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
    items::decimals::{
        decimal_by_power::{self as said, Words},
        number::Decimal,
        steps::{Ask, Step},
    },
    parameters::Parameter,
};

/// The model.
pub struct DecimalByPower;

/// Multiplied or divided, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Multiplied or divided.
    pub operation: Operation,
    /// The most zeros of the power of ten, 2 or 3; the fewest are 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 3)))]
    pub zeros_to: u8,
}

/// Multiplied or divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Multiplied.
    Times,
    /// Divided.
    DividedBy,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Times, zeros_to: 3 }
    }
}

/// The digits of the decimal, which do not end in 0.
const UNITS: std::ops::RangeInclusive<u32> = 11..=999;
/// The most decimal places.
const PLACES: u8 = 2;

/// A decimal and a power of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    number: Decimal,
    zeros: u8,
    operation: Operation,
}

impl Moved {
    fn power(self) -> Decimal {
        Decimal::new(power_of_ten(self.zeros), 0)
    }

    /// The number with its point so many places further: to the right where it is multiplied, to the left otherwise.
    fn moved(self, zeros: u8, operation: Operation) -> Decimal {
        let Decimal { units, places } = self.number;
        match operation {
            Operation::DividedBy => Decimal::new(units, places + zeros),
            Operation::Times if places >= zeros => Decimal::new(units, places - zeros),
            Operation::Times => Decimal::new(units * power_of_ten(zeros - places), 0),
        }
    }

    fn value(self) -> Decimal {
        self.moved(self.zeros, self.operation)
    }
}

impl ItemModel for DecimalByPower {
    type Params = Params;
    type Item = Moved;

    const ID: &'static str = "decimal-by-power";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::OPERATION, said::ZEROS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::ZEROS_TO, params.zeros_to, 2..=3)
    }

    fn distinct(params: &Params) -> u64 {
        let units = UNITS.filter(|units| units % 10 != 0).count() as u64;
        units * u64::from(PLACES) * u64::from(params.zeros_to)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Moved {
        loop {
            let units = chance.between(*UNITS.start(), *UNITS.end());
            if !units.is_multiple_of(10) {
                let number = Decimal::new(units.into(), chance.between(1, PLACES.into()) as u8);
                let zeros = chance.between(1, params.zeros_to.into()) as u8;
                return Moved { number, zeros, operation: params.operation };
            }
        }
    }

    /// Where the point passes the digits, zeros have to be written.
    fn difficulty(item: &Moved) -> u32 {
        let digits = item.number.units.ilog10() as u8 + 1;
        let passes = match item.operation {
            Operation::Times => item.zeros > item.number.places,
            Operation::DividedBy => item.zeros + item.number.places >= digits,
        };
        u32::from(item.zeros) + 2 * u32::from(passes)
    }

    fn key(item: &Moved) -> Key {
        key(item.value())
    }

    fn prompt(item: &Moved, reader: Reader) -> Prompt {
        let sign = match item.operation {
            Operation::Times => '×',
            Operation::DividedBy => '÷',
        };
        Prompt::calculation(vec![shown(item.number, reader), Math::Operator(sign), shown(item.power(), reader)])
    }

    fn speech(item: &Moved, reader: Reader) -> String {
        let (a, b) = (item.number, item.power());
        match item.operation {
            Operation::Times => Ask::Product { a, b },
            Operation::DividedBy => Ask::Quotient { a, b },
        }
        .say(reader)
    }

    fn solution(item: &Moved, reader: Reader) -> Vec<String> {
        let (zeros, number, power) = (item.zeros, item.number.written(reader), item.power().written(reader));
        let (rule, left) = match item.operation {
            Operation::Times => (Words::ToTheRight { zeros }, format!("{number} × {power}")),
            Operation::DividedBy => (Words::ToTheLeft { zeros }, format!("{number} ÷ {power}")),
        };
        vec![rule.say(reader), Step::Equal { left, right: item.value() }.say(reader)]
    }

    fn misconceptions(item: &Moved, reader: Reader) -> Vec<Misconception> {
        let way = |name, number, words: Words| Misconception::new(name, key(number), words, reader);
        let back = match item.operation {
            Operation::Times => Operation::DividedBy,
            Operation::DividedBy => Operation::Times,
        };
        vec![
            way("other-direction", item.moved(item.zeros, back), Words::OtherDirection),
            way("one-place-too-far", item.moved(item.zeros + 1, item.operation), Words::OneTooFar),
            way("one-place-too-few", item.moved(item.zeros - 1, item.operation), Words::OneTooFew),
            way("wrote-zeros-only", item.number, Words::ZerosOnly),
        ]
    }
}
