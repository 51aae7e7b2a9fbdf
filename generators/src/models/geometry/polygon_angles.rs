//! The angles of a polygon: all inside together, and one inside or outside of a regular one.

use crate::{
    answers::Key,
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
        geometry::polygon_angles::{ASK, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct PolygonAngles;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Ask,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// All angles inside together.
    Sum,
    /// One angle of a regular polygon, inside or outside.
    Each,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Ask::Sum }
    }
}

/// A polygon, and what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Polygon {
    sides: i64,
    asked: Asked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Sum,
    Inside,
    Outside,
}

/// The sides, and whether it is the angle outside.
fn numbers(ask: Ask) -> Ranges<2> {
    match ask {
        Ask::Sum => Ranges([(5, 30), (0, 0)]),
        Ask::Each => Ranges([(3, 40), (0, 1)]),
    }
}

/// One angle is a whole number of degrees.
fn fits(ask: Ask, row: &[i64; 2]) -> bool {
    ask == Ask::Sum || 360 % row[0] == 0
}

impl Polygon {
    fn sum(self) -> i64 {
        180 * (self.sides - 2)
    }

    fn value(self) -> i64 {
        match self.asked {
            Asked::Sum => self.sum(),
            Asked::Inside => self.sum() / self.sides,
            Asked::Outside => 360 / self.sides,
        }
    }

    fn words(self) -> Words {
        let sides = self.sides;
        match self.asked {
            Asked::Sum => Words::AskSum { sides },
            Asked::Inside => Words::AskInside { sides },
            Asked::Outside => Words::AskOutside { sides },
        }
    }
}

impl ItemModel for PolygonAngles {
    type Params = Params;
    type Item = Polygon;

    const ID: &'static str = "polygon-angles";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.ask).count(|row| fits(params.ask, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Polygon {
        let [sides, outside] = numbers(params.ask).draw(|row| fits(params.ask, row), chance);
        let asked = match (params.ask, outside) {
            (Ask::Sum, _) => Asked::Sum,
            (Ask::Each, 0) => Asked::Inside,
            (Ask::Each, _) => Asked::Outside,
        };
        Polygon { sides, asked }
    }

    fn difficulty(item: &Polygon) -> u32 {
        u32::from(item.sides > 10) + u32::from(item.sides > 18) + u32::from(item.asked == Asked::Outside)
    }

    fn key(item: &Polygon) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Polygon, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Polygon, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Polygon, reader: Reader) -> Vec<String> {
        let (sides, sum) = (item.sides, item.sum());
        let mut steps = Vec::new();
        match item.asked {
            Asked::Sum => steps.push(Words::Triangles { triangles: sides - 2 }.say(reader)),
            Asked::Inside => {
                steps.push(Words::Triangles { triangles: sides - 2 }.say(reader));
                steps.push(Words::SharedOut { sum, sides }.say(reader));
            }
            Asked::Outside => steps.push(Words::OnceAround { sides }.say(reader)),
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Polygon, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (sides, triangles) = (item.sides, item.sides - 2);
        match item.asked {
            Asked::Sum => vec![
                way("a-triangle-for-each-side", 180 * sides, Words::Triangles { triangles }),
                way("one-triangle-more", 180 * (sides - 1), Words::Triangles { triangles }),
            ],
            Asked::Inside => vec![
                way("angle-outside", 360 / sides, Words::OtherSide),
                way("sum-of-all", item.sum(), Words::SharedOut { sum: item.sum(), sides }),
            ],
            Asked::Outside => vec![way("angle-inside", item.sum() / sides, Words::OtherSide)],
        }
    }
}
