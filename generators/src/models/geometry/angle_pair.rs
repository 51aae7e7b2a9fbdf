//! Angles where lines cross: opposite, beside each other, at parallel lines.

use crate::{
    answers::Key,
    blueprint::{Layer, Strata},
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::angle_pair::{LINES, Pair, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct AnglePair;

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which lines there are.
    pub lines: Lines,
}

/// Which lines there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lines {
    /// Two lines that cross.
    Crossing,
    /// A line across two parallel ones.
    Parallel,
}

impl Default for Params {
    fn default() -> Self {
        Self { lines: Lines::Crossing }
    }
}

/// An angle that is known, and which one is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Angle {
    pair: Pair,
    known: i64,
}

const fn pairs(lines: Lines) -> &'static [Pair] {
    match lines {
        Lines::Crossing => &[Pair::Opposite, Pair::Beside],
        // As many that are equal as there are others.
        Lines::Parallel => &[Pair::Corresponding, Pair::SameSide, Pair::Alternate, Pair::SameSideOutside],
    }
}

/// Which pair, and how many degrees.
fn numbers(lines: Lines) -> Ranges<2> {
    Ranges([(0, pairs(lines).len() as i64 - 1), (20, 160)])
}

fn fits(row: &[i64; 2]) -> bool {
    row[1] != 90
}

impl Angle {
    fn missing(self) -> i64 {
        if self.pair.is_equal() { self.known } else { 180 - self.known }
    }
}

impl ItemModel for AnglePair {
    type Params = Params;
    type Item = Angle;

    const ID: &'static str = "angle-pair";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LINES];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.lines).count(fits)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Angle {
        let [at, known] = numbers(params.lines).draw(fits, chance);
        let pairs = pairs(params.lines);
        Angle { pair: pairs[at as usize % pairs.len()], known }
    }

    fn difficulty(item: &Angle) -> u32 {
        u32::from(!item.pair.is_equal())
    }

    /// The number that is shown is the answer of half of a set, not of more.
    fn strata(_: &Params) -> Strata {
        Strata::known(&[Layer { up_to: 0, weight: 1 }, Layer { up_to: 1, weight: 1 }])
    }

    fn key(item: &Angle) -> Key {
        Key::integer(item.missing())
    }

    fn prompt(item: &Angle, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { pair: item.pair, known: item.known }, reader)
    }

    fn speech(item: &Angle, reader: Reader) -> String {
        Words::Ask { pair: item.pair, known: item.known }.say(reader)
    }

    fn solution(item: &Angle, reader: Reader) -> Vec<String> {
        let way = if item.pair.is_equal() { Words::AreEqual } else { Words::MakeALine { known: item.known } };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Angle, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        if item.pair.is_equal() {
            vec![way("taken-from-180", 180 - item.known, Words::AreEqual)]
        } else {
            let line = || Words::MakeALine { known: item.known };
            vec![way("taken-as-equal", item.known, line()), way("taken-from-360", 360 - item.known, line())]
        }
    }
}
