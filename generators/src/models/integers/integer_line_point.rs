//! The number at a point of a line that goes to both sides of zero, of which only the ends are labelled.

use crate::{
    answers::Key,
    figures::{Labels, NumberLine},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::integers::integer_line_point::Words,
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct IntegerLinePoint;

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest step from mark to mark, 1 to 50: of 1, 2, 5, 10, 20 and 50 those up to it are drawn.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 50)))]
    pub step_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { step_to: 10 }
    }
}

const STEPS: [u8; 6] = [1, 2, 5, 10, 20, 50];
/// Into how many steps a line is divided: few enough to count.
const FEWEST: u8 = 5;
const MOST: u8 = 10;

impl Params {
    fn steps(self) -> impl Iterator<Item = u8> {
        STEPS.into_iter().filter(move |step| *step <= self.step_to)
    }
}

/// A line with its zero and a point at other marks than its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    step: i64,
    steps: u8,
    zero: u8,
    at: u8,
}

impl Line {
    fn number(self) -> i64 {
        self.step * (i64::from(self.at) - i64::from(self.zero))
    }

    fn from(self) -> i64 {
        -self.step * i64::from(self.zero)
    }
}

impl ItemModel for IntegerLinePoint {
    type Params = Params;
    type Item = Line;

    const ID: &'static str = "integer-line-point";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::STEP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::STEP_TO, params.step_to, 1..=50)
    }

    /// For each step and each length of a line, the ways to choose two different marks between its ends.
    fn distinct(params: &Params) -> u64 {
        let marks: u64 = (u64::from(FEWEST)..=u64::from(MOST)).map(|steps| (steps - 1) * (steps - 2)).sum();
        params.steps().count() as u64 * marks
    }

    fn draw(params: &Params, chance: &mut Chance) -> Line {
        let known = params.steps().count() as u32;
        let step = STEPS[chance.below(known) as usize % STEPS.len()].into();
        let steps = chance.between(FEWEST.into(), MOST.into()) as u8;
        loop {
            let mark = |chance: &mut Chance| chance.between(1, u32::from(steps) - 1) as u8;
            let (zero, at) = (mark(chance), mark(chance));
            if zero != at {
                return Line { step, steps, zero, at };
            }
        }
    }

    /// On which side of zero, and the step.
    fn difficulty(item: &Line) -> u32 {
        let step = match item.step {
            1 | 10 => 0,
            _ => 1,
        };
        step + 2 * u32::from(item.at < item.zero)
    }

    fn key(item: &Line) -> Key {
        Key::integer(item.number())
    }

    fn prompt(item: &Line, reader: Reader) -> Prompt {
        let line = NumberLine {
            from: item.from(),
            step: item.step,
            steps: item.steps,
            parts: 1,
            labels: Labels::Ends,
            points: vec![(item.at.into(), 'A')],
        };
        Prompt(vec![Part::figure(&line, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Line, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Line, reader: Reader) -> Vec<String> {
        let length = item.step * i64::from(item.steps);
        let mark = Words::StepIs { length, steps: item.steps, step: item.step };
        let counted = Words::CountOn { from: item.from(), at: item.at, step: item.step, number: item.number() };
        vec![mark.say(reader), counted.say(reader)]
    }

    fn misconceptions(item: &Line, reader: Reader) -> Vec<Misconception> {
        let (from, step, at) = (item.from(), item.step, i64::from(item.at));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("dropped-the-minus-sign", -item.number(), Words::WrongSide),
            way("marks-as-ones", from + at, Words::MarksAsOnes { step }),
            way("counted-away-from-zero", from - step * at, Words::WrongWay { from }),
            way("counted-the-first-mark", from + step * (at + 1), Words::CountedFirst { from }),
        ]
    }
}
