//! Points on a coordinate grid: read, moved, mirrored, and the point in the middle of two.

use crate::{
    answers::Key,
    figures::CoordinateGrid,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::point,
        signed::{around_zero, other_than_zero},
    },
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::grid_point::{TASK, Words},
    parameters::{Parameter, algebra},
};

/// The model.
pub struct GridPoint;

/// What is asked, and on which grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub task: Task,
    /// Where the axes end, 5 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 10)))]
    pub up_to: u8,
    /// Whether they go below zero too.
    pub negative: bool,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Where a point is.
    Read,
    /// Where it is after a move.
    Move,
    /// Where its mirror image is.
    Mirror,
    /// Where the middle of two points is.
    Middle,
}

impl Default for Params {
    fn default() -> Self {
        Self { task: Task::Read, up_to: 8, negative: true }
    }
}

/// A point, and what is done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    up_to: u8,
    negative: bool,
    at: (i64, i64),
    done: Done,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Read,
    /// To the right and up.
    Moved(i64, i64),
    InXAxis,
    InYAxis,
    /// The middle of it and another.
    With(i64, i64),
}

impl Point {
    fn answer(self) -> (i64, i64) {
        let (x, y) = self.at;
        match self.done {
            Done::Read => (x, y),
            Done::Moved(right, up) => (x + right, y + up),
            Done::InXAxis => (x, -y),
            Done::InYAxis => (-x, y),
            Done::With(other_x, other_y) => ((x + other_x) / 2, (y + other_y) / 2),
        }
    }

    fn question(self) -> Words {
        match self.done {
            Done::Read => Words::AskRead,
            Done::Moved(right, up) => Words::AskMove { right, up },
            Done::InXAxis => Words::AskMirrorX,
            Done::InYAxis => Words::AskMirrorY,
            Done::With(..) => Words::AskMiddle,
        }
    }
}

impl Params {
    /// A coordinate on the grid.
    fn coordinate(self, chance: &mut Chance) -> i64 {
        match self.negative {
            true => around_zero(self.up_to.into(), chance),
            false => chance.between(0, self.up_to.into()).into(),
        }
    }

    fn is_on_grid(self, number: i64) -> bool {
        let to = i64::from(self.up_to);
        (if self.negative { -to } else { 0 }..=to).contains(&number)
    }

    fn coordinates(self) -> std::ops::RangeInclusive<i64> {
        let to = i64::from(self.up_to);
        if self.negative { -to..=to } else { 0..=to }
    }
}

/// How far a point is moved along an axis.
const MOVE_TO: u32 = 6;

impl ItemModel for GridPoint {
    type Params = Params;
    type Item = Point;

    const ID: &'static str = "grid-point";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[TASK, algebra::UP_TO, algebra::NEGATIVE];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 5..=10)?;
        if params.task == Task::Mirror && !params.negative {
            let wrong = words::parameters::Wrong::NotWith { other: &TASK };
            return Err(ParamsError { parameter: algebra::NEGATIVE, wrong });
        }
        Ok(())
    }

    /// Points with different coordinates; moves that stay on the grid; two points whose middle is on it.
    fn distinct(params: &Params) -> u64 {
        let all = params.coordinates().count() as u64;
        match params.task {
            Task::Read => all * (all - 1),
            Task::Move => {
                let moves = || (1..=i64::from(MOVE_TO)).flat_map(|step| [step, -step]);
                let of = |from: i64| moves().filter(move |step| params.is_on_grid(from + step)).count() as u64;
                let each: u64 = params.coordinates().map(of).sum();
                let equal: u64 = params.coordinates().map(|from| of(from) * of(from)).sum();
                each * each - equal
            }
            Task::Mirror => 2 * ((all - 1) * (all - 2)),
            Task::Middle => {
                let even = |from: i64| {
                    params.coordinates().filter(move |to| *to != from && (from + to) % 2 == 0).count() as u64
                };
                let each: u64 = params.coordinates().map(even).sum();
                let equal: u64 = params.coordinates().map(|from| even(from) * even(from)).sum();
                each * each - equal
            }
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Point {
        let (up_to, negative) = (params.up_to, params.negative);
        loop {
            let (x, y) = (params.coordinate(chance), params.coordinate(chance));
            let done = match params.task {
                Task::Read => Some(Done::Read),
                Task::Move => {
                    let (right, up) = (other_than_zero(MOVE_TO, chance), other_than_zero(MOVE_TO, chance));
                    (params.is_on_grid(x + right) && params.is_on_grid(y + up)).then_some(Done::Moved(right, up))
                }
                Task::Mirror => {
                    let done = if chance.below(2) == 0 { Done::InXAxis } else { Done::InYAxis };
                    (x != 0 && y != 0).then_some(done)
                }
                Task::Middle => {
                    let (a, b) = (params.coordinate(chance), params.coordinate(chance));
                    let is_whole = (x + a) % 2 == 0 && (y + b) % 2 == 0;
                    (a != x && b != y && is_whole).then_some(Done::With(a, b))
                }
            };
            // With equal coordinates their order would not be seen.
            if let Some(done) = done.filter(|_| x != y) {
                return Point { up_to, negative, at: (x, y), done };
            }
        }
    }

    /// Numbers below zero.
    fn difficulty(item: &Point) -> u32 {
        let (x, y) = item.answer();
        u32::from(x < 0) + u32::from(y < 0)
    }

    fn key(item: &Point) -> Key {
        let (x, y) = item.answer();
        point(x, y)
    }

    fn prompt(item: &Point, reader: Reader) -> Prompt {
        let small = |number: i64| i8::try_from(number).unwrap_or_default();
        let dot = |(x, y): (i64, i64), letter| (small(x), small(y), letter);
        let mut points = vec![dot(item.at, 'A')];
        if let Done::With(x, y) = item.done {
            points.push(dot((x, y), 'B'));
        }
        let to = small(item.up_to.into());
        let grid = CoordinateGrid { from: if item.negative { -to } else { 0 }, to, points, lines: Vec::new() };
        Prompt(vec![Part::figure(&grid, reader), Part::words(item.question(), reader)])
    }

    fn speech(item: &Point, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Point, reader: Reader) -> Vec<String> {
        let how = match item.done {
            Done::Read => Words::AcrossThenUp,
            Done::Moved(right, up) => Words::AddTheMove { right, up },
            Done::InXAxis => Words::OppositeY,
            Done::InYAxis => Words::OppositeX,
            Done::With(..) => Words::HalfOfTheSums,
        };
        let shown = Self::key(item).shown(reader);
        vec![how.say(reader), Words::PointIs { shown }.say(reader)]
    }

    fn misconceptions(item: &Point, reader: Reader) -> Vec<Misconception> {
        let way = |name, (x, y): (i64, i64), words: Words| Misconception::new(name, point(x, y), words, reader);
        let ((x, y), (answer_x, answer_y)) = (item.at, item.answer());
        let mut wrong = vec![way("coordinates-exchanged", (answer_y, answer_x), Words::XFirst)];
        match item.done {
            Done::Read => {
                wrong.push(way("dropped-the-signs", (x.abs(), y.abs()), Words::MindTheSigns));
            }
            Done::Moved(right, up) => {
                wrong.push(way("moved-back", (x - right, y - up), Words::AddTheMove { right, up }));
                wrong.push(way("axes-exchanged", (x + up, y + right), Words::AddTheMove { right, up }));
            }
            Done::InXAxis => {
                wrong.push(way("other-axis", (-x, y), Words::OppositeY));
                wrong.push(way("both-axes", (-x, -y), Words::OppositeY));
            }
            Done::InYAxis => {
                wrong.push(way("other-axis", (x, -y), Words::OppositeX));
                wrong.push(way("both-axes", (-x, -y), Words::OppositeX));
            }
            Done::With(other_x, other_y) => {
                wrong.push(way("sums-not-halved", (x + other_x, y + other_y), Words::HalfOfTheSums));
                let half = ((x - other_x).abs() / 2, (y - other_y).abs() / 2);
                wrong.push(way("half-of-the-distance", half, Words::HalfOfTheSums));
            }
        }
        wrong
    }
}
