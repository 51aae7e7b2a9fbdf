//! A side from the area or the perimeter, and a radius from the circumference.

use crate::{
    answers::{AskedUnit, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::side_from_measure::{GIVEN, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct SideFromMeasure;

/// What is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is given.
    pub given: Given,
}

/// What is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// The area of a square or rectangle.
    Area,
    /// The perimeter of a square or rectangle.
    Perimeter,
    /// The circumference of a circle, as a multiple of π.
    Circumference,
}

impl Default for Params {
    fn default() -> Self {
        Self { given: Given::Area }
    }
}

/// A shape by what is asked for and what is given beside its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    given: Given,
    asked: i64,
    /// The other side; none for a square.
    other: Option<i64>,
    /// Of a circle: the diameter in the place of the radius.
    is_whole: bool,
}

/// What is asked for, and the other side, which is 0 for a square.
fn numbers(given: Given) -> Ranges<2> {
    match given {
        Given::Area | Given::Perimeter => Ranges([(2, 15), (0, 15)]),
        Given::Circumference => Ranges([(2, 30), (0, 1)]),
    }
}

fn fits(given: Given, row: &[i64; 2]) -> bool {
    given == Given::Circumference || (row[1] != 1 && row[1] != row[0])
}

impl Shape {
    fn measure(self) -> i64 {
        match (self.given, self.other) {
            (Given::Area, other) => self.asked * other.unwrap_or(self.asked),
            (Given::Perimeter, other) => 2 * (self.asked + other.unwrap_or(self.asked)),
            (Given::Circumference, _) => {
                if self.is_whole {
                    self.asked
                } else {
                    2 * self.asked
                }
            }
        }
    }

    fn words(self) -> Words {
        let measure = self.measure();
        match (self.given, self.other) {
            (Given::Area, None) => Words::SquareOfArea { measure },
            (Given::Area, Some(side)) => Words::RectangleOfArea { measure, side },
            (Given::Perimeter, None) => Words::SquareOfPerimeter { measure },
            (Given::Perimeter, Some(side)) => Words::RectangleOfPerimeter { measure, side },
            (Given::Circumference, _) if self.is_whole => Words::Diameter { measure },
            (Given::Circumference, _) => Words::Radius { measure },
        }
    }
}

impl ItemModel for SideFromMeasure {
    type Params = Params;
    type Item = Shape;

    const ID: &'static str = "side-from-measure";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[GIVEN];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let is_mirror = |row: &[i64; 2]| params.given != Given::Circumference && row[1] > 0 && row[0] > row[1];
        numbers(params.given).count(|row| fits(params.given, row) && !is_mirror(row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Shape {
        let given = params.given;
        let [asked, other] = numbers(given).draw(|row| fits(given, row), chance);
        let is_circle = given == Given::Circumference;
        Shape { given, asked, other: (!is_circle && other > 0).then_some(other), is_whole: is_circle && other == 1 }
    }

    fn is_same(one: &Shape, other: &Shape) -> bool {
        let is_mirror = one.other == Some(other.asked) && other.other == Some(one.asked);
        one == other || (one.given == other.given && is_mirror)
    }

    /// Squares are for half of a set at most, and the number of a diameter is shown.
    fn fits(block: &[Shape], next: &Shape, set_size: u16) -> bool {
        crate::blueprint::is_rare(block, next, set_size, 2, |one, other| {
            one.other.is_none() == other.other.is_none() && one.is_whole == other.is_whole
        })
    }

    fn difficulty(item: &Shape) -> u32 {
        u32::from(item.measure() > 40) + u32::from(item.measure() > 90)
    }

    fn key(item: &Shape) -> Key {
        Key::integer(item.asked).asked_in(AskedUnit::CENTIMETERS)
    }

    fn prompt(item: &Shape, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Shape, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Shape, reader: Reader) -> Vec<String> {
        let measure = item.measure();
        let way = match (item.given, item.other) {
            (Given::Area, None) => Words::RootOfArea { measure },
            (Given::Area, Some(side)) => Words::AreaOverSide { measure, side },
            (Given::Perimeter, None) => Words::QuarterOfPerimeter { measure },
            (Given::Perimeter, Some(side)) => Words::HalfLessSide { half: measure / 2, side },
            (Given::Circumference, _) if item.is_whole => Words::OverPi,
            (Given::Circumference, _) => Words::OverTwoPi,
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Shape, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let measure = item.measure();
        let half = |words: Words| Misconception::new("half-of-it", Key::fraction(measure, 2), words, reader);
        match (item.given, item.other) {
            (Given::Area, None) => vec![half(Words::RootOfArea { measure })],
            (Given::Area, Some(side)) => {
                vec![way("taken-away", measure - side, Words::AreaOverSide { measure, side })]
            }
            (Given::Perimeter, None) => vec![half(Words::QuarterOfPerimeter { measure })],
            (Given::Perimeter, Some(side)) => vec![
                way("taken-away-once", measure - side, Words::HalfLessSide { half: measure / 2, side }),
                way("not-halved", measure - 2 * side, Words::HalfLessSide { half: measure / 2, side }),
            ],
            (Given::Circumference, _) if item.is_whole => vec![way("radius", measure * 2, Words::OverPi)],
            (Given::Circumference, _) => vec![way("diameter", measure, Words::OverTwoPi)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_an_odd_area_is_not_whole() {
        let square = Shape { given: Given::Area, asked: 9, other: None, is_whole: false };
        let wrong = SideFromMeasure::misconceptions(&square, Reader::default());
        assert_eq!((wrong[0].name, wrong[0].answer.canonical()), ("half-of-it", "81/2".to_owned()));
    }
}
