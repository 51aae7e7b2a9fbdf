//! Scientific notation and back: `4.5 × 10^3 = ?`, `4500 = 4.5 × 10^?`

use crate::{
    answers::{Key, NumberKey},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::keys::written_out,
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        aloud::AskAloud,
        integers::scientific_notation::{ASK, SMALL, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct ScientificNotation;

/// Which numbers, and what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Asked,
    /// The largest exponent, 5 to 9; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 9)))]
    pub exponent_to: u8,
    /// Whether exponents are negative too, from −2 down.
    pub small: bool,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// The number without a power of ten.
    Number,
    /// The exponent.
    Exponent,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asked::Number, exponent_to: 6, small: true }
    }
}

/// `tenths / 10 × 10^exponent`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    ask: Asked,
    /// 11 to 99, no multiple of 10.
    tenths: i64,
    exponent: i64,
}

/// The number as units of its last place, and how many decimal places it has.
fn units(tenths: i64, exponent: i64) -> (i64, u8) {
    match exponent {
        1.. => (tenths * 10_i64.pow(exponent as u32 - 1), 0),
        _ => (tenths, (1 - exponent) as u8),
    }
}

impl Notation {
    fn factor(self, reader: Reader) -> Math {
        Math::decimal(self.tenths, 1, reader)
    }

    fn number(self, reader: Reader) -> Math {
        let (units, places) = units(self.tenths, self.exponent);
        Math::decimal(units, places, reader)
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let ten = Math::whole(10, reader);
        match self.ask {
            Asked::Number => {
                vec![self.factor(reader), Math::Operator('×'), Math::power(ten, self.exponent, reader)]
            }
            Asked::Exponent => vec![
                self.number(reader),
                Math::Operator('='),
                self.factor(reader),
                Math::Operator('×'),
                Math::Power(vec![ten], vec![Math::Blank]),
            ],
        }
    }

    fn answer(self, exponent: i64) -> Key {
        match self.ask {
            Asked::Number => {
                let (units, places) = units(self.tenths, exponent);
                written_out(NumberKey::decimal(units, places))
            }
            Asked::Exponent => Key::integer(exponent),
        }
    }
}

impl ItemModel for ScientificNotation {
    type Params = Params;
    type Item = Notation;

    const ID: &'static str = "scientific-notation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, whole_numbers::EXPONENT_TO, SMALL];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::EXPONENT_TO, params.exponent_to, 5..=9)
    }

    /// 81 numbers with one decimal that is not 0, and the exponents.
    fn distinct(params: &Params) -> u64 {
        81 * (u64::from(params.exponent_to) - 1) * (1 + u64::from(params.small))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Notation {
        let tenths = i64::from(10 * chance.between(1, 9) + chance.between(1, 9));
        let exponent = i64::from(chance.between(2, params.exponent_to.into()));
        let is_negative = params.small && chance.below(2) == 1;
        Notation { ask: params.ask, tenths, exponent: if is_negative { -exponent } else { exponent } }
    }

    /// Small numbers are harder, and long ones.
    fn difficulty(item: &Notation) -> u32 {
        2 * u32::from(item.exponent < 0) + u32::from(item.exponent.abs() > 3)
    }

    fn fits(block: &[Notation], next: &Notation, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.exponent == other.exponent)
    }

    fn key(item: &Notation) -> Key {
        item.answer(item.exponent)
    }

    fn prompt(item: &Notation, reader: Reader) -> Prompt {
        match item.ask {
            Asked::Number => Prompt::calculation(item.row(reader)),
            Asked::Exponent => Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))]),
        }
    }

    fn speech(item: &Notation, reader: Reader) -> String {
        match item.ask {
            Asked::Number => AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader),
            Asked::Exponent => {
                let said = |piece| aloud(&[piece], reader);
                Words::Speech { number: said(item.number(reader)), factor: said(item.factor(reader)) }.say(reader)
            }
        }
    }

    fn solution(item: &Notation, reader: Reader) -> Vec<String> {
        let places = item.exponent.abs();
        let moved = match (item.ask, item.exponent < 0) {
            (Asked::Number, false) => Words::PointToTheRight { places },
            (Asked::Number, true) => Words::PointToTheLeft { places },
            (Asked::Exponent, false) => Words::CameFromLeft { places },
            (Asked::Exponent, true) => Words::CameFromRight { places },
        };
        vec![moved.say(reader), Words::Result { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Notation, reader: Reader) -> Vec<Misconception> {
        let way = |name, exponent, words: Words| Misconception::new(name, item.answer(exponent), words, reader);
        let toward_zero = item.exponent - item.exponent.signum();
        vec![
            way("wrong-direction", -item.exponent, Words::WrongDirection),
            way("one-place-short", toward_zero, Words::OneShort),
            way("counted-zeros", item.exponent + item.exponent.signum(), Words::OneTooMany),
        ]
    }
}
