//! What kind an angle or a triangle is, of several names: `Acute, right or obtuse?`

use crate::{
    answers::Key,
    blueprint::is_rare,
    figures::Protractor,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{choice, choices},
        ranges::Ranges,
    },
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::angle_kind::{Name, OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct AngleKind;

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is named.
    pub of: Of,
}

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// An angle under a protractor: acute, right or obtuse.
    Angles,
    /// A triangle by its angles: acute, right or obtuse.
    TrianglesByAngles,
    /// A triangle by its sides: all of equilateral, isosceles and scalene that it is.
    TrianglesBySides,
    /// The same by its angles, which are equal where sides are.
    TrianglesByEqualAngles,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::TrianglesBySides }
    }
}

/// An angle and 0 twice, or the three angles or sides of a triangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    of: Of,
    sizes: [i64; 3],
}

/// No angle of a triangle is smaller.
const LEAST_ANGLE: i64 = 20;

/// Sizes that are drawn; the third angle of a triangle follows from the others.
fn sizes(of: Of) -> Ranges<3> {
    Ranges(match of {
        Of::Angles => [(10, 170), (0, 0), (0, 0)],
        Of::TrianglesByAngles | Of::TrianglesByEqualAngles => [(LEAST_ANGLE, 140), (LEAST_ANGLE, 140), (0, 0)],
        Of::TrianglesBySides => [(3, 12), (3, 12), (3, 12)],
    })
}

fn shape(of: Of, [a, b, c]: [i64; 3]) -> Option<Shape> {
    let fits = match of {
        Of::Angles => a % 5 == 0,
        Of::TrianglesByAngles | Of::TrianglesByEqualAngles => a + b + LEAST_ANGLE <= 180,
        Of::TrianglesBySides => a + b > c && b + c > a && c + a > b,
    };
    let c = if matches!(of, Of::TrianglesByAngles | Of::TrianglesByEqualAngles) { 180 - a - b } else { c };
    let sizes = [a, b, c];
    fits.then_some(Shape { of, sizes })
}

/// Two equal angles of a triangle that has no third one like them, in any order.
fn two_equal_angles(chance: &mut Chance) -> [i64; 3] {
    let (least, most) = (LEAST_ANGLE as u32, ((180 - LEAST_ANGLE) / 2) as u32);
    let equal = match i64::from(chance.between(least, most - 1)) {
        // Each but that of a triangle whose three are equal.
        equal if equal < 60 => equal,
        equal => equal + 1,
    };
    let mut angles = [equal; 3];
    angles[chance.below(3) as usize % 3] = 180 - 2 * equal;
    angles
}

impl Shape {
    /// The same for all shapes that are the same: the order of the sizes does not count.
    fn in_order(self) -> [i64; 3] {
        let mut sizes = self.sizes;
        if self.of != Of::Angles {
            sizes.sort_unstable();
        }
        sizes
    }

    /// Acute, right and obtuse from 0 on; of sides how many are of different lengths, less 1.
    fn kind(self) -> usize {
        let [a, b, c] = self.sizes;
        match self.of {
            Of::Angles | Of::TrianglesByAngles => match a.max(b).max(c) {
                ..90 => 0,
                90 => 1,
                _ => 2,
            },
            Of::TrianglesBySides | Of::TrianglesByEqualAngles => match (a == b, b == c, c == a) {
                (true, true, _) => 0,
                (false, false, false) => 2,
                _ => 1,
            },
        }
    }

    fn names(self) -> [Name; 3] {
        match self.of {
            Of::Angles | Of::TrianglesByAngles => [Name::Acute, Name::Right, Name::Obtuse],
            Of::TrianglesBySides | Of::TrianglesByEqualAngles => [Name::Equilateral, Name::Isosceles, Name::Scalene],
        }
    }

    fn key_of(self, kind: usize) -> Key {
        match (self.of, kind) {
            (Of::Angles | Of::TrianglesByAngles, _) => choice(kind),
            // Equal sides on all three are two equal sides, too.
            (_, 0) => choices(&[0, 1]),
            (_, _) => choices(&[kind]),
        }
    }

    fn question(self) -> Words {
        let [a, b, c] = self.sizes;
        match self.of {
            Of::Angles => Words::AskAngle,
            Of::TrianglesByAngles => Words::AskByAngles { a, b, c },
            Of::TrianglesBySides => Words::AskBySides { a, b, c },
            Of::TrianglesByEqualAngles => Words::AskByEqualAngles { a, b, c },
        }
    }

    fn reason(self) -> Words {
        match self.of {
            Of::Angles => Words::AgainstARightAngle,
            Of::TrianglesByAngles => Words::LargestAngleDecides,
            Of::TrianglesBySides => Words::CountEqualSides,
            Of::TrianglesByEqualAngles => Words::EqualAnglesEqualSides,
        }
    }
}

impl ItemModel for AngleKind {
    type Params = Params;
    type Item = Shape;

    const ID: &'static str = "angle-kind";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let is_first = |shape: Shape| shape.sizes == shape.in_order();
        sizes(params.of).count(|row| shape(params.of, *row).is_some_and(is_first))
    }

    /// Each kind as often as the others, which sizes alone would not give.
    fn draw(params: &Params, chance: &mut Chance) -> Shape {
        let of = params.of;
        let kind = chance.below(3) as usize;
        let sizes = match (of, kind) {
            // Of angles that are drawn one by one, few are equal.
            (Of::TrianglesByEqualAngles, 0) => [60; 3],
            (Of::TrianglesByEqualAngles, 1) => two_equal_angles(chance),
            _ => {
                let is_of_kind = |row: &[i64; 3]| shape(of, *row).is_some_and(|shape| shape.kind() == kind);
                let row = sizes(of).draw(is_of_kind, chance);
                return shape(of, row).unwrap_or(Shape { of, sizes: row });
            }
        };
        Shape { of, sizes }
    }

    fn is_same(one: &Shape, other: &Shape) -> bool {
        one.of == other.of && one.in_order() == other.in_order()
    }

    /// No kind is right for more than half of a set.
    fn fits(block: &[Shape], next: &Shape, set_size: u16) -> bool {
        is_rare(block, next, set_size, 2, |one, other| one.kind() == other.kind())
    }

    /// A right angle and equal sides are seen at once. Of equal angles none is harder: one triangle alone has all three, and a
    /// layer that it shares would be filled with two.
    fn difficulty(item: &Shape) -> u32 {
        match (item.of, item.kind()) {
            (Of::TrianglesByEqualAngles, _) | (Of::Angles | Of::TrianglesByAngles, 1) | (Of::TrianglesBySides, 2) => 0,
            _ => 1,
        }
    }

    fn key(item: &Shape) -> Key {
        item.key_of(item.kind())
    }

    fn prompt(item: &Shape, reader: Reader) -> Prompt {
        let question = Part::words(item.question(), reader);
        let names = Part::Choices(item.names().map(|name| vec![Part::words(name, reader)]).into());
        if item.of == Of::Angles {
            let angle = Protractor { degrees: item.sizes[0].unsigned_abs() as u16, from_left: false };
            return Prompt(vec![Part::figure(&angle, reader), question, names]);
        }
        Prompt(vec![question, names])
    }

    fn speech(item: &Shape, reader: Reader) -> String {
        let [a, b, c] = item.names().map(|name| name.say(reader));
        Words::Aloud { question: item.question().say(reader), a, b, c }.say(reader)
    }

    fn solution(item: &Shape, reader: Reader) -> Vec<String> {
        vec![item.reason().say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Shape, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        match item.of {
            Of::Angles => vec![
                way("acute-and-obtuse-exchanged", item.key_of(2 - item.kind()), Words::AgainstARightAngle),
                way("not-compared", item.key_of(1), Words::AgainstARightAngle),
            ],
            Of::TrianglesByAngles => vec![
                way("an-acute-angle-seen", item.key_of(0), Words::LargestAngleDecides),
                way("largest-angle-not-compared", item.key_of(2), Words::LargestAngleDecides),
            ],
            Of::TrianglesBySides | Of::TrianglesByEqualAngles => vec![
                match item.kind() {
                    0 => way("equilateral-alone", choices(&[0]), Words::EquilateralIsIsosceles),
                    _ => way("equilateral", choices(&[0]), item.reason()),
                },
                way("isosceles-alone", choices(&[1]), item.reason()),
                way("scalene", choices(&[2]), item.reason()),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::{Seed, Source};
    use std::collections::BTreeMap;

    #[test]
    fn only_of_equal_sides_is_said_that_they_are_isosceles_too() {
        let reader = Reader::default();
        let said = Words::EquilateralIsIsosceles.say(reader);
        for (sizes, is_said) in [([5, 5, 5], true), ([5, 5, 8], false), ([9, 4, 8], false)] {
            let wrong = AngleKind::misconceptions(&Shape { of: Of::TrianglesBySides, sizes }, reader);
            assert_eq!(wrong.iter().any(|wrong| wrong.words == said), is_said, "{sizes:?}");
        }
    }

    /// What is drawn directly is what a row that fits would be, each as often as any other.
    #[test]
    fn triangles_with_equal_angles_are_drawn_as_fairly_as_by_their_sizes() {
        let of = Of::TrianglesByEqualAngles;
        let seed = Seed::try_from(3).expect("small");
        let mut chance = Chance::new(Source { seed, block: 0, set_size: 10, model_version: 1, blueprint_version: 1 });
        let mut drawn: BTreeMap<usize, BTreeMap<[i64; 3], u32>> = BTreeMap::new();
        for _ in 0..60_000 {
            let item = AngleKind::draw(&Params { of }, &mut chance);
            let [a, b, _] = item.sizes;
            assert_eq!(shape(of, [a, b, 0]), Some(item));
            *drawn.entry(item.kind()).or_default().entry(item.sizes).or_default() += 1;
        }
        for (kind, drawn) in &drawn {
            let total: u32 = drawn.values().sum();
            assert!((19_000..21_000).contains(&total), "kind {kind}: {total}");
        }
        for kind in [0, 1] {
            let is_of_kind = |row: &[i64; 3]| shape(of, *row).is_some_and(|shape| shape.kind() == kind);
            assert_eq!(drawn[&kind].len() as u64, sizes(of).count(is_of_kind), "kind {kind}");
        }
        // 180 of them, each about 111 times.
        assert!(drawn[&1].values().all(|times| (60..180).contains(times)), "{:?}", drawn[&1]);
    }
}
