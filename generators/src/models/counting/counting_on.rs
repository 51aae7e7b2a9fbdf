//! The next number when counting: `38, 39, 40, ?`, by ones or by larger steps, onward or back.

use crate::{
    answers::Key,
    blueprint::Strata,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::counting::counting_on::Words,
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct CountingOn;

/// How is counted, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// From one number to the next, 1 to 700.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 700)))]
    pub step: u16,
    /// Where the first number can be.
    pub start: Start,
    /// Onward or back.
    pub direction: Direction,
    /// The largest number, at least 14 steps, to 10 000.
    #[cfg_attr(feature = "schema", schemars(range(min = 14, max = 10_000)))]
    pub to: u16,
}

/// Where counting can start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// At a multiple of the step, as in its table.
    Multiple,
    /// At any number.
    Any,
}

/// Which way is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// To larger numbers.
    Onward,
    /// To smaller numbers.
    Back,
}

impl Default for Params {
    fn default() -> Self {
        Self { step: 10, start: Start::Any, direction: Direction::Onward, to: 200 }
    }
}

/// So many numbers are shown, and the next one is asked for.
const SHOWN: u16 = 3;

impl Params {
    /// How far apart the rows' lowest numbers are.
    fn apart(self) -> u32 {
        match self.start {
            Start::Multiple => self.step.into(),
            Start::Any => 1,
        }
    }

    /// How many rows there are whose numbers are all within bounds.
    fn count(self) -> u32 {
        u32::from(self.to - SHOWN * self.step) / self.apart()
    }

    fn row(self, place: u32) -> Row {
        let (lowest, step) = (i64::from(self.apart() * (place + 1)), i64::from(self.step));
        match self.direction {
            Direction::Onward => Row { first: lowest, step },
            Direction::Back => Row { first: lowest + i64::from(SHOWN) * step, step: -step },
        }
    }
}

/// The first number and the step to the next, below 0 when counting back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    first: i64,
    step: i64,
}

impl Row {
    fn shown(self) -> Vec<i64> {
        (0..SHOWN.into()).map(|place: i64| self.first + place * self.step).collect()
    }

    fn last_shown(self) -> i64 {
        self.first + (i64::from(SHOWN) - 1) * self.step
    }

    fn next(self) -> i64 {
        self.last_shown() + self.step
    }
}

impl ItemModel for CountingOn {
    type Params = Params;
    type Item = Row;

    const ID: &'static str = "counting-on";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] =
        &[whole_numbers::STEP, whole_numbers::START, whole_numbers::DIRECTION, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::STEP, params.step, 1..=700)?;
        ParamsError::unless_within(numbers::TO, params.to, 14 * u64::from(params.step)..=10_000)
    }

    fn distinct(params: &Params) -> u64 {
        params.count().into()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Row {
        params.row(chance.below(params.count()))
    }

    fn all(params: &Params) -> Option<Vec<Row>> {
        Some((0..params.count()).map(|place| params.row(place)).collect())
    }

    /// Where the next number changes more than the digit that is counted.
    fn difficulty(item: &Row) -> u32 {
        let size = 10_i64.pow(item.step.unsigned_abs().ilog10());
        let (last, next) = (item.last_shown() / size, item.next() / size);
        u32::from(last / 10 != next / 10) + u32::from(last / 100 != next / 100)
    }

    /// Of all rows: where few cross a hundred, a sample does not tell how few.
    fn strata(params: &Params) -> Strata {
        Strata::measured((0..params.count()).map(|place| Self::difficulty(&params.row(place))).collect())
    }

    fn key(item: &Row) -> Key {
        Key::integer(item.next())
    }

    fn prompt(item: &Row, reader: Reader) -> Prompt {
        let mut row: Vec<Math> = item
            .shown()
            .into_iter()
            .map(|number| Math::Tight(vec![Math::whole(number, reader), Math::Operator(',')]))
            .collect();
        row.push(Math::Blank);
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(row)])
    }

    fn speech(item: &Row, reader: Reader) -> String {
        Words::Speech { shown: item.shown() }.say(reader)
    }

    fn solution(item: &Row, reader: Reader) -> Vec<String> {
        let (last, next) = (item.last_shown(), item.next());
        let step = item.step.abs();
        if item.step > 0 {
            vec![Words::Onward { step }.say(reader), Words::Add { last, step, next }.say(reader)]
        } else {
            vec![Words::Back { step }.say(reader), Words::Subtract { last, step, next }.say(reader)]
        }
    }

    fn misconceptions(item: &Row, reader: Reader) -> Vec<Misconception> {
        let (last, next) = (item.last_shown(), item.next());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![
            way("other-way", last - item.step, Words::OtherWay),
            way("one-step-further", next + item.step, Words::SkippedOne),
        ];
        if item.step.abs() > 1 {
            wrong.push(way(
                "counted-by-ones",
                last + item.step.signum(),
                Words::CountedByOnes { step: item.step.abs() },
            ));
        }
        wrong
    }
}
