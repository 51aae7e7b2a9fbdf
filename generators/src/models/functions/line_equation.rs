//! The equation of a line, solved for y: through two points, through a point with a slope, or from `6x + 2y = 8`.

use super::line_key::{of_equation, of_right_side};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        ranges::Ranges,
        signed::other_than_zero,
        terms::{Term, group, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        equations::solving::Way,
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
    /// An equation with the slope and a point in it: `y − 5 = 3(x − 2)`.
    PointSlopeForm,
    /// Two points of a line whose slope is a fraction; the whole equation is asked for.
    TwoPointsWithAFraction,
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

/// How far from zero both numbers of a point go where the slope is a fraction, and how far apart the points are.
const POINT_TO: i64 = 9;
const APART_TO: i64 = 6;

/// A line, its slope and the y at which it crosses the axis both over the same number; `at` are the x of its points, or the
/// number before y.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    given: Given,
    slope: i64,
    intercept: i64,
    under: i64,
    at: (i64, i64),
}

/// Where the first point is, and how far the second is to its right and above it.
fn two_points() -> Ranges<4> {
    let at = (-POINT_TO, POINT_TO);
    Ranges([at, at, (2, APART_TO), (-APART_TO, APART_TO)])
}

fn of_points(params: &Params, [x, y, right, up]: [i64; 4]) -> Option<Line> {
    let line = Line { given: params.given, slope: up, intercept: y * right - up * x, under: right, at: (x, x + right) };
    let is_near = (x + right).abs() <= POINT_TO && (y + up).abs() <= POINT_TO;
    let crosses_near = line.intercept != 0 && line.intercept.abs() <= i64::from(params.up_to) * right;
    (is_near && crosses_near && up % right != 0).then_some(line)
}

impl Line {
    fn point(self, x: i64) -> (i64, i64) {
        (x, (self.slope * x + self.intercept) / self.under)
    }

    fn standard(self, reader: Reader) -> Vec<Math> {
        let before = self.at.0;
        let left = row(&[Term::of(-self.slope * before, 'x'), Term::of(before, 'y')], reader);
        related(left, '=', vec![Math::whole(self.intercept * before, reader)])
    }

    /// `y − 5 = 3(x − 2)`
    fn point_slope(self, reader: Reader) -> Vec<Math> {
        let (x, y) = self.point(self.at.0);
        let group = group(&[Term::of(1, 'x'), Term::number(-x)], reader);
        let times = match self.slope {
            1 => vec![group],
            -1 => vec![Math::Operator('−'), group],
            slope => vec![Math::whole(slope, reader), group],
        };
        related(row(&[Term::of(1, 'y'), Term::number(-y)], reader), '=', vec![Math::Tight(times)])
    }

    fn question(self, reader: Reader) -> Words {
        match self.given {
            Given::PointSlopeForm => Words::SolveForY { row: Part::Math(self.point_slope(reader)).text() },
            Given::TwoPointsWithAFraction => {
                Words::EquationThroughTwo { one: self.point(self.at.0), other: self.point(self.at.1) }
            }
            Given::TwoPoints => Words::ThroughTwo { one: self.point(self.at.0), other: self.point(self.at.1) },
            Given::SlopeAndPoint => Words::WithSlope { slope: self.slope, point: self.point(self.at.0) },
            Given::StandardForm => Words::SolveForY { row: Part::Math(self.standard(reader)).text() },
        }
    }
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
            Given::SlopeAndPoint | Given::PointSlopeForm => points,
            Given::StandardForm => u64::from(BEFORE_Y_TO) - 1,
            Given::TwoPointsWithAFraction => return two_points().count(|row| of_points(params, *row).is_some()),
        };
        2 * u64::from(SLOPE_TO) * 2 * u64::from(params.up_to) * known
    }

    fn draw(params: &Params, chance: &mut Chance) -> Line {
        if params.given == Given::TwoPointsWithAFraction {
            let [x, y, right, up] = two_points().draw(|row| of_points(params, *row).is_some(), chance);
            let (intercept, at) = (y * right - up * x, (x, x + right));
            return Line { given: params.given, slope: up, intercept, under: right, at };
        }
        let slope = other_than_zero(SLOPE_TO, chance);
        let intercept = other_than_zero(params.up_to.into(), chance);
        let at = loop {
            let (one, other) = (other_than_zero(X_TO, chance), other_than_zero(X_TO, chance));
            match params.given {
                Given::TwoPoints if one == other => {}
                Given::TwoPoints => break (one.min(other), one.max(other)),
                Given::SlopeAndPoint | Given::PointSlopeForm => break (one, 0),
                Given::StandardForm => break (chance.between(2, BEFORE_Y_TO).into(), 0),
                Given::TwoPointsWithAFraction => break (one, other),
            }
        };
        Line { given: params.given, slope, intercept, under: 1, at }
    }

    /// Numbers below zero, and a slope that is not 1.
    fn difficulty(item: &Line) -> u32 {
        u32::from(item.slope < 0)
            + u32::from(item.intercept < 0)
            + u32::from(item.slope.abs() > 1)
            + u32::from(item.intercept % item.under != 0)
    }

    fn key(item: &Line) -> Key {
        match item.given {
            Given::TwoPointsWithAFraction => of_equation(item.slope, item.intercept, item.under),
            _ => of_right_side(item.slope, item.intercept),
        }
    }

    fn prompt(item: &Line, reader: Reader) -> Prompt {
        if item.given == Given::TwoPointsWithAFraction {
            return Prompt::words(item.question(reader), reader);
        }
        let answer = related(vec![Math::Variable('y')], '=', vec![Math::Blank]);
        Prompt(vec![Part::words(item.question(reader), reader), Part::Math(answer)])
    }

    fn speech(item: &Line, reader: Reader) -> String {
        match item.given {
            Given::PointSlopeForm => Words::SpeechSolveForY { row: aloud(&item.point_slope(reader), reader) },
            Given::StandardForm => Words::SpeechSolveForY { row: aloud(&item.standard(reader), reader) },
            Given::TwoPointsWithAFraction => {
                Words::SpeechEquationThroughTwo { one: item.point(item.at.0), other: item.point(item.at.1) }
            }
            Given::TwoPoints => Words::SpeechThroughTwo { one: item.point(item.at.0), other: item.point(item.at.1) },
            Given::SlopeAndPoint => Words::SpeechWithSlope { slope: item.slope, point: item.point(item.at.0) },
        }
        .say(reader)
    }

    fn solution(item: &Line, reader: Reader) -> Vec<String> {
        let shown = |over: i64| Key::fraction(over, item.under).shown(reader);
        let mut steps = Vec::new();
        match item.given {
            Given::TwoPoints | Given::TwoPointsWithAFraction => {
                let ((x1, y1), (x2, y2)) = (item.point(item.at.0), item.point(item.at.1));
                steps.push(Words::Slope { rise: y2 - y1, run: x2 - x1, slope: shown(item.slope) }.say(reader));
            }
            Given::SlopeAndPoint => {}
            Given::PointSlopeForm => {
                let (x, y) = item.point(item.at.0);
                let left = row(&[Term::of(1, 'y'), Term::number(-y)], reader);
                let right = row(&[Term::of(item.slope, 'x'), Term::number(-item.slope * x)], reader);
                steps.push(Way::MultiplyOut { row: Part::Math(related(left, '=', right)).text() }.say(reader));
                match y {
                    ..0 => steps.push(Way::SubtractOnBothSides { by: -y }.say(reader)),
                    0 => {}
                    _ => steps.push(Way::AddOnBothSides { by: y }.say(reader)),
                }
            }
            Given::StandardForm => {
                steps.push(Words::DivideByTheNumber { before: item.at.0 }.say(reader));
            }
        }
        if !matches!(item.given, Given::StandardForm | Given::PointSlopeForm) {
            let (x, y) = item.point(item.at.0);
            let (times_x, intercept) = (shown(item.slope * x), shown(item.intercept));
            steps.push(Words::Intercept { times_x, y, intercept }.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Line, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let (slope, intercept, under) = (item.slope, item.intercept, item.under);
        let key = |slope: i64, intercept: i64| match item.given {
            Given::TwoPointsWithAFraction => of_equation(slope, intercept, under),
            _ => of_right_side(slope, intercept),
        };
        let mut wrong = match item.given {
            Given::TwoPoints | Given::SlopeAndPoint | Given::TwoPointsWithAFraction => {
                let (x, y) = item.point(item.at.0);
                let (x, y) = (x * under, y * under);
                vec![
                    way("y-of-the-point", key(slope, y), Words::NotTheY),
                    way("x-of-the-point", key(slope, x), Words::NotTheY),
                ]
            }
            Given::PointSlopeForm => {
                let (x, y) = item.point(item.at.0);
                vec![
                    way("multiplied-the-first-only", key(slope, y - x), Words::MultiplyBothTerms),
                    way("left-out-the-y", key(slope, -slope * x), Words::YsNumberToo),
                ]
            }
            Given::StandardForm => {
                let before = item.at.0;
                vec![way("not-divided", key(slope * before, intercept * before), Words::DivideAll)]
            }
        };
        let slips = [key(-slope, intercept), key(slope, -intercept)];
        wrong.extend(slips.map(|key| Misconception::new("wrong-sign", key, Slip::WrongSign, reader)));
        wrong.push(way("slope-and-number-exchanged", key(intercept, slope), Words::Exchanged));
        wrong
    }
}
