//! The third edge of a box, from its volume and the other two.

use crate::{
    answers::{AskedUnit, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{mirrors::in_any_order, ranges::Ranges},
    prompt::Prompt,
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::box_edge::{EDGES, Words},
    parameters::Parameter,
};

/// The model.
pub struct BoxEdge;

/// Which boxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What the edges are.
    pub edges: Edges,
}

/// What the edges are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Edges {
    /// Whole numbers.
    Whole,
    /// Fractions.
    Fractions,
}

impl Default for Params {
    fn default() -> Self {
        Self { edges: Edges::Whole }
    }
}

/// A positive number in lowest terms: what stands over the line, and under it.
type Ratio = (i64, i64);

/// A box by its edges, of which the last is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cuboid {
    edges: [Ratio; 3],
}

/// What stands over the line of each edge, and under it.
fn numbers(edges: Edges) -> Ranges<6> {
    match edges {
        Edges::Whole => Ranges([(2, 12), (2, 12), (2, 12), (1, 1), (1, 1), (1, 1)]),
        Edges::Fractions => Ranges([(1, 6), (1, 6), (1, 6), (2, 5), (2, 5), (2, 5)]),
    }
}

fn cuboid(row: &[i64; 6]) -> Cuboid {
    let [a, b, c, d, e, f] = *row;
    Cuboid { edges: [(a, d), (b, e), (c, f)] }
}

/// Edges in lowest terms, each of another length. Where two of them made 1, the volume would be the third; and a volume of 1
/// would leave nothing to divide.
fn fits(row: &[i64; 6]) -> bool {
    let [one, other, third] = cuboid(row).edges;
    let is_one = |one: Ratio, other: Ratio| product(one, other) == (1, 1);
    [one, other, third].iter().all(|(over, under)| over.gcd(under) == 1)
        && (one != other && one != third && other != third)
        && !(is_one(one, other) || is_one(one, third) || is_one(other, third) || is_one(product(one, other), third))
}

fn reduced(over: i64, under: i64) -> Ratio {
    let shared = over.gcd(&under).max(1);
    (over / shared, under / shared)
}

fn product(one: Ratio, other: Ratio) -> Ratio {
    reduced(one.0 * other.0, one.1 * other.1)
}

fn quotient(one: Ratio, other: Ratio) -> Ratio {
    reduced(one.0 * other.1, one.1 * other.0)
}

fn key((over, under): Ratio) -> Key {
    if under == 1 { Key::integer(over) } else { Key::fraction(over, under) }
}

impl Cuboid {
    fn known(self) -> [Ratio; 2] {
        [self.edges[0], self.edges[1]]
    }

    /// The face with both known edges.
    fn face(self) -> Ratio {
        product(self.edges[0], self.edges[1])
    }

    fn third(self) -> Ratio {
        self.edges[2]
    }

    fn volume(self) -> Ratio {
        product(self.face(), self.third())
    }
}

impl ItemModel for BoxEdge {
    type Params = Params;
    type Item = Cuboid;

    const ID: &'static str = "box-edge";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[EDGES];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// The edges in one order: whichever of them is asked for, the box is the same.
    fn distinct(params: &Params) -> u64 {
        let is_in_order = |row: &[i64; 6]| {
            let [one, other, third] = cuboid(row).edges.map(|(over, under)| over * 60 / under);
            one < other && other < third
        };
        numbers(params.edges).count(|row| fits(row) && is_in_order(row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Cuboid {
        cuboid(&numbers(params.edges).draw(fits, chance))
    }

    fn is_same(one: &Cuboid, other: &Cuboid) -> bool {
        in_any_order(&one.edges, &other.edges)
    }

    /// Whether there is much to multiply, and a volume with large numbers.
    fn difficulty(item: &Cuboid) -> u32 {
        let ((face, under_face), (volume, under)) = (item.face(), item.volume());
        u32::from(face > 30 || under_face > 10) + u32::from(volume > 200 || under > 20)
    }

    fn key(item: &Cuboid) -> Key {
        key(item.third()).asked_in(AskedUnit::CENTIMETERS)
    }

    fn prompt(item: &Cuboid, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { volume: item.volume(), edges: item.known() }, reader)
    }

    fn speech(item: &Cuboid, reader: Reader) -> String {
        Words::Speech { volume: item.volume(), edges: item.known() }.say(reader)
    }

    fn solution(item: &Cuboid, reader: Reader) -> Vec<String> {
        let (volume, face) = (item.volume(), item.face());
        vec![
            Words::Face { edges: item.known(), face }.say(reader),
            Words::Divide { volume, face, edge: item.third() }.say(reader),
        ]
    }

    fn misconceptions(item: &Cuboid, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, key(answer), words, reader);
        let ([one, other], volume) = (item.known(), item.volume());
        let mut wrong = vec![
            way("divided-by-one-edge", quotient(volume, one), Words::ByTheOtherToo),
            way("divided-by-the-other-edge", quotient(volume, other), Words::ByTheOtherToo),
            way("known-edges-alone", item.face(), Words::ThenDivide),
            way("multiplied-all", product(volume, item.face()), Words::NotOnceMore),
        ];
        let rest = volume.0 - one.0 - other.0;
        if (volume.1, one.1, other.1) == (1, 1, 1) && rest > 0 {
            wrong.push(way("took-the-edges-away", (rest, 1), Words::NotASum));
        }
        wrong
    }
}
