//! The shaded part of a shape: a bar or a circle of equal parts, and `What fraction of it is shaded?`

use crate::{
    answers::Key,
    blueprint::is_rare,
    figures::{FractionBar, FractionCircle},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_of_shape::{self as said, Words},
        fraction_sum::LARGEST_DENOMINATOR,
        number::Mixed,
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionOfShape;

/// Which shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The most parts, 6 to 12; the fewest are 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 12)))]
    pub largest_denominator: u8,
}

/// What is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A bar.
    Bar,
    /// A circle.
    Circle,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Circle, largest_denominator: 8 }
    }
}

/// Fewer parts would leave nothing to count.
const FEWEST: u8 = 3;

/// A shape with some of its parts shaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shaded {
    shape: Shape,
    parts: u8,
    shaded: u8,
}

impl Shaded {
    fn value(self) -> (i64, i64) {
        (self.shaded.into(), self.parts.into())
    }
}

impl ItemModel for FractionOfShape {
    type Params = Params;
    type Item = Shaded;

    const ID: &'static str = "fraction-of-shape";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::SHAPE, LARGEST_DENOMINATOR];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 6..=12)
    }

    fn distinct(params: &Params) -> u64 {
        (FEWEST..=params.largest_denominator).map(|parts| u64::from(parts) - 1).sum()
    }

    fn all(params: &Params) -> Option<Vec<Shaded>> {
        let shape = params.shape;
        let parts = FEWEST..=params.largest_denominator;
        Some(parts.flat_map(|parts| (1..parts).map(move |shaded| Shaded { shape, parts, shaded })).collect())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Shaded {
        loop {
            let most = u32::from(params.largest_denominator);
            let (parts, shaded) = (chance.between(FEWEST.into(), most), chance.between(1, most - 1));
            if shaded < parts {
                return Shaded { shape: params.shape, parts: parts as u8, shaded: shaded as u8 };
            }
        }
    }

    fn difficulty(item: &Shaded) -> u32 {
        item.parts.into()
    }

    fn fits(block: &[Shaded], next: &Shaded, set_size: u16) -> bool {
        let same = |one: &Shaded, other: &Shaded| {
            u16::from(one.shaded) * u16::from(other.parts) == u16::from(other.shaded) * u16::from(one.parts)
        };
        is_rare(block, next, set_size, 5, same)
    }

    fn key(item: &Shaded) -> Key {
        let (shaded, parts) = item.value();
        Key::fraction(shaded, parts)
    }

    fn prompt(item: &Shaded, reader: Reader) -> Prompt {
        let figure = match item.shape {
            Shape::Bar => Part::figure(&FractionBar { bars: vec![(item.parts, item.shaded)] }, reader),
            Shape::Circle => Part::figure(&FractionCircle { circles: vec![(item.parts, item.shaded)] }, reader),
        };
        Prompt(vec![figure, Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Shaded, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Shaded, reader: Reader) -> Vec<String> {
        let (shaded, parts) = item.value();
        let mut steps = vec![Words::Parts { parts }.say(reader), Words::Shaded { shaded, parts }.say(reader)];
        super::number::simplify(&mut steps, shaded, parts, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Shaded, reader: Reader) -> Vec<Misconception> {
        let (shaded, parts) = item.value();
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let without = Mixed::fraction(shaded, parts - shaded).written(reader);
        vec![
            way("shaded-over-unshaded", (shaded, parts - shaded), Words::PartToPart { without }),
            way("unshaded-part", (parts - shaded, parts), Words::Unshaded),
            way("turned-over", (parts, shaded), Words::TurnedOver),
            way("counted-the-shaded", (shaded, 1), Words::OnlyShaded { shaded }),
        ]
    }
}
