//! The length of a bar beside a ruler.

use crate::{
    answers::{AskedUnit, Key, NumberKey},
    blueprint::is_rare,
    figures::{Length, Ruler},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::measurement::ruler_length::{self as said, Words},
    parameters::Parameter,
};

/// The model.
pub struct RulerLength;

/// Which rulers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How the ruler is divided.
    pub marks: Marks,
    /// Whether the bar begins at 0.
    pub from_zero: bool,
}

/// How a ruler is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Marks {
    /// Into centimeters.
    Centimeters,
    /// Into tenths of a centimeter.
    Millimeters,
    /// Into halves of an inch.
    HalfInches,
    /// Into quarters of an inch.
    QuarterInches,
}

impl Marks {
    const fn unit(self) -> Length {
        match self {
            Self::Centimeters | Self::Millimeters => Length::Centimeter,
            Self::HalfInches | Self::QuarterInches => Length::Inch,
        }
    }

    /// Parts of a unit.
    const fn parts(self) -> u8 {
        match self {
            Self::Centimeters => 1,
            Self::Millimeters => 10,
            Self::HalfInches => 2,
            Self::QuarterInches => 4,
        }
    }

    /// Units of the ruler: as many as leave room on a phone for the numbers, and for an eye to count the marks.
    const fn units(self) -> u8 {
        match self {
            Self::Centimeters => 12,
            Self::Millimeters => 8,
            Self::HalfInches | Self::QuarterInches => 6,
        }
    }

    fn marks(self) -> u32 {
        u32::from(self.parts()) * u32::from(self.units())
    }
}

impl Default for Params {
    fn default() -> Self {
        Self { marks: Marks::Millimeters, from_zero: false }
    }
}

/// Where a bar begins and ends, in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    marks: Marks,
    from: i64,
    to: i64,
}

impl Bar {
    fn number(self, parts: i64) -> NumberKey {
        match self.marks {
            Marks::Centimeters => NumberKey::whole(parts),
            Marks::Millimeters => NumberKey::decimal(parts, 1),
            Marks::HalfInches | Marks::QuarterInches => NumberKey::mixed(parts, self.marks.parts().into()),
        }
    }

    fn ask(self) -> Words {
        match self.marks.unit() {
            Length::Centimeter => Words::AskCentimeters,
            Length::Inch => Words::AskInches,
        }
    }
}

impl ItemModel for RulerLength {
    type Params = Params;
    type Item = Bar;

    const ID: &'static str = "ruler-length";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::MARKS, said::FROM_ZERO];

    fn check(_params: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// Every mark but 0 as the end, or every two marks; none where the end alone would be the answer.
    fn distinct(params: &Params) -> u64 {
        let marks = u64::from(params.marks.marks());
        if params.from_zero { marks } else { marks * (marks - 1) / 2 }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Bar {
        let marks = params.marks.marks();
        loop {
            let from = if params.from_zero { 0 } else { chance.between(1, marks) };
            let to = chance.between(1, marks);
            if from < to {
                return Bar { marks: params.marks, from: from.into(), to: to.into() };
            }
        }
    }

    fn difficulty(item: &Bar) -> u32 {
        let parts = i64::from(item.marks.parts());
        2 * u32::from(item.from > 0) + u32::from(item.from % parts > 0) + u32::from(item.to % parts > 0)
    }

    fn fits(block: &[Bar], next: &Bar, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.to - one.from == other.to - other.from)
    }

    fn key(item: &Bar) -> Key {
        Key::Number(item.number(item.to - item.from)).asked_in(match item.marks.unit() {
            Length::Centimeter => AskedUnit::CENTIMETERS,
            Length::Inch => AskedUnit::INCHES,
        })
    }

    fn prompt(item: &Bar, reader: Reader) -> Prompt {
        let ruler = Ruler {
            unit: item.marks.unit(),
            units: item.marks.units(),
            parts: item.marks.parts(),
            from: item.from as u16,
            to: item.to as u16,
        };
        Prompt(vec![Part::figure(&ruler, reader), Part::words(item.ask(), reader)])
    }

    fn speech(item: &Bar, reader: Reader) -> String {
        item.ask().say(reader)
    }

    fn solution(item: &Bar, reader: Reader) -> Vec<String> {
        let shown = |parts: i64| Key::Number(item.number(parts)).shown(reader);
        let (end, start, length) = (shown(item.to), shown(item.from), shown(item.to - item.from));
        vec![Words::EndLessStart { end, start, length }.say(reader)]
    }

    fn misconceptions(item: &Bar, reader: Reader) -> Vec<Misconception> {
        let length = item.to - item.from;
        let way = |name, number: NumberKey, words: Words| Misconception::new(name, Key::Number(number), words, reader);
        vec![
            way("read-the-end", item.number(item.to), Words::EndAlone),
            way("counted-the-marks", item.number(length + 1), Words::Marks),
            way("parts-as-units", NumberKey::whole(length), Words::Parts),
        ]
    }
}
