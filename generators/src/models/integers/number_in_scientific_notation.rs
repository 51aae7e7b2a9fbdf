//! Numbers of several digits in scientific notation, both factors of it, and back: `45,600 = a × 10^n`, `4.56 × 10^4 = ?`

use crate::{
    answers::{Key, NumberKey},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        decimals::number::power_of_ten,
        keys::{blanks, decimal, written_out},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        aloud::AskAloud,
        decimals::number::Decimal,
        integers::{
            number_in_scientific_notation::{WRITE, Words},
            scientific_notation::SMALL,
        },
    },
    parameters::{Parameter, numbers::DIGITS_TO, whole_numbers::EXPONENT_TO},
};

/// The model.
pub struct NumberInScientificNotation;

/// Which numbers, and what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub write: Write,
    /// The most digits of the first factor, 2 to 4; the fewest are 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 4)))]
    pub digits_to: u8,
    /// The largest exponent, 5 to 11; the smallest that is positive is 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 11)))]
    pub exponent_to: u8,
    /// Whether exponents are negative too, from −1 to −6.
    pub small: bool,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Write {
    /// Both factors of a number.
    Notation,
    /// The number without a power of ten.
    Number,
}

impl Default for Params {
    fn default() -> Self {
        Self { write: Write::Notation, digits_to: 3, exponent_to: 8, small: true }
    }
}

const DIGITS_FROM: u8 = 2;
/// The smallest positive exponent: with it the longest factor makes a whole number.
const EXPONENT_FROM: u8 = 3;
/// How far below zero exponents go.
const SMALL_TO: u8 = 6;

/// A first factor by its digits, the last of them not 0, and an exponent of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notation {
    write: Write,
    digits: i64,
    exponent: i64,
}

impl Notation {
    /// How many decimals the first factor has.
    fn places(self) -> u8 {
        self.digits.ilog10() as u8
    }

    fn factor(self) -> Decimal {
        Decimal::new(self.digits, self.places())
    }

    /// The number that the factor makes with another power of ten.
    fn with(self, exponent: i64) -> Decimal {
        match i64::from(self.places()) - exponent {
            places @ 1.. => Decimal::new(self.digits, places as u8),
            zeros => Decimal::new(self.digits * power_of_ten(-zeros as u8), 0),
        }
    }

    fn number(self) -> Decimal {
        self.with(self.exponent)
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let shown = |Decimal { units, places }| Math::decimal(units, places, reader);
        let ten = Math::whole(10, reader);
        match self.write {
            Write::Notation => vec![
                shown(self.number()),
                Math::Operator('='),
                Math::Variable('a'),
                Math::Operator('×'),
                Math::Power(vec![ten], vec![Math::Variable('n')]),
            ],
            Write::Number => {
                vec![shown(self.factor()), Math::Operator('×'), Math::power(ten, self.exponent, reader)]
            }
        }
    }
}

fn both(factor: Decimal, exponent: i64) -> Key {
    blanks(vec![decimal(factor.units, factor.places), Key::integer(exponent)])
}

fn without_power(number: Decimal) -> Key {
    written_out(NumberKey::decimal(number.units, number.places))
}

impl ItemModel for NumberInScientificNotation {
    type Params = Params;
    type Item = Notation;

    const ID: &'static str = "number-in-scientific-notation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[WRITE, DIGITS_TO, EXPONENT_TO, SMALL];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(DIGITS_TO, params.digits_to, DIGITS_FROM.into()..=4)?;
        ParamsError::unless_within(EXPONENT_TO, params.exponent_to, 5..=11)
    }

    /// Neither the first nor the last digit is 0.
    fn distinct(params: &Params) -> u64 {
        let factors: u64 = (DIGITS_FROM..=params.digits_to).map(|digits| 81 * power_of_ten(digits - 2) as u64).sum();
        let exponents = params.exponent_to - EXPONENT_FROM + 1 + if params.small { SMALL_TO } else { 0 };
        factors * u64::from(exponents)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Notation {
        let between = chance.between(DIGITS_FROM.into(), params.digits_to.into()) - 2;
        let middle = chance.below(10_u32.pow(between));
        let digits = (chance.between(1, 9) * 10_u32.pow(between) + middle) * 10 + chance.between(1, 9);
        let is_small = params.small && chance.below(2) == 1;
        let exponent = if is_small {
            -i64::from(chance.between(1, SMALL_TO.into()))
        } else {
            chance.between(EXPONENT_FROM.into(), params.exponent_to.into()).into()
        };
        Notation { write: params.write, digits: digits.into(), exponent }
    }

    /// Small numbers are harder, and more digits are.
    fn difficulty(item: &Notation) -> u32 {
        2 * u32::from(item.exponent < 0) + u32::from(item.places() > 1)
    }

    fn fits(block: &[Notation], next: &Notation, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.exponent == other.exponent)
    }

    fn key(item: &Notation) -> Key {
        match item.write {
            Write::Notation => both(item.factor(), item.exponent),
            Write::Number => without_power(item.number()),
        }
    }

    fn prompt(item: &Notation, reader: Reader) -> Prompt {
        let row = item.row(reader);
        let place = |letter| Part::Math(vec![Math::Variable(letter), Math::Operator('='), Math::Blank]);
        match item.write {
            Write::Notation => Prompt(vec![Part::words(Words::Ask, reader), Part::Math(row), place('a'), place('n')]),
            Write::Number => Prompt::calculation(row),
        }
    }

    fn speech(item: &Notation, reader: Reader) -> String {
        match item.write {
            Write::Notation => Words::Speech { number: item.number() }.say(reader),
            Write::Number => AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader),
        }
    }

    fn solution(item: &Notation, reader: Reader) -> Vec<String> {
        let exponent = item.exponent;
        let places = exponent.abs();
        match item.write {
            Write::Notation => {
                let count = match exponent {
                    ..0 => Words::CountToTheLeft { places, exponent },
                    _ => Words::CountToTheRight { places, exponent },
                };
                vec![Words::FirstFactor { factor: item.factor() }.say(reader), count.say(reader)]
            }
            Write::Number => {
                let moved = match exponent {
                    ..0 => Words::MoveToTheLeft { places, exponent },
                    _ => Words::MoveToTheRight { places, exponent },
                };
                vec![moved.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
            }
        }
    }

    fn misconceptions(item: &Notation, reader: Reader) -> Vec<Misconception> {
        let (factor, exponent, after) = (item.factor(), item.exponent, i64::from(item.places()));
        match item.write {
            Write::Notation => {
                let way = |name, factor, exponent, words: Words| {
                    Misconception::new(name, both(factor, exponent), words, reader)
                };
                let zeros = if exponent < 0 { exponent + 1 } else { exponent - after };
                let ten_times = Decimal::new(factor.units, factor.places - 1);
                vec![
                    way("wrong-direction", factor, -exponent, Words::WrongDirection),
                    way("counted-zeros", factor, zeros, Words::CountedZeros),
                    way("two-digits-before-the-point", ten_times, exponent - 1, Words::FactorTooLarge),
                    way("no-point", Decimal::new(factor.units, 0), exponent - after, Words::FactorTooLarge),
                ]
            }
            Write::Number => {
                let way = |name, exponent, words: Words| {
                    Misconception::new(name, without_power(item.with(exponent)), words, reader)
                };
                let zeros_written = if exponent < 0 { exponent - 1 } else { exponent + after };
                vec![
                    way("wrong-direction", -exponent, Words::WrongDirection),
                    way("one-place-short", exponent - exponent.signum(), Words::OneShort),
                    way("wrote-as-many-zeros", zeros_written, Words::ZerosWritten),
                ]
            }
        }
    }
}
