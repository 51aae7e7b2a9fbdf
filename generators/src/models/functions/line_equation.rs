//! The equation of a line, solved for y: through two points, through a point with a slope, or from `6x + 2y = 8`.

use crate::{
    answers::{ExpressionForm, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::expression,
        signed::other_than_zero,
        terms::{Term, related, row, text},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        functions::line_equation::{GIVEN, Words},
    },
    parameters::{Parameter, algebra},
};

/// The model.
pub struct LineEquation;

/// What is known of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is known.
    pub given: Given,
    /// How far from zero the line crosses the y-axis, 3 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 12)))]
    pub up_to: u8,
}

/// What is known of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// Two points.
    TwoPoints,
    /// The slope and a point.
    SlopeAndPoint,
    /// An equation that is not solved for y.
    StandardForm,
}

impl Default for Params {
    fn default() -> Self {
        Self { given: Given::SlopeAndPoint, up_to: 9 }
    }
}

/// How far from zero slopes and the points' x go.
const SLOPE_TO: u32 = 5;
const X_TO: u32 = 5;
/// The largest number before y.
const BEFORE_Y_TO: u32 = 5;

/// A line; `at` are the x of its points, or the number before y.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    given: Given,
    slope: i64,
    intercept: i64,
    at: (i64, i64),
}

impl Line {
    fn point(self, x: i64) -> (i64, i64) {
        (x, self.slope * x + self.intercept)
    }

    fn standard(self, reader: Reader) -> Vec<Math> {
        let before = self.at.0;
        let left = row(&[Term::of(-self.slope * before, 'x'), Term::of(before, 'y')], reader);
        related(left, '=', vec![Math::whole(self.intercept * before, reader)])
    }

    fn question(self, reader: Reader) -> Words {
        match self.given {
            Given::TwoPoints => Words::ThroughTwo { one: self.point(self.at.0), other: self.point(self.at.1) },
            Given::SlopeAndPoint => Words::WithSlope { slope: self.slope, point: self.point(self.at.0) },
            Given::StandardForm => Words::SolveForY { row: Part::Math(self.standard(reader)).text() },
        }
    }
}

fn key(slope: i64, intercept: i64) -> Key {
    expression(&text(&[Term::of(slope, 'x'), Term::number(intercept)]), ExpressionForm::Simplest)
}

impl ItemModel for LineEquation {
    type Params = Params;
    type Item = Line;

    const ID: &'static str = "line-equation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[GIVEN, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 3..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let points = 2 * u64::from(X_TO);
        let known = match params.given {
            Given::TwoPoints => points * (points - 1) / 2,
            Given::SlopeAndPoint => points,
            Given::StandardForm => u64::from(BEFORE_Y_TO) - 1,
        };
        2 * u64::from(SLOPE_TO) * 2 * u64::from(params.up_to) * known
    }

    fn draw(params: &Params, chance: &mut Chance) -> Line {
        let slope = other_than_zero(SLOPE_TO, chance);
        let intercept = other_than_zero(params.up_to.into(), chance);
        let at = loop {
            let (one, other) = (other_than_zero(X_TO, chance), other_than_zero(X_TO, chance));
            match params.given {
                Given::TwoPoints if one == other => {}
                Given::TwoPoints => break (one.min(other), one.max(other)),
                Given::SlopeAndPoint => break (one, 0),
                Given::StandardForm => break (chance.between(2, BEFORE_Y_TO).into(), 0),
            }
        };
        Line { given: params.given, slope, intercept, at }
    }

    /// Numbers below zero, and a slope that is not 1.
    fn difficulty(item: &Line) -> u32 {
        u32::from(item.slope < 0) + u32::from(item.intercept < 0) + u32::from(item.slope.abs() > 1)
    }

    fn key(item: &Line) -> Key {
        key(item.slope, item.intercept)
    }

    fn prompt(item: &Line, reader: Reader) -> Prompt {
        let answer = related(vec![Math::Variable('y')], '=', vec![Math::Blank]);
        Prompt(vec![Part::words(item.question(reader), reader), Part::Math(answer)])
    }

    fn speech(item: &Line, reader: Reader) -> String {
        match item.given {
            Given::StandardForm => Words::SpeechSolveForY { row: aloud(&item.standard(reader), reader) },
            Given::TwoPoints => Words::SpeechThroughTwo { one: item.point(item.at.0), other: item.point(item.at.1) },
            Given::SlopeAndPoint => Words::SpeechWithSlope { slope: item.slope, point: item.point(item.at.0) },
        }
        .say(reader)
    }

    fn solution(item: &Line, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        match item.given {
            Given::TwoPoints => {
                let ((x1, y1), (x2, y2)) = (item.point(item.at.0), item.point(item.at.1));
                steps.push(Words::Slope { rise: y2 - y1, run: x2 - x1, slope: item.slope }.say(reader));
            }
            Given::SlopeAndPoint => {}
            Given::StandardForm => {
                steps.push(Words::DivideByTheNumber { before: item.at.0 }.say(reader));
            }
        }
        if item.given != Given::StandardForm {
            let (x, y) = item.point(item.at.0);
            steps.push(Words::Intercept { slope: item.slope, x, y, intercept: item.intercept }.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Line, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let (slope, intercept) = (item.slope, item.intercept);
        let mut wrong = match item.given {
            Given::TwoPoints | Given::SlopeAndPoint => {
                let (x, y) = item.point(item.at.0);
                vec![
                    way("y-of-the-point", key(slope, y), Words::NotTheY),
                    way("x-of-the-point", key(slope, x), Words::NotTheY),
                ]
            }
            Given::StandardForm => {
                let before = item.at.0;
                vec![way("not-divided", key(slope * before, intercept * before), Words::DivideAll)]
            }
        };
        let slips = [key(-slope, intercept), key(slope, -intercept), key(intercept, slope)];
        wrong.extend(
            slips.into_iter().take(2).map(|key| Misconception::new("wrong-sign", key, Slip::WrongSign, reader)),
        );
        wrong.push(way("slope-and-number-exchanged", key(intercept, slope), Words::Exchanged));
        wrong
    }
}
