//! The third side of a right triangle, by Pythagoras, where it is the root of a number that is no square.

use super::point_distance::{simplified, written};
use crate::{
    answers::{ExpressionForm, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{any_expression, expression},
        mirrors::in_any_order,
    },
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::{
            point_distance,
            right_triangle_root::Words,
            right_triangle_side::{self, ASK},
        },
    },
    parameters::{Parameter, numbers},
};

/// The model.
pub struct RightTriangleRoot;

/// Which side is asked for, and how long the others are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which side is asked for.
    pub ask: Asking,
    /// The longest side that is told, 8 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 8, max = 12)))]
    pub to: u8,
}

/// Which side is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// The longest, across from the right angle.
    Hypotenuse,
    /// One of those at the right angle.
    Leg,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Hypotenuse, to: 8 }
    }
}

/// The two sides that are told; where a leg is asked for, the longest side first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Triangle {
    ask: Asking,
    one: i64,
    other: i64,
}

impl Triangle {
    /// The square of the third side.
    const fn square(self) -> i64 {
        match self.ask {
            Asking::Hypotenuse => self.one * self.one + self.other * self.other,
            Asking::Leg => self.one * self.one - self.other * self.other,
        }
    }

    /// Whether there is such a triangle, and its third side is a root.
    fn fits(self) -> bool {
        self.square() > 0 && simplified(self.square()).1 > 1
    }

    fn question(self) -> Words {
        match self.ask {
            Asking::Hypotenuse => Words::AskHypotenuse { one: self.one, other: self.other },
            Asking::Leg => Words::AskLeg { longest: self.one, one: self.other },
        }
    }
}

/// Every triangle once or, where the order of two sides is no difference, twice.
fn triangles(params: Params) -> impl Iterator<Item = Triangle> {
    let sides = move || 2..=i64::from(params.to);
    let all = sides().flat_map(move |one| sides().map(move |other| Triangle { ask: params.ask, one, other }));
    all.filter(|triangle| triangle.fits())
}

impl ItemModel for RightTriangleRoot {
    type Params = Params;
    type Item = Triangle;

    const ID: &'static str = "right-triangle-root";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::TO, params.to, 8..=12)
    }

    /// Two sides at the right angle count once in either order.
    fn distinct(params: &Params) -> u64 {
        let counts = |triangle: &Triangle| params.ask == Asking::Leg || triangle.one <= triangle.other;
        triangles(*params).filter(counts).count() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Triangle {
        loop {
            let [one, other] = [(); 2].map(|()| i64::from(chance.between(2, params.to.into())));
            let triangle = Triangle { ask: params.ask, one, other };
            if triangle.fits() {
                return triangle;
            }
        }
    }

    fn all(params: &Params) -> Option<Vec<Triangle>> {
        Some(triangles(*params).collect())
    }

    fn is_same(one: &Triangle, other: &Triangle) -> bool {
        in_any_order(&[one.one, one.other], &[other.one, other.other])
    }

    /// Several triangles share a side.
    fn fits(block: &[Triangle], next: &Triangle, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.square() == other.square())
    }

    /// Whether the root can be simplified.
    fn difficulty(item: &Triangle) -> u32 {
        u32::from(simplified(item.square()).0 > 1)
    }

    fn key(item: &Triangle) -> Key {
        expression(&written(simplified(item.square())), ExpressionForm::Simplest)
    }

    fn prompt(item: &Triangle, reader: Reader) -> Prompt {
        Prompt::words(item.question(), reader)
    }

    fn speech(item: &Triangle, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Triangle, reader: Reader) -> Vec<String> {
        let (one, other, square) = (item.one, item.other, item.square());
        let squares = match item.ask {
            Asking::Hypotenuse => right_triangle_side::Words::SumOfSquares { one, other },
            Asking::Leg => right_triangle_side::Words::DifferenceOfSquares { longest: one, one: other },
        };
        let mut steps = vec![squares.say(reader), Words::ItsRoot { square }.say(reader)];
        if let (root @ 2.., _) = simplified(square) {
            steps.push(point_distance::Words::LargestSquare { of: square, square: root * root, root }.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Triangle, reader: Reader) -> Vec<Misconception> {
        use right_triangle_side::Words::{SquaresNotSides, TakeTheRoot};
        let (one, other, square) = (item.one, item.other, item.square());
        let way = |name, answer: (i64, i64), words: right_triangle_side::Words| {
            Misconception::new(name, any_expression(&written(answer)), words, reader)
        };
        let mut wrong = match item.ask {
            Asking::Hypotenuse => vec![way("added-the-sides", (one + other, 1), SquaresNotSides)],
            Asking::Leg => {
                let as_longest = any_expression(&written(simplified(one * one + other * other)));
                vec![
                    way("subtracted-the-sides", (one - other, 1), SquaresNotSides),
                    Misconception::new("added-the-squares", as_longest, Words::HypotenuseIsTold, reader),
                ]
            }
        };
        wrong.push(way("no-root-taken", (square, 1), TakeTheRoot));
        if let (outside @ 2.., inside) = simplified(square) {
            let before_the_root = any_expression(&written((outside * outside, inside)));
            let words = point_distance::Words::TakeTheRoot;
            wrong.push(Misconception::new("square-before-the-root", before_the_root, words, reader));
        }
        wrong
    }
}
