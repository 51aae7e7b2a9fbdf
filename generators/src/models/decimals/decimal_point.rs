//! A point between the whole numbers of a line in tenths, and the decimal that it is at.

use crate::{
    answers::Key,
    figures::{Labels, NumberLine},
    model::{ItemModel, Misconception, ParamsError},
    models::keys::decimal,
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::decimals::{
        decimal_point::{self as said, Words},
        number::Decimal,
    },
    parameters::{Parameter, whole_numbers::FROM_TO},
};

/// The model.
pub struct DecimalPoint;

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number at the left end, 0 to 99.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 99)))]
    pub from_to: u8,
    /// How many whole numbers the line goes on, 1 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub wholes: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { from_to: 9, wholes: 2 }
    }
}

/// A point so many tenths from the left end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    from: i64,
    wholes: u8,
    tenths: i64,
}

impl Point {
    fn value(self) -> Decimal {
        Decimal::new(10 * self.from + self.tenths, 1)
    }
}

impl ItemModel for DecimalPoint {
    type Params = Params;
    type Item = Point;

    const ID: &'static str = "decimal-point";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[FROM_TO, said::WHOLES];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(FROM_TO, params.from_to, 0..=99)?;
        ParamsError::unless_within(said::WHOLES, params.wholes, 1..=3)?;
        // A single whole number has nine tenths behind it, too few for a set.
        let fewest = if params.wholes == 1 { 1 } else { 0 };
        ParamsError::unless_within(FROM_TO, params.from_to, fewest..=99)
    }

    fn distinct(params: &Params) -> u64 {
        (u64::from(params.from_to) + 1) * u64::from(params.wholes) * 9
    }

    fn draw(params: &Params, chance: &mut Chance) -> Point {
        let whole = chance.below(params.wholes.into());
        let tenths = (10 * whole + chance.between(1, 9)).into();
        Point { from: chance.between(0, params.from_to.into()).into(), wholes: params.wholes, tenths }
    }

    fn difficulty(item: &Point) -> u32 {
        u32::from(item.tenths > 10) + u32::from(item.tenths % 10 != 5) + u32::from(item.from > 9)
    }

    fn fits(block: &[Point], next: &Point, _set_size: u16) -> bool {
        block.iter().all(|drawn| drawn.value() != next.value())
    }

    fn key(item: &Point) -> Key {
        decimal(item.value().units, 1)
    }

    fn prompt(item: &Point, reader: Reader) -> Prompt {
        let line = NumberLine {
            from: item.from,
            step: 1,
            steps: item.wholes,
            parts: 10,
            labels: Labels::Numbers,
            points: vec![(item.tenths as u16, 'A')],
        };
        Prompt(vec![Part::figure(&line, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Point, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Point, reader: Reader) -> Vec<String> {
        let whole = item.from + item.tenths / 10;
        vec![
            Words::Tenths.say(reader),
            Words::Counted { whole, tenths: item.tenths % 10, value: item.value() }.say(reader),
        ]
    }

    fn misconceptions(item: &Point, reader: Reader) -> Vec<Misconception> {
        let Decimal { units, .. } = item.value();
        let (whole, tenths) = (units / 10, units % 10);
        let way =
            |name, (units, places), words: Words| Misconception::new(name, Key::decimal(units, places), words, reader);
        vec![
            way("marks-as-wholes", (whole + tenths, 0), Words::AsWholes),
            way("marks-as-hundredths", (100 * whole + tenths, 2), Words::AsHundredths),
            way("counted-the-whole-mark", (units + 1, 1), Words::CountedStart),
            way("tenths-alone", (tenths, 1), Words::LostWhole),
        ]
    }
}
