//! The volume of a box whose edges are fractions, and of one made of small cubes.

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
        geometry::fraction_box::{OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionBox;

/// What the box is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How the box is given.
    pub of: Of,
}

/// How the box is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Its edges are fractions.
    Edges,
    /// It is made of cubes whose edge is a fraction.
    Cubes,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::Edges }
    }
}

/// A box: three numbers above the lines and three below; or the cubes along each edge, and the cube's own edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cuboid {
    of: Of,
    over: [i64; 3],
    under: [i64; 3],
}

fn numbers(of: Of) -> Ranges<6> {
    match of {
        Of::Edges => Ranges([(1, 5), (1, 5), (1, 5), (2, 5), (2, 5), (2, 5)]),
        // The cubes along the edges, and the part of a unit that a cube has.
        Of::Cubes => Ranges([(1, 5), (1, 5), (1, 5), (2, 5), (0, 0), (0, 0)]),
    }
}

fn fits(of: Of, row: &[i64; 6]) -> bool {
    let [a, b, c, d, e, f] = *row;
    match of {
        Of::Edges => {
            let is_plain = |over: i64, under: i64| over != under && over.gcd(&under) == 1;
            is_plain(a, d) && is_plain(b, e) && is_plain(c, f) && a * d <= b * e && b * e <= c * f
        }
        Of::Cubes => a <= b && b <= c && a * b * c > 1,
    }
}

impl Cuboid {
    fn volume(self) -> (i64, i64) {
        (self.over.iter().product(), self.under.iter().product())
    }

    fn words(self) -> Words {
        match self.of {
            Of::Edges => Words::AskEdges { over: self.over, under: self.under },
            Of::Cubes => Words::AskCubes { along: self.over, part: self.under[0] },
        }
    }
}

fn key((over, under): (i64, i64)) -> Key {
    let shared = over.gcd(&under);
    if under == shared { Key::integer(over / shared) } else { Key::fraction(over / shared, under / shared) }
}

impl ItemModel for FractionBox {
    type Params = Params;
    type Item = Cuboid;

    const ID: &'static str = "fraction-box";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.of).count(|row| fits(params.of, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Cuboid {
        let of = params.of;
        let [a, b, c, d, e, f] = numbers(of).draw(|row| fits(of, row), chance);
        let under = if of == Of::Edges { [d, e, f] } else { [d; 3] };
        Cuboid { of, over: [a, b, c], under }
    }

    fn difficulty(item: &Cuboid) -> u32 {
        let (over, under) = item.volume();
        u32::from(over.gcd(&under) > 1) + u32::from(under > 30)
    }

    fn key(item: &Cuboid) -> Key {
        key(item.volume()).asked_in(AskedUnit::CUBIC_CENTIMETERS)
    }

    fn prompt(item: &Cuboid, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Cuboid, reader: Reader) -> String {
        match item.words() {
            Words::AskEdges { over, under } => Words::SpeechEdges { over, under }.say(reader),
            Words::AskCubes { along, part } => Words::SpeechCubes { along, part }.say(reader),
            words => words.say(reader),
        }
    }

    fn solution(item: &Cuboid, reader: Reader) -> Vec<String> {
        let way = match item.of {
            Of::Edges => Words::MultiplyAll,
            Of::Cubes => Words::CubesTimesCube { cubes: item.over.iter().product() },
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Cuboid, reader: Reader) -> Vec<Misconception> {
        let way = |name, volume, words: Words| Misconception::new(name, key(volume), words, reader);
        let (over, under) = item.volume();
        match item.of {
            Of::Edges => {
                let [a, b, _] = item.over;
                let [d, e, _] = item.under;
                vec![way("two-edges-alone", (a * b, d * e), Words::MultiplyAll)]
            }
            Of::Cubes => vec![
                way("counted-the-cubes", (over, 1), Words::CubesTimesCube { cubes: over }),
                way("edge-for-the-cube", (over, item.under[0]), Words::CubesTimesCube { cubes: over }),
                way("upside-down", (over * under, 1), Words::CubesTimesCube { cubes: over }),
            ],
        }
    }
}
