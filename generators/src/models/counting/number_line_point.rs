//! A point on a line whose ends alone have numbers, and the number that it is at.

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
    items::counting::number_line_point::Words,
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct NumberLinePoint;

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest step from mark to mark, 1 to 100: of 1, 2, 5, 10, 20, 25, 50 and 100 those up to it are drawn.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    pub step_to: u8,
    /// The largest number at the left end, 0 to 900, in steps of the line.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 900)))]
    pub from_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { step_to: 10, from_to: 100 }
    }
}

const STEPS: [u16; 8] = [1, 2, 5, 10, 20, 25, 50, 100];
/// Into how many steps a line is divided: few enough to count.
const FEWEST: u8 = 4;
const MOST: u8 = 10;

impl Params {
    fn steps(self) -> impl Iterator<Item = u16> {
        STEPS.into_iter().filter(move |step| *step <= self.step_to.into())
    }
}

/// A line with a point that is not at its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    from: i64,
    step: i64,
    steps: u8,
    at: u8,
}

impl Line {
    fn number(self) -> i64 {
        self.from + self.step * i64::from(self.at)
    }
}

impl ItemModel for NumberLinePoint {
    type Params = Params;
    type Item = Line;

    const ID: &'static str = "number-line-point";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::STEP_TO, whole_numbers::FROM_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::STEP_TO, params.step_to, 1..=100)?;
        ParamsError::unless_within(whole_numbers::FROM_TO, params.from_to, 0..=900)
    }

    /// For each step the left ends, and in each line of so many steps the marks between its ends.
    fn distinct(params: &Params) -> u64 {
        let marks: u64 = (FEWEST..=MOST).map(|steps| u64::from(steps) - 1).sum();
        params.steps().map(|step| u64::from(params.from_to / step) + 1).sum::<u64>() * marks
    }

    fn draw(params: &Params, chance: &mut Chance) -> Line {
        let known = params.steps().count() as u32;
        let step = STEPS[chance.below(known) as usize % STEPS.len()];
        let from = chance.below(u32::from(params.from_to / step) + 1) * u32::from(step);
        let steps = chance.between(FEWEST.into(), MOST.into());
        let at = chance.between(1, steps - 1);
        Line { from: from.into(), step: step.into(), steps: steps as u8, at: at as u8 }
    }

    /// The step, and whether the line begins at 0.
    fn difficulty(item: &Line) -> u32 {
        let step = match item.step {
            1 | 10 | 100 => 0,
            2 | 5 => 2,
            _ => 3,
        };
        step + u32::from(item.from > 0)
    }

    fn key(item: &Line) -> Key {
        Key::integer(item.number())
    }

    fn prompt(item: &Line, reader: Reader) -> Prompt {
        let line = NumberLine {
            from: item.from,
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
        let counted = Words::CountOn { from: item.from, at: item.at, step: item.step, number: item.number() };
        vec![mark.say(reader), counted.say(reader)]
    }

    fn misconceptions(item: &Line, reader: Reader) -> Vec<Misconception> {
        let (from, step, at) = (item.from, item.step, i64::from(item.at));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("marks-as-ones", from + at, Words::MarksAsOnes { step }),
            way("forgot-the-left-end", step * at, Words::ForgotStart { from }),
            way("counted-the-first-mark", from + step * (at + 1), Words::CountedFirst { from }),
            way("from-the-right", from + step * (i64::from(item.steps) - at), Words::FromRight),
        ]
    }
}
