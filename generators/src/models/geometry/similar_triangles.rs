//! A side of one of two similar triangles, from a pair of sides that correspond.

use crate::{
    answers::{AskedUnit, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::Prompt,
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::similar_triangles::{SIDES, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct SimilarTriangles;

/// Which triangles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How the sides correspond.
    pub sides: Sides,
}

/// How the sides correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// Those of the one are a whole number of times those of the other.
    Multiples,
    /// They have any ratio.
    Ratios,
}

impl Default for Params {
    fn default() -> Self {
        Self { sides: Sides::Ratios }
    }
}

/// Two sides of a triangle by their parts, and how long a part is in the one and in the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Triangles {
    first: i64,
    second: i64,
    one: i64,
    other: i64,
}

fn numbers(sides: Sides) -> Ranges<4> {
    let one = if sides == Sides::Multiples { (1, 1) } else { (2, 5) };
    Ranges([(2, 9), (2, 9), one, (2, 7)])
}

fn fits(row: &[i64; 4]) -> bool {
    let [first, second, one, other] = *row;
    first != second && one != other && one.gcd(&other) == 1 && first.gcd(&second) == 1
}

impl Triangles {
    fn words(self) -> Words {
        let Self { first, second, one, other } = self;
        Words::Ask { known: first * one, beside: second * one, matching: first * other }
    }
}

impl ItemModel for SimilarTriangles {
    type Params = Params;
    type Item = Triangles;

    const ID: &'static str = "similar-triangles";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SIDES];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.sides).count(fits)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Triangles {
        let [first, second, one, other] = numbers(params.sides).draw(fits, chance);
        Triangles { first, second, one, other }
    }

    fn difficulty(item: &Triangles) -> u32 {
        u32::from(item.one > 2) + u32::from(item.other > 4)
    }

    fn key(item: &Triangles) -> Key {
        Key::integer(item.second * item.other).asked_in(AskedUnit::CENTIMETERS)
    }

    fn prompt(item: &Triangles, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Triangles, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Triangles, reader: Reader) -> Vec<String> {
        let way = Words::SameRatio { known: item.first * item.one, matching: item.first * item.other };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Triangles, reader: Reader) -> Vec<Misconception> {
        let (known, beside, matching) = (item.first * item.one, item.second * item.one, item.first * item.other);
        let added = beside + matching - known;
        let way = || Words::SameRatio { known, matching };
        let mut wrong = vec![Misconception::new("added-the-difference", Key::integer(added), way(), reader)];
        if (beside * known) % matching == 0 {
            let other_way = Key::integer(beside * known / matching);
            wrong.push(Misconception::new("other-way-around", other_way, way(), reader));
        }
        wrong
    }
}
