//! An angle that equal or parallel sides tell: of an isosceles triangle, a parallelogram, a rhombus, a trapezoid, a kite.

use crate::{
    answers::Key,
    blueprint::{Layer, Strata},
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
        geometry::symmetric_angle::{Corner, SHAPES, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct SymmetricAngle;

/// Which shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which shapes.
    pub shapes: Shapes,
}

/// Which shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shapes {
    /// Triangles with two equal sides.
    IsoscelesTriangles,
    /// Parallelograms, rhombuses, trapezoids and kites.
    Quadrilaterals,
}

impl Default for Params {
    fn default() -> Self {
        Self { shapes: Shapes::IsoscelesTriangles }
    }
}

/// Which angle is asked for, and those that are known: one, or of some kites two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Angles {
    corner: Corner,
    known: i64,
    other: i64,
}

const fn corners(shapes: Shapes) -> &'static [Corner] {
    match shapes {
        Shapes::IsoscelesTriangles => &[Corner::TriangleOtherBase, Corner::TriangleTop, Corner::TriangleBase],
        Shapes::Quadrilaterals => &[
            Corner::ParallelogramOpposite,
            Corner::RhombusOpposite,
            Corner::IsoscelesTrapezoidBase,
            Corner::KiteOtherSide,
            Corner::ParallelogramNext,
            Corner::RhombusNext,
            Corner::TrapezoidLeg,
            Corner::IsoscelesTrapezoidLeg,
            Corner::KiteSides,
            Corner::KiteEnd,
        ],
    }
}

/// How large the known angles can be.
const fn numbers(corner: Corner) -> Ranges<2> {
    match corner {
        Corner::TriangleTop | Corner::TriangleOtherBase => Ranges([(10, 85), (0, 0)]),
        Corner::TriangleBase => Ranges([(10, 160), (0, 0)]),
        // Where long sides meet, a kite is more pointed than where short ones do.
        Corner::KiteSides => Ranges([(20, 140), (40, 160)]),
        Corner::KiteEnd => Ranges([(20, 140), (60, 150)]),
        _ => Ranges([(20, 160), (0, 0)]),
    }
}

fn fits(corner: Corner, row: &[i64; 2]) -> bool {
    let &[known, other] = row;
    let missing = Angles { corner, known, other }.missing();
    match corner {
        // With three equal sides nothing would be left to find.
        Corner::TriangleTop | Corner::TriangleOtherBase => known != 60,
        Corner::TriangleBase => known % 2 == 0 && known != 60,
        Corner::KiteSides => (known + other) % 2 == 0 && other - known >= 10 && missing != known && missing != other,
        Corner::KiteEnd => missing - known >= 10 && missing <= 160 && missing != other,
        _ => known != 90,
    }
}

impl Angles {
    const fn missing(self) -> i64 {
        match self.corner {
            Corner::TriangleTop => 180 - 2 * self.known,
            Corner::TriangleBase => (180 - self.known) / 2,
            Corner::TriangleOtherBase
            | Corner::ParallelogramOpposite
            | Corner::RhombusOpposite
            | Corner::IsoscelesTrapezoidBase
            | Corner::KiteOtherSide => self.known,
            Corner::ParallelogramNext | Corner::RhombusNext | Corner::TrapezoidLeg | Corner::IsoscelesTrapezoidLeg => {
                180 - self.known
            }
            Corner::KiteSides => (360 - self.known - self.other) / 2,
            Corner::KiteEnd => 360 - self.known - 2 * self.other,
        }
    }

    /// The known angle and the missing one, the smaller first: who has one from the other has the other from it.
    fn both(self) -> [i64; 2] {
        [self.known.min(self.missing()), self.known.max(self.missing())]
    }
}

impl ItemModel for SymmetricAngle {
    type Params = Params;
    type Item = Angles;

    const ID: &'static str = "symmetric-angle";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPES];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        corners(params.shapes).iter().map(|&corner| numbers(corner).count(|row| fits(corner, row))).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Angles {
        let corners = corners(params.shapes);
        let corner = corners[chance.below(corners.len() as u32) as usize % corners.len()];
        let [known, other] = numbers(corner).draw(|row| fits(corner, row), chance);
        Angles { corner, known, other }
    }

    /// Equal angles, one subtraction, more than one step.
    fn difficulty(item: &Angles) -> u32 {
        match item.corner {
            Corner::TriangleTop | Corner::TriangleBase | Corner::KiteSides | Corner::KiteEnd => 2,
            _ => u32::from(item.missing() != item.known),
        }
    }

    /// The number that is shown is the answer of two in ten.
    fn strata(params: &Params) -> Strata {
        let (one_step, more) = match params.shapes {
            Shapes::IsoscelesTriangles => (0, 8),
            Shapes::Quadrilaterals => (5, 3),
        };
        let layer = |up_to, weight| Layer { up_to, weight };
        Strata::known(&[layer(0, 2), layer(1, one_step), layer(2, more)])
    }

    /// As many triangles as there are with the angle at the top missing as with one at the base, and no two angles twice.
    fn fits(block: &[Angles], next: &Angles, set_size: u16) -> bool {
        let alike = block.iter().filter(|other| other.corner == next.corner).count();
        let is_triangle = matches!(next.corner, Corner::TriangleTop | Corner::TriangleBase);
        let most = usize::from(set_size).div_ceil(if is_triangle { 2 } else { 5 });
        alike < most && block.iter().all(|other| other.both() != next.both())
    }

    fn key(item: &Angles) -> Key {
        Key::integer(item.missing())
    }

    fn prompt(item: &Angles, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { corner: item.corner, known: item.known, other: item.other }, reader)
    }

    fn speech(item: &Angles, reader: Reader) -> String {
        Words::Ask { corner: item.corner, known: item.known, other: item.other }.say(reader)
    }

    fn solution(item: &Angles, reader: Reader) -> Vec<String> {
        let (known, other) = (item.known, item.other);
        let left = |sum: i64, taken: Vec<i64>| {
            let left = sum - taken.iter().sum::<i64>();
            Words::Left { sum, taken, left }.say(reader)
        };
        let half = |left: i64| Words::Half { left }.say(reader);
        let steps = match item.corner {
            Corner::TriangleTop => vec![left(180, vec![known, known])],
            Corner::TriangleBase => vec![left(180, vec![known]), half(180 - known)],
            Corner::KiteSides => vec![left(360, vec![known, other]), half(360 - known - other)],
            Corner::KiteEnd => vec![left(360, vec![known, other, other])],
            _ if item.missing() == known => vec![Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)],
            _ => vec![left(180, vec![known])],
        };
        [vec![Words::Because { corner: item.corner }.say(reader)], steps].concat()
    }

    fn misconceptions(item: &Angles, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let because = || Words::Because { corner: item.corner };
        let (known, other) = (item.known, item.other);
        match item.corner {
            Corner::TriangleTop => {
                vec![way("taken-once", 180 - known, because()), way("taken-as-equal", known, because())]
            }
            Corner::TriangleBase => {
                vec![way("not-halved", 180 - known, Words::ShareIt), way("taken-as-equal", known, because())]
            }
            Corner::KiteSides => vec![
                way("not-halved", 360 - known - other, Words::ShareIt),
                way("taken-from-180", 180 - known, because()),
            ],
            Corner::KiteEnd => vec![
                way("taken-once", 360 - known - other, because()),
                way("opposite-taken-as-equal", known, because()),
            ],
            Corner::TriangleOtherBase => {
                vec![way("third-angle", 180 - 2 * known, because()), way("taken-from-180", 180 - known, because())]
            }
            _ if item.missing() == known => vec![way("taken-from-180", 180 - known, because())],
            _ => vec![way("taken-as-equal", known, because()), way("taken-from-360", 360 - known, because())],
        }
    }
}
