//! Square roots added, subtracted and multiplied by a number: `√12 + √75`, `5√18`

use crate::{
    answers::{ExpressionForm, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{any_expression, expression},
        ranges::Ranges,
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        expressions::root_calculation::{SHAPE, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct RootCalculation;

/// Which calculations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
}

/// The shape of a calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A sum or a difference.
    Sum,
    /// A number times a root.
    Multiple,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Sum }
    }
}

/// Two multiples of the root of one number, the second with its sign; or a number times such a multiple.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roots {
    shape: Shape,
    inside: i64,
    one: i64,
    other: i64,
}

/// What is left inside.
const INSIDE: [i64; 6] = [2, 3, 5, 6, 7, 10];

/// Which of those, and the two numbers.
fn numbers(shape: Shape) -> Ranges<3> {
    let inside = (0, INSIDE.len() as i64 - 1);
    match shape {
        Shape::Sum => Ranges([inside, (2, 8), (-7, 7)]),
        Shape::Multiple => Ranges([inside, (2, 6), (2, 9)]),
    }
}

fn fits(shape: Shape, row: &[i64; 3]) -> bool {
    let [_, one, other] = *row;
    shape == Shape::Multiple || (other != 0 && one + other > 0 && one != other)
}

impl Roots {
    fn outside(self) -> i64 {
        if self.shape == Shape::Sum { self.one + self.other } else { self.one * self.other }
    }

    fn root(self, outside: i64, reader: Reader) -> Math {
        Math::Root(vec![Math::whole(outside * outside * self.inside, reader)])
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        match self.shape {
            Shape::Sum => {
                let sign = Math::Operator(if self.other < 0 { '−' } else { '+' });
                vec![self.root(self.one, reader), sign, self.root(self.other, reader)]
            }
            Shape::Multiple => {
                vec![Math::Tight(vec![Math::whole(self.other, reader), self.root(self.one, reader)])]
            }
        }
    }
}

fn written(outside: i64, inside: i64) -> String {
    if outside == 1 { format!("sqrt({inside})") } else { format!("{outside}sqrt({inside})") }
}

impl ItemModel for RootCalculation {
    type Params = Params;
    type Item = Roots;

    const ID: &'static str = "root-calculation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let is_mirror = |[_, one, other]: [i64; 3]| params.shape == Shape::Sum && other > 1 && one < 8 && one > other;
        numbers(params.shape).count(|row| fits(params.shape, row) && !is_mirror(*row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Roots {
        let [at, one, other] = numbers(params.shape).draw(|row| fits(params.shape, row), chance);
        Roots { shape: params.shape, inside: INSIDE[at as usize % INSIDE.len()], one, other }
    }

    fn is_same(one: &Roots, other: &Roots) -> bool {
        let is_mirror = one.shape == Shape::Sum && (one.one, one.other) == (other.other, other.one);
        one == other || (one.inside == other.inside && is_mirror)
    }

    fn difficulty(item: &Roots) -> u32 {
        u32::from(item.one > 4) + u32::from(item.inside > 3) + u32::from(item.other < 0)
    }

    fn key(item: &Roots) -> Key {
        expression(&written(item.outside(), item.inside), ExpressionForm::Simplest)
    }

    fn prompt(item: &Roots, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Roots, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Roots, reader: Reader) -> Vec<String> {
        let inside = item.inside;
        let way = match item.shape {
            Shape::Sum => Words::SameRoot { inside },
            Shape::Multiple => Words::SquareOut { square: item.one * item.one, root: item.one },
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Roots, reader: Reader) -> Vec<Misconception> {
        let way = |name, outside: i64, inside: i64, words: Words| {
            Misconception::new(name, any_expression(&written(outside, inside)), words, reader)
        };
        let (one, other, inside) = (item.one, item.other, item.inside);
        match item.shape {
            Shape::Sum => {
                let under = (one * one + other.signum() * other * other) * inside;
                let mut wrong =
                    vec![way("square-left-outside", one * one + other * other, inside, Words::RootOfSquare)];
                if under > 0 {
                    wrong.push(way("added-inside", 1, under, Words::SameRoot { inside }));
                }
                wrong
            }
            Shape::Multiple => vec![
                way("square-left-outside", one * one * other, inside, Words::RootOfSquare),
                way("added-outside", one + other, inside, Words::MultipliedOutside),
            ],
        }
    }
}
