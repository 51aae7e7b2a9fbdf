//! The perimeter of a rectangle, a triangle, a regular shape or an L, with its lengths at the figure.

use super::outlines::Outline;
use crate::{
    answers::{AskedUnit, Key},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        geometry::polygon_perimeter::{SHAPE, Words},
    },
    parameters::{Parameter, geometry},
};

/// The model.
pub struct PolygonPerimeter;

/// Which shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The longest side, 6 to 30; of an L the longest side that is drawn by itself.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 30)))]
    pub side_to: u8,
}

/// The shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// With two of its sides labelled.
    Rectangle,
    /// With all three.
    Triangle,
    /// Five, six or eight equal sides, one of them labelled.
    Regular,
    /// With all six.
    LShape,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Rectangle, side_to: 15 }
    }
}

const LEAST: u32 = 2;
const REGULAR: [u8; 3] = [5, 6, 8];

/// Every side.
fn sides(outline: Outline) -> Vec<i64> {
    match outline {
        Outline::Rectangle(width, height) | Outline::Parallelogram(width, height) => {
            vec![width, height, width, height]
        }
        Outline::Sides(left, right, base) => vec![left, right, base],
        Outline::Regular(sides, side) => vec![side; sides.into()],
        Outline::LShape { top, upper, step, lower } => Outline::l_sides(top, upper, step, lower).to_vec(),
        Outline::Triangle(..) | Outline::Trapezoid(..) => Vec::new(),
    }
}

fn perimeter(outline: Outline) -> i64 {
    sides(outline).iter().sum()
}

impl ItemModel for PolygonPerimeter {
    type Params = Params;
    type Item = Outline;

    const ID: &'static str = "polygon-perimeter";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, geometry::SIDE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(geometry::SIDE_TO, params.side_to, 6..=30)
    }

    fn distinct(params: &Params) -> u64 {
        let lengths = u64::from(params.side_to) - 1;
        match params.shape {
            Shape::Rectangle => lengths * (lengths + 1) / 2,
            Shape::Triangle => {
                let all = || i64::from(LEAST)..=i64::from(params.side_to);
                let pairs = all().flat_map(|longest| (i64::from(LEAST)..=longest).map(move |other| (longest, other)));
                let thirds = |(longest, other)| all().filter(|c| *c <= other && other + c > longest).count() as u64;
                pairs.map(thirds).sum()
            }
            Shape::Regular => lengths * REGULAR.len() as u64,
            Shape::LShape => lengths.pow(4),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Outline {
        let to = u32::from(params.side_to);
        let length = |chance: &mut Chance| i64::from(chance.between(LEAST, to));
        loop {
            let (a, b) = (length(chance), length(chance));
            match params.shape {
                Shape::Rectangle if a >= b => return Outline::Rectangle(a, b),
                Shape::Rectangle => {}
                Shape::Triangle => {
                    let c = length(chance);
                    // The longest side below, the others in their order: each triangle in one way.
                    if a <= b && b <= c && a + b > c {
                        return Outline::Sides(a, b, c);
                    }
                }
                Shape::Regular => {
                    let sides = REGULAR[chance.below(REGULAR.len() as u32) as usize % REGULAR.len()];
                    return Outline::Regular(sides, a);
                }
                Shape::LShape => {
                    return Outline::LShape { top: a, upper: b, step: length(chance), lower: length(chance) };
                }
            }
        }
    }

    fn difficulty(item: &Outline) -> u32 {
        let all = sides(*item);
        u32::from(all.iter().any(|side| *side > 9)) + u32::from(all.iter().sum::<i64>() > 40)
    }

    fn key(item: &Outline) -> Key {
        Key::integer(perimeter(*item)).asked_in(AskedUnit::CENTIMETERS)
    }

    fn prompt(item: &Outline, reader: Reader) -> Prompt {
        let mut parts = vec![Part::figure(&item.figure(reader), reader)];
        if matches!(item, Outline::Regular(..)) {
            parts.push(Part::words(Words::EqualSides, reader));
        }
        parts.push(Part::words(Words::Ask, reader));
        Prompt(parts)
    }

    fn speech(item: &Outline, reader: Reader) -> String {
        match item {
            Outline::Regular(..) => [Words::EqualSides.say(reader), Words::Ask.say(reader)].join(" "),
            _ => Words::Ask.say(reader),
        }
    }

    fn solution(item: &Outline, reader: Reader) -> Vec<String> {
        vec![Words::AllAround.say(reader), arithmetic::Step::Sum { parts: sides(*item) }.say(reader)]
    }

    fn misconceptions(item: &Outline, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        match *item {
            Outline::Rectangle(width, height) => vec![
                way("two-sides-only", width + height, Words::EverySide),
                way("area-for-perimeter", width * height, Words::NotTheArea),
            ],
            Outline::Regular(sides, side) => vec![
                way("one-side-short", side * (i64::from(sides) - 1), Words::EverySide),
                way("one-side-too-many", side * (i64::from(sides) + 1), Words::EverySide),
            ],
            _ => {
                let all = sides(*item);
                let left_out = |side: Option<&i64>| perimeter(*item) - side.copied().unwrap_or_default();
                vec![
                    way("one-side-left-out", left_out(all.first()), Words::EverySide),
                    way("one-side-left-out", left_out(all.last()), Words::EverySide),
                ]
            }
        }
    }
}
