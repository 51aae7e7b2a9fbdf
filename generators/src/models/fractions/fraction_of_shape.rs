//! The shaded part of a shape, or of two of which one is full: a bar or a circle of equal parts, and `What fraction of it is
//! shaded?`

use crate::{
    answers::Key,
    blueprint::is_rare,
    figures::{FractionBar, FractionCircle},
    model::{ItemModel, Misconception, ParamsError},
    models::keys::fraction,
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
    /// Whether more than one whole is shaded.
    pub above_one: bool,
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
        Self { shape: Shape::Circle, largest_denominator: 8, above_one: false }
    }
}

/// Fewer parts would leave nothing to count.
const FEWEST: u8 = 3;

/// A shape with some of its parts shaded; where there are more than its parts, a full one and another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shaded {
    shape: Shape,
    parts: u8,
    shaded: u8,
}

impl Shaded {
    fn shapes(self) -> Vec<(u8, u8)> {
        match self.shaded.checked_sub(self.parts) {
            Some(rest) => vec![(self.parts, self.parts), (self.parts, rest)],
            None => vec![(self.parts, self.shaded)],
        }
    }

    fn is_above_one(self) -> bool {
        self.shaded > self.parts
    }

    fn question(self) -> Words {
        if self.is_above_one() { Words::AskOfTwo } else { Words::Ask }
    }

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

    const PARAMETERS: &'static [Parameter] = &[said::SHAPE, LARGEST_DENOMINATOR, said::ABOVE_ONE];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 6..=12)
    }

    fn distinct(params: &Params) -> u64 {
        (FEWEST..=params.largest_denominator).map(|parts| u64::from(parts) - 1).sum()
    }

    fn all(params: &Params) -> Option<Vec<Shaded>> {
        let shape = params.shape;
        let parts = FEWEST..=params.largest_denominator;
        let full = |parts: u8| if params.above_one { parts } else { 0 };
        let of = |parts: u8| (1..parts).map(move |shaded| Shaded { shape, parts, shaded: full(parts) + shaded });
        Some(parts.flat_map(of).collect())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Shaded {
        loop {
            let most = u32::from(params.largest_denominator);
            let (parts, shaded) = (chance.between(FEWEST.into(), most), chance.between(1, most - 1));
            if shaded < parts {
                let full = if params.above_one { parts } else { 0 };
                return Shaded { shape: params.shape, parts: parts as u8, shaded: (full + shaded) as u8 };
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
        fraction(shaded, parts)
    }

    fn prompt(item: &Shaded, reader: Reader) -> Prompt {
        let figure = match item.shape {
            Shape::Bar => Part::figure(&FractionBar { bars: item.shapes() }, reader),
            Shape::Circle => Part::figure(&FractionCircle { circles: item.shapes() }, reader),
        };
        Prompt(vec![figure, Part::words(item.question(), reader)])
    }

    fn speech(item: &Shaded, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Shaded, reader: Reader) -> Vec<String> {
        let (shaded, parts) = item.value();
        let denominator = if item.is_above_one() { Words::PartsOfEach { parts } } else { Words::Parts { parts } };
        let mut steps = vec![denominator.say(reader), Words::Shaded { shaded, parts }.say(reader)];
        super::number::simplify(&mut steps, shaded, parts, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Shaded, reader: Reader) -> Vec<Misconception> {
        let (shaded, parts) = item.value();
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        if item.is_above_one() {
            return vec![
                way("parts-of-both-below", (shaded, 2 * parts), Words::PartsOfOneBelow),
                way("unshaded-part", (2 * parts - shaded, parts), Words::Unshaded),
                way("full-one-left-out", (shaded - parts, parts), Words::FullOneToo),
                way("turned-over", (parts, shaded), Words::TurnedOver),
            ];
        }
        let without = Mixed::fraction(shaded, parts - shaded).written(reader);
        vec![
            way("shaded-over-unshaded", (shaded, parts - shaded), Words::PartToPart { without }),
            way("unshaded-part", (parts - shaded, parts), Words::Unshaded),
            way("turned-over", (parts, shaded), Words::TurnedOver),
            way("counted-the-shaded", (shaded, 1), Words::OnlyShaded { shaded }),
        ]
    }
}
