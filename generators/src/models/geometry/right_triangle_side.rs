//! The third side of a right triangle, by Pythagoras.

use crate::{
    answers::{AskedUnit, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::right_triangle_side::{ASK, Words},
    parameters::{Parameter, numbers},
};

/// The model.
pub struct RightTriangleSide;

/// Which side is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which side is asked for.
    pub ask: Asking,
    /// How many times as large as the smallest of its shape a triangle is at most, 2 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 10)))]
    pub factor_to: u8,
}

/// Which side is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// The longest, across from the right angle.
    Hypotenuse,
    /// One of those at the right angle.
    Leg,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Hypotenuse, factor_to: 4 }
    }
}

/// The right triangles whose sides are whole, without a common factor, and below 62.
const TRIANGLES: [(i64, i64, i64); 9] = [
    (3, 4, 5),
    (5, 12, 13),
    (8, 15, 17),
    (7, 24, 25),
    (20, 21, 29),
    (12, 35, 37),
    (9, 40, 41),
    (28, 45, 53),
    (11, 60, 61),
];

/// A triangle, the leg that is given or drawn first, the other leg and the longest side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Triangle {
    ask: Asking,
    one: i64,
    other: i64,
    longest: i64,
}

impl ItemModel for RightTriangleSide {
    type Params = Params;
    type Item = Triangle;

    const ID: &'static str = "right-triangle-side";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, 2..=10)
    }

    /// A triangle counts once, whichever of its legs is given.
    fn distinct(params: &Params) -> u64 {
        TRIANGLES.len() as u64 * u64::from(params.factor_to)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Triangle {
        let (short, long, longest) = TRIANGLES[chance.below(TRIANGLES.len() as u32) as usize % TRIANGLES.len()];
        let times = i64::from(chance.between(1, params.factor_to.into()));
        let (one, other) = match (params.ask, chance.below(2)) {
            (Asking::Leg, 1) => (long, short),
            _ => (short, long),
        };
        Triangle { ask: params.ask, one: times * one, other: times * other, longest: times * longest }
    }

    fn all(params: &Params) -> Option<Vec<Triangle>> {
        let mut all = Vec::new();
        for (short, long, longest) in TRIANGLES {
            for times in 1..=i64::from(params.factor_to) {
                let triangle = |one, other| Triangle {
                    ask: params.ask,
                    one: times * one,
                    other: times * other,
                    longest: times * longest,
                };
                all.push(triangle(short, long));
                if params.ask == Asking::Leg {
                    all.push(triangle(long, short));
                }
            }
        }
        Some(all)
    }

    fn is_same(one: &Triangle, other: &Triangle) -> bool {
        in_any_order(&[one.one, one.other], &[other.one, other.other])
    }

    fn difficulty(item: &Triangle) -> u32 {
        u32::from(item.longest > 20) + u32::from(item.longest > 50)
    }

    fn key(item: &Triangle) -> Key {
        Key::integer(match item.ask {
            Asking::Hypotenuse => item.longest,
            Asking::Leg => item.other,
        })
        .asked_in(AskedUnit::CENTIMETERS)
    }

    fn prompt(item: &Triangle, reader: Reader) -> Prompt {
        Prompt::words(item.question(), reader)
    }

    fn speech(item: &Triangle, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Triangle, reader: Reader) -> Vec<String> {
        let step = match item.ask {
            Asking::Hypotenuse => Words::SumOfSquares { one: item.one, other: item.other },
            Asking::Leg => Words::DifferenceOfSquares { longest: item.longest, one: item.one },
        };
        let (square, root) = match item.ask {
            Asking::Hypotenuse => (item.longest * item.longest, item.longest),
            Asking::Leg => (item.other * item.other, item.other),
        };
        vec![step.say(reader), Words::Root { square, root }.say(reader)]
    }

    fn misconceptions(item: &Triangle, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        match item.ask {
            Asking::Hypotenuse => vec![
                way("added-the-sides", item.one + item.other, Words::SquaresNotSides),
                way("no-root-taken", item.longest * item.longest, Words::TakeTheRoot),
            ],
            Asking::Leg => vec![
                way("subtracted-the-sides", item.longest - item.one, Words::SquaresNotSides),
                way("no-root-taken", item.other * item.other, Words::TakeTheRoot),
            ],
        }
    }
}

impl Triangle {
    fn question(self) -> Words {
        match self.ask {
            Asking::Hypotenuse => Words::AskHypotenuse { one: self.one, other: self.other },
            Asking::Leg => Words::AskLeg { longest: self.longest, one: self.one },
        }
    }
}
