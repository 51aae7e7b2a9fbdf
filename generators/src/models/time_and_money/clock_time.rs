//! The time on a clock with two hands: a face, and `What time is it?`

use crate::{
    answers::Key,
    figures::Clock,
    model::{ItemModel, Misconception, ParamsError},
    models::keys,
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::time_and_money::clock_time::{self as said, Words},
    parameters::Parameter,
};

/// The model.
pub struct ClockTime;

/// Which times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Where the long hand can point.
    pub times: Times,
}

/// Where the long hand can point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Times {
    /// At the hour.
    Hours,
    /// At the hour and at the half.
    Halves,
    /// At a number of the face.
    Fives,
    /// At any mark.
    Any,
}

impl Times {
    /// From one to the next.
    const fn step(self) -> u8 {
        match self {
            Self::Hours => 60,
            Self::Halves => 30,
            Self::Fives => 5,
            Self::Any => 1,
        }
    }
}

impl Default for Params {
    fn default() -> Self {
        Self { times: Times::Fives }
    }
}

/// A time on the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    hour: u8,
    minute: u8,
}

impl ItemModel for ClockTime {
    type Params = Params;
    type Item = Time;

    const ID: &'static str = "clock-time";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::TIMES];

    fn check(_params: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        12 * u64::from(60 / params.times.step())
    }

    fn all(params: &Params) -> Option<Vec<Time>> {
        let step = params.times.step();
        Some((1..=12).flat_map(|hour| (0..60 / step).map(move |part| Time { hour, minute: part * step })).collect())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Time {
        let step = params.times.step();
        let minute = chance.below(u32::from(60 / step)) as u8 * step;
        Time { hour: chance.between(1, 12) as u8, minute }
    }

    /// Toward the end of an hour the short hand is near the next number.
    fn difficulty(item: &Time) -> u32 {
        let between = match item.minute {
            0 => 0,
            30 => 1,
            minute if minute % 5 == 0 => 3,
            _ => 6,
        };
        between + u32::from(item.minute > 30)
    }

    fn key(item: &Time) -> Key {
        keys::time(item.hour, item.minute)
    }

    fn prompt(item: &Time, reader: Reader) -> Prompt {
        let clock = Clock { hour: item.hour, minute: item.minute };
        Prompt(vec![Part::figure(&clock, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Time, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Time, reader: Reader) -> Vec<String> {
        let (hour, minute) = (item.hour, item.minute);
        let short = if minute == 0 { Words::ShortAt { hour } } else { Words::ShortPast { hour } };
        vec![short.say(reader), Words::LongShows { minute }.say(reader), Words::ItIs { hour, minute }.say(reader)]
    }

    fn misconceptions(item: &Time, reader: Reader) -> Vec<Misconception> {
        let (hour, minute) = (item.hour, item.minute);
        let way = |name, (hour, minute): (u8, u8), words: Words| {
            Misconception::new(name, keys::time(hour, minute), words, reader)
        };
        let number = if minute < 5 { 12 } else { minute / 5 };
        let next = hour % 12 + 1;
        let mut wrong = vec![way("took-one-hand-for-the-other", (number, hour % 12 * 5), Words::Swapped)];
        if minute > 0 {
            wrong.push(way("hour-that-comes-next", (next, minute), Words::NextHour { hour }));
            wrong.push(way("number-as-minutes", (hour, number + minute % 5), Words::NumberAsMinutes));
        } else {
            wrong.push(way("twelve-as-minutes", (hour, 12), Words::NumberAsMinutes));
        }
        wrong
    }
}
