//! Division that may leave something: `What is the remainder when 47 is divided by 6?`, the whole part of it, or both.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::keys::remainder,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{arithmetic::Step as Product, calculation::Step, multiplication::division_with_remainder::Words},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct DivisionWithRemainder;

/// What is asked, of which divisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The whole part of the quotient, the remainder, or both.
    pub ask: Asked,
    /// The smallest divisor, 3 to 20.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 20)))]
    pub divisor_from: u8,
    /// The largest divisor, at least two above the smallest, to 99.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 99)))]
    pub divisor_to: u8,
    /// The smallest whole part, 2 to 500.
    #[serde(default = "smallest_quotient")]
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 500)))]
    pub quotient_from: u16,
    /// The largest whole part, 6 to 999, at least four above the smallest.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 999)))]
    pub quotient_to: u16,
}

/// What was drawn from before it could be set.
const fn smallest_quotient() -> u16 {
    2
}

/// The whole part of a quotient, the remainder, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// How many whole times the divisor goes into the number.
    Quotient,
    /// What is left then.
    Remainder,
    /// One and the other: `7 R 2`.
    Both,
}

impl Default for Params {
    fn default() -> Self {
        Self {
            ask: Asked::Remainder,
            divisor_from: 3,
            divisor_to: 9,
            quotient_from: smallest_quotient(),
            quotient_to: 9,
        }
    }
}

/// A division: `divisor × quotient + rest`, divided by `divisor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
    divisor: i64,
    quotient: i64,
    rest: i64,
    ask: Asked,
}

impl Division {
    fn dividend(self) -> i64 {
        self.divisor * self.quotient + self.rest
    }

    /// What is asked for: a number, and the remainder beside it.
    fn answer(self) -> (i64, Option<i64>) {
        match self.ask {
            Asked::Quotient => (self.quotient, None),
            Asked::Remainder => (self.rest, None),
            Asked::Both => (self.quotient, Some(self.rest)),
        }
    }

    fn question(self) -> Words {
        let (dividend, divisor) = (self.dividend(), self.divisor);
        match self.ask {
            Asked::Quotient => Words::AskQuotient { dividend, divisor },
            Asked::Remainder => Words::AskRemainder { dividend, divisor },
            Asked::Both => Words::AskBoth { dividend, divisor },
        }
    }
}

impl ItemModel for DivisionWithRemainder {
    type Params = Params;
    type Item = Division;

    const ID: &'static str = "division-with-remainder";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[
        whole_numbers::ASK_QUOTIENT_OR_REMAINDER,
        whole_numbers::DIVISOR_FROM,
        whole_numbers::DIVISOR_TO,
        whole_numbers::QUOTIENT_FROM,
        whole_numbers::QUOTIENT_TO,
    ];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::DIVISOR_FROM, params.divisor_from, 3..=20)?;
        ParamsError::unless_within(
            whole_numbers::DIVISOR_TO,
            params.divisor_to,
            u64::from(params.divisor_from) + 2..=99,
        )?;
        ParamsError::unless_within(whole_numbers::QUOTIENT_FROM, params.quotient_from, 2..=500)?;
        ParamsError::unless_within(
            whole_numbers::QUOTIENT_TO,
            params.quotient_to,
            u64::from(params.quotient_from) + 4..=999,
        )
    }

    /// For each divisor as many remainders as itself, with 0; each with every quotient.
    fn distinct(params: &Params) -> u64 {
        let remainders: u64 = (params.divisor_from..=params.divisor_to).map(u64::from).sum();
        remainders * (u64::from(params.quotient_to - params.quotient_from) + 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Division {
        let divisor = chance.between(params.divisor_from.into(), params.divisor_to.into());
        let quotient = chance.between(params.quotient_from.into(), params.quotient_to.into());
        let rest = chance.below(divisor);
        Division { divisor: divisor.into(), quotient: quotient.into(), rest: rest.into(), ask: params.ask }
    }

    /// The size of the table and of the quotient; nothing left is easier.
    fn difficulty(item: &Division) -> u32 {
        u32::from(item.divisor > 5)
            + u32::from(item.quotient > 5)
            + u32::from(item.quotient > 12)
            + u32::from(item.quotient > 60)
            + u32::from(item.divisor > 40)
            + u32::from(item.rest > 0)
    }

    fn fits(block: &[Division], next: &Division, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.answer() == other.answer())
    }

    fn key(item: &Division) -> Key {
        match item.answer() {
            (number, None) => Key::integer(number),
            (quotient, Some(rest)) => remainder(quotient, rest),
        }
    }

    fn prompt(item: &Division, reader: Reader) -> Prompt {
        Prompt::words(item.question(), reader)
    }

    fn speech(item: &Division, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Division, reader: Reader) -> Vec<String> {
        let (divisor, quotient, rest) = (item.divisor, item.quotient, item.rest);
        let reached = Product::Product { a: quotient, b: divisor }.say(reader);
        let over = Words::OneMoreIsTooMuch { divisor, times: quotient + 1, dividend: item.dividend() }.say(reader);
        let last = match item.ask {
            Asked::Quotient => Words::Times { quotient }.say(reader),
            Asked::Remainder if rest == 0 => Words::NothingLeft.say(reader),
            Asked::Remainder => Step::Difference { from: item.dividend(), less: quotient * divisor }.say(reader),
            Asked::Both => Words::LeavesSo { rest, shown: Self::key(item).shown(reader) }.say(reader),
        };
        vec![over, reached, last]
    }

    fn misconceptions(item: &Division, reader: Reader) -> Vec<Misconception> {
        let (divisor, quotient, rest) = (item.divisor, item.quotient, item.rest);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let both = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        match item.ask {
            Asked::Both => vec![
                both("exchanged", remainder(rest, quotient), Words::QuotientFirst),
                both("one-group-short", remainder(quotient - 1, rest + divisor), Words::GroupShort { divisor }),
                both("up-to-the-next-multiple", remainder(quotient, divisor - rest), Words::ToNextMultiple { divisor }),
            ],
            Asked::Quotient => vec![
                way("gave-the-remainder", rest, Words::GaveRemainder),
                way("rounded-up", quotient + 1, Words::RoundedUp),
                way("one-group-short", quotient - 1, Words::GroupShort { divisor }),
            ],
            Asked::Remainder => vec![
                way("gave-the-quotient", quotient, Words::GaveQuotient),
                way("one-group-short", rest + divisor, Words::GroupShort { divisor }),
                way("up-to-the-next-multiple", divisor - rest, Words::ToNextMultiple { divisor }),
            ],
        }
    }
}
