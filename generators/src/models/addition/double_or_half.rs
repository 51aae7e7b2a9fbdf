//! Doubles and halves in the head: `What is double 37?`, `What is half of 74?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{addition::double_or_half::Words, arithmetic::Step},
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct DoubleOrHalf;

/// What is asked, of which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Doubles or halves.
    pub ask: Asked,
    /// The smallest number that is doubled, or the smallest half, 1 to 500.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 491)))]
    pub from: u16,
    /// The largest, at least nine above the smallest, to 500.
    #[cfg_attr(feature = "schema", schemars(range(min = 10, max = 500)))]
    pub to: u16,
}

/// Doubles or halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Twice a number.
    Double,
    /// Half of an even number.
    Half,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asked::Double, from: 11, to: 50 }
    }
}

/// The smaller of the two numbers, and which of them is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    single: i64,
    ask: Asked,
}

impl Pair {
    /// The number that is shown.
    fn shown(self) -> i64 {
        match self.ask {
            Asked::Double => self.single,
            Asked::Half => 2 * self.single,
        }
    }

    fn answer(self) -> i64 {
        match self.ask {
            Asked::Double => 2 * self.single,
            Asked::Half => self.single,
        }
    }

    /// What the number is taken apart into: for a half the tens are even, so that each part has one.
    fn parts(self) -> Vec<i64> {
        let shown = self.shown();
        let ones = match self.ask {
            Asked::Double => shown % 10,
            Asked::Half => shown % 20,
        };
        [shown - ones, ones].into_iter().filter(|part| *part > 0).collect()
    }
}

impl ItemModel for DoubleOrHalf {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "double-or-half";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::ASK_DOUBLE_OR_HALF, numbers::FROM, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FROM, params.from, 1..=491)?;
        ParamsError::unless_within(numbers::TO, params.to, u64::from(params.from) + 9..=500)
    }

    fn distinct(params: &Params) -> u64 {
        u64::from(params.to - params.from) + 1
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        Pair { single: chance.between(params.from.into(), params.to.into()).into(), ask: params.ask }
    }

    fn all(params: &Params) -> Option<Vec<Pair>> {
        Some((params.from..=params.to).map(|single| Pair { single: single.into(), ask: params.ask }).collect())
    }

    /// Ones from 5 on make or take a ten; a multiple of ten is easy.
    fn difficulty(item: &Pair) -> u32 {
        let regroups = item.single % 10 >= 5;
        match item.single {
            single if single % 10 == 0 || single < 6 => 0,
            single => 1 + 2 * u32::from(regroups) + u32::from(single > 50),
        }
    }

    fn key(item: &Pair) -> Key {
        Key::integer(item.answer())
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        Prompt::words(question(*item), reader)
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        question(*item).say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let of = |part: i64| match item.ask {
            Asked::Double => (2 * part, Words::DoubleIs { number: part }),
            Asked::Half => (part / 2, Words::HalfIs { number: part }),
        };
        let parts = item.parts();
        let mut steps: Vec<String> = parts.iter().map(|&part| of(part).1.say(reader)).collect();
        if parts.len() > 1 {
            steps.push(Step::Sum { parts: parts.iter().map(|&part| of(part).0).collect() }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let shown = item.shown();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        match item.ask {
            Asked::Double => vec![
                way("forgot-to-regroup", item.answer() - 10 * i64::from(shown % 10 >= 5), Words::LostTen),
                way("added-two", shown + 2, Words::AddedTwo),
                way("squared", shown * shown, Words::Squared { number: shown }),
            ],
            Asked::Half => vec![
                way("doubled", 2 * shown, Words::Doubled),
                way("took-away-two", shown - 2, Words::TookTwo),
                way("lost-half-a-ten", item.answer() - 5 * (shown / 10 % 2), Words::LostFive),
            ],
        }
    }
}

fn question(item: Pair) -> Words {
    match item.ask {
        Asked::Double => Words::AskDouble { number: item.shown() },
        Asked::Half => Words::AskHalf { number: item.shown() },
    }
}
