//! The slope of a line through two points: `(1, 5)` and `(3, 9)`.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::signed::{around_zero, other_than_zero},
    prompt::Prompt,
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        functions::slope_between_points::{FRACTIONS, Words},
    },
    parameters::{Parameter, algebra},
};

/// The model.
pub struct SlopeBetweenPoints;

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Whether slopes are fractions; otherwise they are whole numbers.
    pub fractions: bool,
    /// How far from zero the first point's coordinates go, 3 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 12)))]
    pub up_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { fractions: false, up_to: 8 }
    }
}

/// The farthest that the second point is to the right, and that a whole slope is from zero.
const RUN_TO: u32 = 5;
const SLOPE_TO: u32 = 5;
/// The farthest that the second point is up or down, of a slope that is a fraction.
const RISE_TO: u32 = 9;

/// The first point, and how far it is to the second, to the right and up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    x: i64,
    y: i64,
    run: i64,
    rise: i64,
}

impl Line {
    fn points(self) -> [(i64, i64); 2] {
        [(self.x, self.y), (self.x + self.run, self.y + self.rise)]
    }

    fn slope(self) -> (i64, i64) {
        let common = self.rise.gcd(&self.run);
        (self.rise / common, self.run / common)
    }
}

fn is_fraction(rise: i64, run: i64) -> bool {
    rise % run != 0
}

impl ItemModel for SlopeBetweenPoints {
    type Params = Params;
    type Item = Line;

    const ID: &'static str = "slope-between-points";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[FRACTIONS, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 3..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let points = (2 * u64::from(params.up_to) + 1).pow(2);
        let (rises, runs) = (i64::from(RISE_TO), i64::from(RUN_TO));
        let lines = if params.fractions {
            let fractions = (1..=runs).map(|run| (1..=rises).filter(|&rise| is_fraction(rise, run)).count() as u64);
            2 * fractions.sum::<u64>()
        } else {
            2 * u64::from(SLOPE_TO) * u64::from(RUN_TO)
        };
        points * lines
    }

    fn draw(params: &Params, chance: &mut Chance) -> Line {
        let to = u32::from(params.up_to);
        let (x, y) = (around_zero(to, chance), around_zero(to, chance));
        loop {
            let run = i64::from(chance.between(1, RUN_TO));
            let rise = if params.fractions {
                other_than_zero(RISE_TO, chance)
            } else {
                run * other_than_zero(SLOPE_TO, chance)
            };
            if !params.fractions || is_fraction(rise, run) {
                return Line { x, y, run, rise };
            }
        }
    }

    /// Negative slopes, and coordinates below zero.
    fn difficulty(item: &Line) -> u32 {
        let [(x1, y1), (x2, y2)] = item.points();
        let below = [x1, y1, x2, y2].iter().filter(|number| **number < 0).count() as u32;
        2 * u32::from(item.rise < 0) + u32::from(below > 1)
    }

    fn fits(block: &[Line], next: &Line, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.slope() == other.slope())
    }

    fn key(item: &Line) -> Key {
        Key::fraction(item.rise, item.run)
    }

    fn prompt(item: &Line, reader: Reader) -> Prompt {
        let [one, other] = item.points();
        Prompt::words(Words::Ask { one, other }, reader)
    }

    fn speech(item: &Line, reader: Reader) -> String {
        let [one, other] = item.points();
        Words::Speech { one, other }.say(reader)
    }

    fn solution(item: &Line, reader: Reader) -> Vec<String> {
        vec![
            Words::Run { run: item.run }.say(reader),
            Words::Rise { rise: item.rise }.say(reader),
            Words::RiseOverRun.say(reader),
            Step::Answer { shown: Self::key(item).shown(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &Line, reader: Reader) -> Vec<Misconception> {
        let [(x1, y1), (x2, y2)] = item.points();
        let way = |name, over, under, words: Words| {
            (under != 0).then(|| Misconception::new(name, Key::fraction(over, under), words, reader))
        };
        let ways = [
            way("run-over-rise", item.run, item.rise, Words::TurnedAround),
            way("added-the-coordinates", y1 + y2, x1 + x2, Words::Added),
        ];
        let slip = Misconception::new("wrong-sign", Key::fraction(-item.rise, item.run), Slip::WrongSign, reader);
        ways.into_iter().flatten().chain([slip]).collect()
    }
}
