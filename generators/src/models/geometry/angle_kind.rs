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

impl Shape {
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

    /// The order of the sizes does not count.
    fn distinct(params: &Params) -> u64 {
        let is_sorted = |shape: Shape| shape.of == Of::Angles || shape.sizes.is_sorted();
        sizes(params.of).count(|row| shape(params.of, *row).is_some_and(is_sorted))
    }

    /// Each kind as often as the others, which sizes alone would not give.
    fn draw(params: &Params, chance: &mut Chance) -> Shape {
        let kind = chance.below(3) as usize;
        let is_of_kind = |row: &[i64; 3]| shape(params.of, *row).is_some_and(|shape| shape.kind() == kind);
        let row = sizes(params.of).draw(is_of_kind, chance);
        shape(params.of, row).unwrap_or(Shape { of: params.of, sizes: row })
    }

    fn is_same(one: &Shape, other: &Shape) -> bool {
        let sorted = |shape: &Shape| {
            let mut sizes = shape.sizes;
            sizes.sort_unstable();
            sizes
        };
        one.of == other.of && sorted(one) == sorted(other)
    }

    /// No kind is right for more than half of a set.
    fn fits(block: &[Shape], next: &Shape, set_size: u16) -> bool {
        is_rare(block, next, set_size, 2, |one, other| one.kind() == other.kind())
    }

    /// A right angle and equal sides are seen at once.
    fn difficulty(item: &Shape) -> u32 {
        match (item.of, item.kind()) {
            (Of::Angles | Of::TrianglesByAngles, 1) | (Of::TrianglesBySides | Of::TrianglesByEqualAngles, 2) => 0,
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
                way("equilateral-alone", choices(&[0]), Words::EquilateralIsIsosceles),
                way("isosceles-alone", choices(&[1]), item.reason()),
                way("scalene", choices(&[2]), item.reason()),
            ],
        }
    }
}
