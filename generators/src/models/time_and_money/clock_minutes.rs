//! Minutes past the hour, read from a clock: a face with two hands, and `How many minutes is it past the hour?`

use crate::{
    answers::{AskedUnit, Key},
    figures::Clock,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::time_and_money::clock_minutes::{self as said, Words},
    parameters::Parameter,
};

/// The model.
pub struct ClockMinutes;

/// Where the long hand may point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which minutes come.
    pub minutes: Minutes,
}

/// Which minutes a long hand points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Minutes {
    /// Those at the numbers of the face.
    Fives,
    /// Every mark's.
    Any,
}

impl Minutes {
    /// From one to the next.
    const fn step(self) -> u32 {
        match self {
            Self::Fives => 5,
            Self::Any => 1,
        }
    }
}

impl Default for Params {
    fn default() -> Self {
        Self { minutes: Minutes::Any }
    }
}

/// A time on the clock, not on the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    hour: u8,
    minute: u8,
}

impl ItemModel for ClockMinutes {
    type Params = Params;
    type Item = Time;

    const ID: &'static str = "clock-minutes";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::MINUTES];

    fn check(_params: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        12 * (60 / u64::from(params.minutes.step()) - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Time {
        let step = params.minutes.step();
        Time { hour: chance.between(1, 12) as u8, minute: (chance.between(1, 60 / step - 1) * step) as u8 }
    }

    /// A quarter, a half and ten are landmarks; then multiples of five, then the marks between, later ones the harder.
    fn difficulty(item: &Time) -> u32 {
        let between = match item.minute {
            10 | 15 | 30 | 45 => 0,
            minute if minute % 5 == 0 => 2,
            _ => 5,
        };
        between + u32::from(item.minute > 30)
    }

    /// The same minutes at another hour would be the same question.
    fn fits(block: &[Time], next: &Time, _set_size: u16) -> bool {
        block.iter().all(|drawn| drawn.minute != next.minute)
    }

    fn key(item: &Time) -> Key {
        Key::integer(item.minute.into()).asked_in(AskedUnit::MINUTES)
    }

    fn prompt(item: &Time, reader: Reader) -> Prompt {
        let clock = Clock { hour: item.hour, minute: item.minute };
        Prompt(vec![Part::figure(&clock, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Time, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Time, reader: Reader) -> Vec<String> {
        let (number, past) = (item.minute / 5, item.minute % 5);
        let mut steps = Vec::new();
        if number > 0 {
            steps.push(Words::Fives { number, minutes: number * 5 }.say(reader));
        }
        if past > 0 {
            steps.push(Words::Marks { past, fives: number * 5, minutes: item.minute }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Time, reader: Reader) -> Vec<Misconception> {
        let (number, past) = (item.minute / 5, item.minute % 5);
        let way = |name, answer: u8, words: Words| Misconception::new(name, Key::integer(answer.into()), words, reader);
        let mut wrong = vec![way("read-the-short-hand", item.hour, Words::ShortHand { hour: item.hour })];
        if number > 0 {
            wrong.push(way("number-as-minutes", number + past, Words::NumberAsMinutes { number }));
            wrong.push(way("counted-to-the-hour", 60 - item.minute, Words::ToTheHour));
        }
        wrong
    }
}
