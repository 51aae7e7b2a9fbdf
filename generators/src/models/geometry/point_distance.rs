//! The distance of two points, as a root in simplest form where it is not whole.

use crate::{
    answers::{ExpressionForm, Key},
    blueprint::{Layer, Strata},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{any_expression, expression},
        ranges::Ranges,
    },
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{algebra::Step, geometry::point_distance::Words},
    parameters::{Parameter, algebra},
};

/// The model.
pub struct PointDistance;

/// Which points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How far from zero their coordinates go, 5 to 10.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 10)))]
    pub up_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { up_to: 8 }
    }
}

/// Two points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    one: (i64, i64),
    other: (i64, i64),
}

fn numbers(params: Params) -> Ranges<4> {
    let to = i64::from(params.up_to);
    Ranges([(-to, to); 4])
}

const fn pair([x1, y1, x2, y2]: [i64; 4]) -> Pair {
    Pair { one: (x1, y1), other: (x2, y2) }
}

/// Along an axis there is no triangle.
fn fits(row: &[i64; 4]) -> bool {
    row[0] != row[2] && row[1] != row[3]
}

/// What can be taken out of the root of a number, and what stays in it.
pub(super) fn simplified(of: i64) -> (i64, i64) {
    let roots = (1..=of).take_while(|root| root * root <= of);
    let outside = roots.filter(|root| of % (root * root) == 0).last().unwrap_or(1);
    (outside, of / (outside * outside))
}

/// A number before a root, as an expression.
pub(super) fn written((outside, inside): (i64, i64)) -> String {
    match (outside, inside) {
        (outside, 1) => outside.to_string(),
        (1, inside) => format!("sqrt({inside})"),
        (outside, inside) => format!("{outside}*sqrt({inside})"),
    }
}

impl Pair {
    const fn across(self) -> i64 {
        (self.one.0 - self.other.0).abs()
    }

    const fn up(self) -> i64 {
        (self.one.1 - self.other.1).abs()
    }

    const fn square(self) -> i64 {
        self.across() * self.across() + self.up() * self.up()
    }

    /// Whether the distance is whole, or else a root as it is, or one to be simplified.
    fn layer(self) -> u32 {
        match simplified(self.square()) {
            (_, 1) => 0,
            (1, _) => 1,
            _ => 2,
        }
    }
}

/// Of five distances so many are whole, a root as it is, one to be simplified.
const SHARES: [u32; 3] = [1, 2, 2];

impl ItemModel for PointDistance {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "point-distance";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 5..=10)
    }

    /// Either point may come first.
    fn distinct(params: &Params) -> u64 {
        numbers(*params).count(fits) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        let mut place = chance.below(SHARES.iter().sum());
        let layer = SHARES.iter().position(|share| {
            let is_here = place < *share;
            place = place.saturating_sub(*share);
            is_here
        });
        let is_wanted = |row: &[i64; 4]| layer == usize::try_from(pair(*row).layer()).ok();
        pair(numbers(*params).draw(|row| fits(row) && is_wanted(row), chance))
    }

    fn is_same(one: &Pair, other: &Pair) -> bool {
        one == other || (one.one, one.other) == (other.other, other.one)
    }

    fn difficulty(item: &Pair) -> u32 {
        item.layer()
    }

    fn strata(_: &Params) -> Strata {
        let layers = [(0, SHARES[0]), (1, SHARES[1]), (2, SHARES[2])];
        Strata::known(&layers.map(|(up_to, weight)| Layer { up_to, weight }))
    }

    /// No distance twice.
    fn fits(block: &[Pair], next: &Pair, _: u16) -> bool {
        block.iter().all(|other| other.square() != next.square())
    }

    fn key(item: &Pair) -> Key {
        expression(&written(simplified(item.square())), ExpressionForm::Simplest)
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { one: item.one, other: item.other }, reader)
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Words::Speech { one: item.one, other: item.other }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let (across, up, square) = (item.across(), item.up(), item.square());
        let mut steps =
            vec![Words::AcrossAndUp { across, up }.say(reader), Words::LongestSide { across, up, square }.say(reader)];
        if let (root @ 2.., 2..) = simplified(square) {
            steps.push(Words::LargestSquare { of: square, square: root * root, root }.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer: (i64, i64), words: Words| {
            Misconception::new(name, any_expression(&written(answer)), words, reader)
        };
        let ((x1, y1), (x2, y2), square) = (item.one, item.other, item.square());
        let mut wrong = vec![
            way("along-the-axes", (item.across() + item.up(), 1), Words::StraightNotAround),
            way("root-not-taken", (square, 1), Words::ThenTheRoot),
        ];
        let of_sums = (x1 + x2).pow(2) + (y1 + y2).pow(2);
        if of_sums > 0 {
            wrong.push(way("added-the-coordinates", simplified(of_sums), Words::DifferenceNotSum));
        }
        if let (outside @ 2.., inside @ 2..) = simplified(square) {
            wrong.push(way("square-before-the-root", (outside * outside, inside), Words::TakeTheRoot));
        }
        wrong
    }
}
