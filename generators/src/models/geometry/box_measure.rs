//! The volume or the surface of a box.

use crate::{
    answers::{AskedUnit, Key},
    figures::Cuboid,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_in_any_order, in_any_order},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::box_measure::{ASK, Words},
    parameters::{Parameter, geometry},
};

/// The model.
pub struct BoxMeasure;

/// What is asked, and of which boxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Asking,
    /// The longest edge, 5 to 20; the shortest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 20)))]
    pub side_to: u8,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// What is inside.
    Volume,
    /// All faces together.
    Surface,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Volume, side_to: 9 }
    }
}

/// A box with its edges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edges {
    ask: Asking,
    length: i64,
    width: i64,
    height: i64,
}

impl Edges {
    fn volume(self) -> i64 {
        self.length * self.width * self.height
    }

    /// One face of each of the three pairs.
    fn half_surface(self) -> i64 {
        self.length * self.width + self.length * self.height + self.width * self.height
    }
}

impl ItemModel for BoxMeasure {
    type Params = Params;
    type Item = Edges;

    const ID: &'static str = "box-measure";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, geometry::SIDE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(geometry::SIDE_TO, params.side_to, 5..=20)
    }

    /// The edges in whatever order: a box that is turned is the same.
    fn distinct(params: &Params) -> u64 {
        count_in_any_order(u64::from(params.side_to) - 1, 3)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Edges {
        let [one, other, height] = [(); 3].map(|()| i64::from(chance.between(2, params.side_to.into())));
        Edges { ask: params.ask, length: one.max(other), width: one.min(other), height }
    }

    fn is_same(one: &Edges, other: &Edges) -> bool {
        let edges = |item: &Edges| [item.length, item.width, item.height];
        in_any_order(&edges(one), &edges(other))
    }

    fn difficulty(item: &Edges) -> u32 {
        u32::from(item.volume() > 80) + u32::from(item.volume() > 200)
    }

    fn key(item: &Edges) -> Key {
        match item.ask {
            Asking::Volume => Key::integer(item.volume()).asked_in(AskedUnit::CUBIC_CENTIMETERS),
            Asking::Surface => Key::integer(2 * item.half_surface()).asked_in(AskedUnit::SQUARE_CENTIMETERS),
        }
    }

    fn prompt(item: &Edges, reader: Reader) -> Prompt {
        let edge = |edge| format!("{} cm", reader.whole(edge));
        let cuboid = Cuboid { length: edge(item.length), width: edge(item.width), height: edge(item.height) };
        Prompt(vec![Part::figure(&cuboid, reader), Part::Words(Self::speech(item, reader))])
    }

    fn speech(item: &Edges, reader: Reader) -> String {
        match item.ask {
            Asking::Volume => Words::AskVolume,
            Asking::Surface => Words::AskSurface,
        }
        .say(reader)
    }

    fn solution(item: &Edges, reader: Reader) -> Vec<String> {
        let (length, width, height) = (item.length, item.width, item.height);
        match item.ask {
            Asking::Volume => vec![Words::Product { length, width, height }.say(reader)],
            Asking::Surface => vec![
                Words::ThreeFaces { length, width, height }.say(reader),
                Words::Twice { half: item.half_surface() }.say(reader),
            ],
        }
    }

    fn misconceptions(item: &Edges, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let sum = item.length + item.width + item.height;
        match item.ask {
            Asking::Volume => vec![
                way("added-the-edges", sum, Words::MultiplyEdges),
                way("surface-for-volume", 2 * item.half_surface(), Words::NotTheSurface),
                way("floor-alone", item.length * item.width, Words::TimesHeight),
            ],
            Asking::Surface => vec![
                way("each-face-once", item.half_surface(), Words::FacesInPairs),
                way("volume-for-surface", item.volume(), Words::NotTheVolume),
            ],
        }
    }
}
