//! Quotients without a remainder, worked out digit by digit: `864 ÷ 6 = ?`, `1862 ÷ 38 = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use words::{
    Reader, Say,
    items::{
        calculation::{Ask, Step},
        multiplication::exact_quotient::Words,
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct ExactQuotient;

/// How long the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits the dividend has, 2 to 6, more than the divisor.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 6)))]
    pub dividend_digits: u8,
    /// How many digits the divisor has, 1 or 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2)))]
    pub divisor_digits: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { dividend_digits: 3, divisor_digits: 1 }
    }
}

impl Params {
    /// The divisors: 1 asks for nothing, and a multiple of ten for the work of a shorter one.
    fn divisors(self) -> impl Iterator<Item = u32> {
        let divisors = if self.divisor_digits == 1 { 2..=9_u32 } else { 11..=99 };
        divisors.filter(|divisor| !divisor.is_multiple_of(10))
    }

    /// The quotients by a divisor. Those up to ten times a digit are facts, and not asked.
    fn quotients(self, divisor: u32) -> RangeInclusive<u32> {
        let least = 10_u32.pow(u32::from(self.dividend_digits) - 1);
        let beyond_facts = if self.divisor_digits == 1 { 11 } else { 3 };
        least.div_ceil(divisor).max(beyond_facts)..=(10 * least - 1) / divisor
    }
}

fn length(range: &RangeInclusive<u32>) -> u32 {
    (range.end() + 1).saturating_sub(*range.start())
}

/// A divisor and its quotient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
    divisor: i64,
    quotient: i64,
}

/// One step of long division: what is divided, how often the divisor goes into it, and what is left.
struct Stage {
    part: i64,
    times: i64,
    rest: i64,
}

impl Division {
    fn dividend(self) -> i64 {
        self.divisor * self.quotient
    }

    /// The stages from the first digit of the quotient on.
    fn stages(self) -> Vec<Stage> {
        let mut stages: Vec<Stage> = Vec::new();
        let mut part = 0;
        for place in (0..7).rev().map(|place| 10_i64.pow(place)) {
            part = part * 10 + self.dividend() / place % 10;
            let times = part / self.divisor;
            if times > 0 || !stages.is_empty() {
                let rest = part - times * self.divisor;
                stages.push(Stage { part, times, rest });
                part = rest;
            }
        }
        stages
    }
}

impl ItemModel for ExactQuotient {
    type Params = Params;
    type Item = Division;

    const ID: &'static str = "exact-quotient";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::DIVIDEND_DIGITS, whole_numbers::DIVISOR_DIGITS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::DIVISOR_DIGITS, params.divisor_digits, 1..=2)?;
        ParamsError::unless_within(
            whole_numbers::DIVIDEND_DIGITS,
            params.dividend_digits,
            u64::from(params.divisor_digits) + 1..=6,
        )
    }

    fn distinct(params: &Params) -> u64 {
        params.divisors().map(|divisor| u64::from(length(&params.quotients(divisor)))).sum()
    }

    /// Every division is as likely as any other, so that small divisors, which divide more numbers, come more often.
    fn draw(params: &Params, chance: &mut Chance) -> Division {
        let mut place = chance.below(Self::distinct(params) as u32);
        for divisor in params.divisors() {
            let quotients = params.quotients(divisor);
            if place < length(&quotients) {
                return Division { divisor: divisor.into(), quotient: (quotients.start() + place).into() };
            }
            place -= length(&quotients);
        }
        Division { divisor: 2, quotient: 11 }
    }

    /// How much is carried from stage to stage, and a 0 within the quotient, which is easily left out.
    fn difficulty(item: &Division) -> u32 {
        let stages = item.stages();
        let carries = stages.iter().filter(|stage| stage.rest > 0).count();
        let zeros = stages.iter().filter(|stage| stage.times == 0).count();
        2 * carries as u32 + 2 * zeros as u32 + u32::from(item.divisor > 5)
    }

    fn key(item: &Division) -> Key {
        Key::integer(item.quotient)
    }

    fn prompt(item: &Division, reader: Reader) -> Prompt {
        let number = |n: i64| Math::whole(n, reader);
        Prompt::calculation(vec![number(item.dividend()), Math::Operator('÷'), number(item.divisor)])
    }

    fn speech(item: &Division, reader: Reader) -> String {
        Ask::Quotient { of: item.dividend(), by: item.divisor }.say(reader)
    }

    fn solution(item: &Division, reader: Reader) -> Vec<String> {
        let divisor = item.divisor;
        let stage = |Stage { part, times, rest }| Words::Stage { divisor, part, times, rest }.say(reader);
        let mut steps: Vec<String> = item.stages().into_iter().map(stage).collect();
        steps.push(Step::Quotient { of: item.dividend(), by: divisor }.say(reader));
        steps
    }

    fn misconceptions(item: &Division, reader: Reader) -> Vec<Misconception> {
        let (divisor, quotient) = (item.divisor, item.quotient);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let without_zeros =
            item.stages().iter().filter(|stage| stage.times > 0).fold(0, |digits, stage| digits * 10 + stage.times);
        let checked = |tried| Words::Check { divisor, tried, dividend: item.dividend() };
        vec![
            way("zero-left-out", without_zeros, Words::ZeroLeftOut),
            way("stopped-early", quotient / 10, Words::StoppedEarly),
            way("last-digit-off", quotient + 1, checked(quotient + 1)),
            way("last-digit-off", quotient - 1, checked(quotient - 1)),
        ]
    }
}
