//! Percents of whole numbers that come out even, drawn and counted.

use crate::{prompt::Math, seed::Chance};
use num_integer::gcd;
use serde::{Deserialize, Serialize};
use words::{Reader, Say, items::ratios::percent::Words};

/// Which percents come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Percents {
    /// 10, 20, 30 and so on, 25 and 75.
    Friendly,
    /// Every fifth.
    Fives,
    /// Every one.
    Any,
}

impl Percents {
    fn has(self, percent: i64) -> bool {
        match self {
            Self::Friendly => percent % 10 == 0 || percent == 25 || percent == 75,
            Self::Fives => percent % 5 == 0,
            Self::Any => true,
        }
    }
}

/// A percent, and a whole of which it is a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) percent: i64,
    pub(super) whole: i64,
}

impl Share {
    pub(super) fn part(self) -> i64 {
        self.percent * self.whole / 100
    }

    fn is_even(self) -> bool {
        self.percent * self.whole % 100 == 0
    }
}

/// The smallest whole.
const LEAST: u32 = 4;

pub(super) fn draw(percents: Percents, whole_to: u16, chance: &mut Chance) -> Share {
    loop {
        let percent = i64::from(chance.between(1, 99));
        if !percents.has(percent) {
            continue;
        }
        let unit = (100 / gcd(percent, 100)) as u32;
        let share = Share { percent, whole: (unit * chance.between(1, u32::from(whole_to) / unit)).into() };
        if share.is_even() && share.whole != 100 && share.whole >= LEAST.into() {
            return share;
        }
    }
}

/// How many there are: of 100 itself the percent would be the number.
pub(super) fn count(percents: Percents, whole_to: u16, fits: impl Fn(Share) -> bool) -> u64 {
    let fits = &fits;
    let wholes = |percent: i64| {
        let unit = 100 / gcd(percent, 100);
        (1..=i64::from(whole_to) / unit)
            .map(move |times| unit * times)
            .filter(|whole| *whole != 100 && *whole >= LEAST.into())
            .filter(move |&whole| fits(Share { percent, whole }))
    };
    (1..100).filter(|percent| percents.has(*percent)).map(|percent| wholes(percent).count() as u64).sum()
}

/// Tenths and halves are taken in the head; a large whole takes longer.
pub(super) fn difficulty(share: Share) -> u32 {
    let percent = match share.percent {
        10 | 50 => 0,
        20 | 25 => 1,
        percent if percent % 10 == 0 => 2,
        percent if percent % 5 == 0 => 3,
        _ => 5,
    };
    percent + u32::from(share.whole > 100) + u32::from(share.whole > 400)
}

/// The word between a percent and a number.
pub(super) fn of(reader: Reader) -> Math {
    Math::Text(Words::Of.say(reader))
}
