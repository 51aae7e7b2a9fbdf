//! Least common multiples: `What is the least common multiple of 6 and 8?`

use super::divisors::gcd;
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::number_theory::least_common_multiple::Words,
    parameters::{Parameter, numbers},
};

/// The model.
pub struct LeastCommonMultiple;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest number, 2 to 5.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 5)))]
    pub from: u8,
    /// The largest number, at least six above the smallest, to 25.
    #[cfg_attr(feature = "schema", schemars(range(min = 8, max = 25)))]
    pub to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { from: 3, to: 12 }
    }
}

/// Two numbers, the smaller first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    a: i64,
    b: i64,
}

impl Pair {
    fn multiple(self) -> i64 {
        self.a / gcd(self.a, self.b) * self.b
    }
}

impl ItemModel for LeastCommonMultiple {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "least-common-multiple";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FROM, params.from, 2..=5)?;
        ParamsError::unless_within(numbers::TO, params.to, u64::from(params.from) + 6..=25)
    }

    fn distinct(params: &Params) -> u64 {
        let numbers = u64::from(params.to - params.from) + 1;
        numbers * (numbers - 1) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        loop {
            let (a, b) = (
                chance.between(params.from.into(), params.to.into()),
                chance.between(params.from.into(), params.to.into()),
            );
            if a != b {
                return Pair { a: a.min(b).into(), b: a.max(b).into() };
            }
        }
    }

    fn all(params: &Params) -> Option<Vec<Pair>> {
        let (from, to) = (i64::from(params.from), i64::from(params.to));
        Some((from..=to).flat_map(|a| (a + 1..=to).map(move |b| Pair { a, b })).collect())
    }

    /// A number that is a multiple of the other is easiest, and a product that is too large hardest.
    fn difficulty(item: &Pair) -> u32 {
        match gcd(item.a, item.b) {
            common if common == item.a => 0,
            1 => 1 + u32::from(item.multiple() > 50),
            _ => 3,
        }
    }

    fn key(item: &Pair) -> Key {
        Key::integer(item.multiple())
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { a: item.a, b: item.b }, reader)
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Words::Ask { a: item.a, b: item.b }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let (a, b, multiple) = (item.a, item.b, item.multiple());
        vec![Words::Multiples { of: b, times: multiple / b }.say(reader), Words::First { of: a, multiple }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (item.a, item.b);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("product", a * b, Words::Product { a, b }),
            way("greatest-common-factor", gcd(a, b), Words::Factor),
            way("larger-number", b, Words::Larger { a, b }),
            way("sum", a + b, Words::Sum { a, b }),
        ]
    }
}
