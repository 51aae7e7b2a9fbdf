//! Mixed numbers and fractions greater than 1: `17/5` as a mixed number, `3 2/5` as a fraction.

use super::number::{proper, proper_counts, shown};
use crate::{
    answers::{Form, Key, NumberKey},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_sum::LARGEST_DENOMINATOR,
        mixed_number::{self as said, Words},
        number::Mixed,
        steps::WHOLE_PART_TO,
    },
    parameters::Parameter,
};

/// The model.
pub struct MixedNumber;

/// Which numbers, and how they are to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How the number is to be written.
    pub write: Write,
    /// The largest denominator, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub largest_denominator: u8,
    /// The largest whole part, 4 to 20; the smallest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 20)))]
    pub whole_part_to: u8,
}

/// How a number is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Write {
    /// As a mixed number.
    Mixed,
    /// As a fraction.
    Fraction,
}

impl Default for Params {
    fn default() -> Self {
        Self { write: Write::Fraction, largest_denominator: 10, whole_part_to: 9 }
    }
}

/// A mixed number, and how it is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    number: Mixed,
    write: Write,
}

impl ItemModel for MixedNumber {
    type Params = Params;
    type Item = Written;

    const ID: &'static str = "mixed-number";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::WRITE, LARGEST_DENOMINATOR, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=12)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 4..=20)
    }

    fn distinct(params: &Params) -> u64 {
        proper_counts(params.largest_denominator).iter().sum::<u64>() * u64::from(params.whole_part_to)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Written {
        let fraction = proper(chance.between(2, params.largest_denominator.into()), chance);
        let whole = chance.between(1, params.whole_part_to.into()).into();
        Written { number: Mixed { whole, ..fraction }, write: params.write }
    }

    fn difficulty(item: &Written) -> u32 {
        let Mixed { whole, over, under } = item.number;
        u32::from(whole > 1) + u32::from(whole * under > 20) + u32::from(over > 1)
    }

    fn key(item: &Written) -> Key {
        let (over, under) = (item.number.numerator(), item.number.under);
        Key::Number(match item.write {
            Write::Mixed => NumberKey::mixed(over, under).in_forms(&[Form::Mixed]),
            Write::Fraction => NumberKey::fraction(over, under).in_forms(&[Form::Improper]),
        })
    }

    fn prompt(item: &Written, reader: Reader) -> Prompt {
        let (ask, given) = match item.write {
            Write::Mixed => (Words::AskMixed, Math::fraction(item.number.numerator(), item.number.under, reader)),
            Write::Fraction => (Words::AskFraction, shown(item.number, reader)),
        };
        Prompt(vec![Part::words(ask, reader), Part::Math(vec![given])])
    }

    fn speech(item: &Written, reader: Reader) -> String {
        let number = item.number;
        match item.write {
            Write::Mixed => Words::SpeechMixed { number: Mixed::fraction(number.numerator(), number.under) },
            Write::Fraction => Words::SpeechFraction { number },
        }
        .say(reader)
    }

    fn solution(item: &Written, reader: Reader) -> Vec<String> {
        let Mixed { whole, over, under } = item.number;
        let (numerator, shown) = (item.number.numerator(), Self::key(item).shown(reader));
        match item.write {
            Write::Mixed => vec![
                Words::Divide { numerator, under, whole, over }.say(reader),
                Words::WholesAndRest { shown }.say(reader),
            ],
            Write::Fraction => vec![
                Words::WholesInParts { whole, under }.say(reader),
                Words::AddParts { wholes: whole * under, over, under, shown }.say(reader),
            ],
        }
    }

    fn misconceptions(item: &Written, reader: Reader) -> Vec<Misconception> {
        let Mixed { whole, over, under } = item.number;
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        match item.write {
            Write::Mixed => vec![
                way("rest-as-wholes", (over * under + whole, under), Words::ChangedPlaces),
                way("left-out-the-rest", (whole, 1), Words::LeftOutRest),
                way("one-whole-too-many", (item.number.numerator() + under, under), Words::OneTooMany),
            ],
            Write::Fraction => vec![
                way("added-the-whole", (whole + over, under), Words::AddedWhole),
                way("multiplied-by-the-numerator", (whole * over, under), Words::TimesNumerator),
                way("wholes-without-the-rest", (whole * under, under), Words::LeftOutRest),
                way("dropped-the-whole", (over, under), Words::DroppedWhole),
            ],
        }
    }
}
