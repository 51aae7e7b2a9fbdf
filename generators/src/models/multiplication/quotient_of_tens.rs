//! Quotients of multiples of ten that come from a fact: `240 ÷ 6 = ?`, `5600 ÷ 80 = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        calculation::{Ask, Step},
        multiplication::quotient_of_tens::Words,
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct QuotientOfTens;

/// How many zeros divisor and quotient end in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The zeros behind the divisor's digit, 0 to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub divisor_zeros: u8,
    /// The fewest zeros behind the quotient's digit, 0 to 3; 1 or more where the divisor has none.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub quotient_zeros_from: u8,
    /// The most zeros behind the quotient's digit, not below the fewest, to 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub quotient_zeros_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { divisor_zeros: 0, quotient_zeros_from: 1, quotient_zeros_to: 2 }
    }
}

/// A divisor and its quotient: a digit and zeros behind it, each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotient {
    digits: (i64, i64),
    zeros: (u8, u8),
}

impl Quotient {
    fn divisor(self) -> i64 {
        self.digits.0 * 10_i64.pow(self.zeros.0.into())
    }

    fn value(self) -> i64 {
        self.digits.1 * 10_i64.pow(self.zeros.1.into())
    }

    fn dividend(self) -> i64 {
        self.divisor() * self.value()
    }
}

impl ItemModel for QuotientOfTens {
    type Params = Params;
    type Item = Quotient;

    const ID: &'static str = "quotient-of-tens";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] =
        &[whole_numbers::DIVISOR_ZEROS, whole_numbers::QUOTIENT_ZEROS_FROM, whole_numbers::QUOTIENT_ZEROS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::DIVISOR_ZEROS, params.divisor_zeros, 0..=3)?;
        let fewest = u64::from(params.divisor_zeros == 0);
        ParamsError::unless_within(whole_numbers::QUOTIENT_ZEROS_FROM, params.quotient_zeros_from, fewest..=3)?;
        ParamsError::unless_within(
            whole_numbers::QUOTIENT_ZEROS_TO,
            params.quotient_zeros_to,
            params.quotient_zeros_from.into()..=3,
        )
    }

    /// The digits of both are 2 to 9.
    fn distinct(params: &Params) -> u64 {
        64 * (u64::from(params.quotient_zeros_to - params.quotient_zeros_from) + 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Quotient {
        let digits = (chance.between(2, 9).into(), chance.between(2, 9).into());
        let zeros = chance.between(params.quotient_zeros_from.into(), params.quotient_zeros_to.into());
        Quotient { digits, zeros: (params.divisor_zeros, zeros as u8) }
    }

    /// The fact, and whether its product has a zero of its own.
    fn difficulty(item: &Quotient) -> u32 {
        let (a, b) = item.digits;
        u32::from(a.min(b) > 2) + u32::from(a.min(b) > 5) + 2 * u32::from(a * b % 10 == 0)
    }

    fn key(item: &Quotient) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Quotient, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        Prompt::calculation(vec![number(item.dividend()), Math::Operator('÷'), number(item.divisor())])
    }

    fn speech(item: &Quotient, reader: Reader) -> String {
        Ask::Quotient { of: item.dividend(), by: item.divisor() }.say(reader)
    }

    fn solution(item: &Quotient, reader: Reader) -> Vec<String> {
        let (divisor, quotient) = item.digits;
        let mut steps = Vec::new();
        if item.zeros.0 > 0 {
            let shorter = (item.dividend() / 10_i64.pow(item.zeros.0.into()), divisor);
            steps.push(Words::DropZeros { zeros: item.zeros.0, of: shorter.0, by: shorter.1 }.say(reader));
        }
        steps.push(Step::Quotient { of: divisor * quotient, by: divisor }.say(reader));
        if item.zeros.1 > 0 {
            steps.push(Words::ZerosLeft { zeros: item.zeros.1, value: item.value() }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Quotient, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (divisor, value) = (item.divisor(), item.value());
        let mut wrong = vec![way("zero-too-many", value * 10, Words::TooLarge { divisor, tried: value * 10 })];
        if item.zeros.1 > 0 {
            wrong.push(way("zero-too-few", value / 10, Words::TooSmall { divisor, tried: value / 10 }));
        }
        wrong.push(way("subtracted", item.dividend() - divisor, Words::Subtracted));
        wrong
    }
}
