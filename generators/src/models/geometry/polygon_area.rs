//! The area of a rectangle, a parallelogram, a triangle, a trapezoid or an L, with its lengths at the figure.

use super::outlines::Outline;
use crate::{
    answers::{AskedUnit, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_in_any_order, in_any_order},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::polygon_area::{SHAPE, Words},
    parameters::{Parameter, geometry},
};

/// The model.
pub struct PolygonArea;

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
    /// With its width and its height.
    Rectangle,
    /// With a base and its height.
    Parallelogram,
    /// With a base and its height.
    Triangle,
    /// With its parallel sides and its height.
    Trapezoid,
    /// With all six sides.
    LShape,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Triangle, side_to: 12 }
    }
}

const LEAST: u32 = 2;

/// Twice the area, which is always whole.
fn doubled(outline: Outline) -> i64 {
    match outline {
        Outline::Rectangle(a, b) | Outline::Parallelogram(a, b) => 2 * a * b,
        Outline::Triangle(base, height) => base * height,
        Outline::Trapezoid(short, long, height) => (short + long) * height,
        Outline::LShape { top, upper, step, lower } => 2 * (top * upper + (top + step) * lower),
        Outline::Sides(..) | Outline::Regular(..) => 0,
    }
}

fn area(outline: Outline) -> i64 {
    doubled(outline) / 2
}

impl ItemModel for PolygonArea {
    type Params = Params;
    type Item = Outline;

    const ID: &'static str = "polygon-area";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, geometry::SIDE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(geometry::SIDE_TO, params.side_to, 6..=30)
    }

    /// Of a triangle and a trapezoid only those whose area is a whole number; each mirror once.
    fn distinct(params: &Params) -> u64 {
        let lengths = u64::from(params.side_to) - 1;
        let all = || i64::from(LEAST)..=i64::from(params.side_to);
        match params.shape {
            Shape::Rectangle | Shape::Parallelogram => count_in_any_order(lengths, 2),
            Shape::Triangle => {
                let heights = |base| (i64::from(LEAST)..=base).filter(|height| base * height % 2 == 0).count() as u64;
                all().map(heights).sum()
            }
            Shape::Trapezoid => {
                let of = |long: i64| all().filter(move |short| *short < long).map(move |short| (short, long));
                let heights = |(short, long)| all().filter(|height| (short + long) * height % 2 == 0).count() as u64;
                all().flat_map(of).map(heights).sum()
            }
            Shape::LShape => count_in_any_order(lengths * lengths, 2),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Outline {
        let to = u32::from(params.side_to);
        loop {
            let [a, b, c, d] = [(); 4].map(|()| i64::from(chance.between(LEAST, to)));
            let outline = match params.shape {
                Shape::Rectangle => Outline::Rectangle(a.max(b), a.min(b)),
                Shape::Parallelogram => Outline::Parallelogram(a, b),
                Shape::Triangle => Outline::Triangle(a, b),
                Shape::Trapezoid if a < b => Outline::Trapezoid(a, b, c),
                Shape::Trapezoid => continue,
                Shape::LShape => Outline::LShape { top: a, upper: b, step: c, lower: d },
            };
            if doubled(outline) % 2 == 0 {
                return outline;
            }
        }
    }

    /// A base and a height that change places give the same product; an L may be mirrored at its corner.
    fn is_same(one: &Outline, other: &Outline) -> bool {
        match (*one, *other) {
            (Outline::Parallelogram(a, b), Outline::Parallelogram(c, d))
            | (Outline::Triangle(a, b), Outline::Triangle(c, d)) => in_any_order(&[a, b], &[c, d]),
            (Outline::LShape { top, upper, step, lower }, Outline::LShape { .. }) => {
                let mirrored = Outline::LShape { top: lower, upper: step, step: upper, lower: top };
                one == other || mirrored == *other
            }
            _ => one == other,
        }
    }

    fn difficulty(item: &Outline) -> u32 {
        u32::from(area(*item) > 30) + u32::from(area(*item) > 80)
    }

    fn key(item: &Outline) -> Key {
        Key::integer(area(*item)).asked_in(AskedUnit::SQUARE_CENTIMETERS)
    }

    fn prompt(item: &Outline, reader: Reader) -> Prompt {
        let mut parts = vec![Part::figure(&item.figure(reader), reader)];
        if matches!(item, Outline::Trapezoid(..)) {
            parts.push(Part::words(Words::ParallelSides, reader));
        }
        parts.push(Part::words(Words::Ask, reader));
        Prompt(parts)
    }

    fn speech(item: &Outline, reader: Reader) -> String {
        match item {
            Outline::Trapezoid(..) => [Words::ParallelSides.say(reader), Words::Ask.say(reader)].join(" "),
            _ => Words::Ask.say(reader),
        }
    }

    fn solution(item: &Outline, reader: Reader) -> Vec<String> {
        let step = match *item {
            Outline::Parallelogram(base, height) => Words::BaseTimesHeight { base, height },
            Outline::Triangle(base, height) => Words::HalfOfBoth { base, height },
            Outline::Trapezoid(short, long, height) => Words::HalfOfTheSum { short, long, height },
            Outline::LShape { top, upper, step, lower } => Words::TwoRectangles { top, upper, wide: top + step, lower },
            Outline::Rectangle(a, b) | Outline::Sides(a, b, _) => Words::WidthTimesHeight { width: a, height: b },
            Outline::Regular(_, side) => Words::WidthTimesHeight { width: side, height: side },
        };
        vec![step.say(reader)]
    }

    fn misconceptions(item: &Outline, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let area = area(*item);
        match *item {
            Outline::Rectangle(a, b) => vec![
                way("perimeter-for-area", 2 * (a + b), Words::NotThePerimeter),
                way("added", a + b, Words::Multiply),
            ],
            Outline::Parallelogram(a, b) => vec![
                Misconception::new("halved", Key::fraction(area, 2), Words::NotHalved, reader),
                way("perimeter-for-area", 2 * (a + b), Words::NotThePerimeter),
            ],
            Outline::Triangle(a, b) => {
                vec![way("not-halved", 2 * area, Words::HalfIsMissing), way("added", a + b, Words::Multiply)]
            }
            Outline::Trapezoid(short, long, height) => vec![
                way("not-halved", 2 * area, Words::HalfIsMissing),
                way("long-side-alone", long * height, Words::BothParallelSides),
                way("short-side-alone", short * height, Words::BothParallelSides),
            ],
            Outline::LShape { top, upper, step, lower } => vec![
                way("whole-box", (top + step) * (upper + lower), Words::CornerIsMissing),
                way("upper-part-alone", top * upper, Words::BothParts),
                way("perimeter-for-area", 2 * (top + step + upper + lower), Words::NotThePerimeter),
            ],
            Outline::Sides(..) | Outline::Regular(..) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_an_odd_area_is_not_whole() {
        let wrong = PolygonArea::misconceptions(&Outline::Parallelogram(5, 3), Reader::default());
        assert_eq!((wrong[0].name, wrong[0].answer.canonical()), ("halved", "15/2".to_owned()));
    }
}
