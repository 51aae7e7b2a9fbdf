//! Where a line crosses an axis: `6x + 4y = 24`.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        signed::other_than_zero,
        terms::{Term, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        functions::line_intercept::{AXIS, Words},
    },
    parameters::{Parameter, algebra},
};

/// The model.
pub struct LineIntercept;

/// Which axis, and which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The axis.
    pub axis: Axis,
    /// How far from zero the lines cross the axes, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub up_to: u8,
}

/// An axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// The x-axis.
    X,
    /// The y-axis.
    Y,
}

impl Default for Params {
    fn default() -> Self {
        Self { axis: Axis::X, up_to: 9 }
    }
}

/// The equation in its smallest whole numbers is taken up to so many times.
const TIMES_TO: u32 = 3;

/// A line by where it crosses the axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    axis: Axis,
    p: i64,
    q: i64,
    times: i64,
}

impl Line {
    /// `ax + by = c`, with a above 0.
    fn equation(self) -> (i64, i64, i64) {
        let times = self.times * self.q.signum();
        let common = self.p.gcd(&self.q);
        (times * self.q / common, times * self.p / common, times * self.p * self.q / common)
    }

    fn value(self) -> i64 {
        match self.axis {
            Axis::X => self.p,
            Axis::Y => self.q,
        }
    }

    fn shows_its_value(self) -> bool {
        let (a, b, c) = self.equation();
        [a, b, c].iter().any(|number| number.abs() == self.value().abs())
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let (a, b, c) = self.equation();
        related(row(&[Term::of(a, 'x'), Term::of(b, 'y')], reader), '=', vec![Math::whole(c, reader)])
    }

    /// What is left of the equation on the axis, as its letter, the number before it and the right side.
    fn on_axis(self) -> (char, i64, i64) {
        let (a, b, c) = self.equation();
        match self.axis {
            Axis::X => ('x', a, c),
            Axis::Y => ('y', b, c),
        }
    }
}

impl ItemModel for LineIntercept {
    type Params = Params;
    type Item = Line;

    const ID: &'static str = "line-intercept";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[AXIS, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        (2 * u64::from(params.up_to)).pow(2) * u64::from(TIMES_TO)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Line {
        let to = u32::from(params.up_to);
        let (p, q) = (other_than_zero(to, chance), other_than_zero(to, chance));
        Line { axis: params.axis, p, q, times: chance.between(1, TIMES_TO).into() }
    }

    /// A line may cross at a number that stands in its equation, but in no more than a third of a set.
    fn fits(block: &[Line], next: &Line, set_size: u16) -> bool {
        is_rare(block, next, set_size, 3, |one, other| one.shows_its_value() && other.shows_its_value())
    }

    /// Numbers below zero, and a large right side.
    fn difficulty(item: &Line) -> u32 {
        let (_, b, c) = item.equation();
        u32::from(b < 0) + u32::from(c < 0) + u32::from(c.abs() > 30)
    }

    fn key(item: &Line) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Line, reader: Reader) -> Prompt {
        let ask = match item.axis {
            Axis::X => Words::AskX,
            Axis::Y => Words::AskY,
        };
        Prompt(vec![Part::Math(item.row(reader)), Part::words(ask, reader)])
    }

    fn speech(item: &Line, reader: Reader) -> String {
        let row = aloud(&item.row(reader), reader);
        match item.axis {
            Axis::X => Words::SpeechX { row }.say(reader),
            Axis::Y => Words::SpeechY { row }.say(reader),
        }
    }

    fn solution(item: &Line, reader: Reader) -> Vec<String> {
        let (letter, times, right) = item.on_axis();
        let left = related(vec![Math::term(times, letter, reader)], '=', vec![Math::whole(right, reader)]);
        let zero = match item.axis {
            Axis::X => Words::YIsZero { row: Part::Math(left).text() },
            Axis::Y => Words::XIsZero { row: Part::Math(left).text() },
        };
        vec![zero.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Line, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (other, right) =
            (Line { axis: if item.axis == Axis::X { Axis::Y } else { Axis::X }, ..*item }, item.on_axis().2);
        vec![
            way("other-axis", other.value(), Words::OtherAxis),
            way("right-side", right, Words::DivideToo),
            Misconception::new("wrong-sign", Key::integer(-item.value()), Slip::WrongSign, reader),
        ]
    }
}
