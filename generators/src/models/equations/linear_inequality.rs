//! Inequalities with one letter: `x + 5 < 12`, `−3x ≥ 12`, `2x − 7 ≤ 9`

use super::relations::{RELATIONS, in_or_out, solved, turned};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        signed::other_than_zero,
        terms::{Term, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        equations::{
            linear_inequality::{SHAPE, TURNING, Words},
            solving::{Solve, Way},
        },
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct LinearInequality;

/// Which inequalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The largest number before x, beside it, and at the end of the solutions, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
    /// Whether the number before x is negative too, which turns the sign around.
    pub turning: bool,
}

/// The shape of an inequality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `x + b < d`
    Sum,
    /// `ax < d`
    Product,
    /// `ax + b < d`
    TwoSteps,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::TwoSteps, number_to: 9, turning: false }
    }
}

/// An inequality by its parts and where its solutions end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inequality {
    a: i64,
    b: i64,
    relation: u8,
    end: i64,
}

impl Inequality {
    fn right(self) -> i64 {
        self.a * self.end + self.b
    }

    fn relation(self) -> usize {
        usize::from(self.relation) % RELATIONS.len()
    }

    /// Both sides times −1.
    fn turned(self) -> Self {
        Self { a: -self.a, b: -self.b, relation: turned(self.relation()) as u8, end: self.end }
    }

    /// The relation of the solutions.
    fn solved(self) -> usize {
        if self.a < 0 { turned(self.relation()) } else { self.relation() }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let left = row(&[Term::of(self.a, 'x'), Term::number(self.b)], reader);
        related(left, RELATIONS[self.relation()].0, vec![Math::whole(self.right(), reader)])
    }
}

fn key(relation: usize, end: i64) -> Key {
    solved(relation, &end.to_string())
}

impl ItemModel for LinearInequality {
    type Params = Params;
    type Item = Inequality;

    const ID: &'static str = "linear-inequality";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO, TURNING];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=12)
    }

    /// Four relations, the ends to both sides of zero, the number beside x likewise, the one before it from 2 on. Below zero
    /// it only mirrors what is above.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        let (before, beside) = match params.shape {
            Shape::Sum => (1, 2 * n),
            Shape::Product => (n - 1, 1),
            Shape::TwoSteps => (n - 1, 2 * n),
        };
        RELATIONS.len() as u64 * before * beside * 2 * n
    }

    fn draw(params: &Params, chance: &mut Chance) -> Inequality {
        let to = u32::from(params.number_to);
        let a = if params.shape == Shape::Sum { 1 } else { i64::from(chance.between(2, to)) };
        let a = if params.turning && chance.below(2) == 1 { -a } else { a };
        let b = if params.shape == Shape::Product { 0 } else { other_than_zero(to, chance) };
        Inequality { a, b, relation: chance.below(4) as u8, end: other_than_zero(to, chance) }
    }

    /// With all its signs turned around it is the same: `−9x < −27` is `9x > 27`.
    fn is_same(one: &Inequality, other: &Inequality) -> bool {
        one == other || one.turned() == *other
    }

    /// A sign that turns around, and negative numbers.
    fn difficulty(item: &Inequality) -> u32 {
        3 * u32::from(item.a < 0) + u32::from(item.b < 0) + u32::from(item.end < 0)
    }

    fn key(item: &Inequality) -> Key {
        key(item.solved(), item.end)
    }

    fn prompt(item: &Inequality, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Solve::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Inequality, reader: Reader) -> String {
        Solve::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Inequality, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        match item.b {
            0 => {}
            ..0 => steps.push(Way::AddOnBothSides { by: -item.b }.say(reader)),
            _ => steps.push(Way::SubtractOnBothSides { by: item.b }.say(reader)),
        }
        if item.a != 1 {
            steps.push(Way::DivideBothSides { by: item.a }.say(reader));
        }
        if item.a < 0 {
            steps.push(Words::TurnsAround.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Inequality, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let (solved, end) = (item.solved(), item.end);
        let turning = if item.a < 0 { Words::TurnsAround } else { Words::StaysAsItIs };
        let mut wrong = vec![
            way("wrong-direction", key(turned(solved), end), turning),
            way("end-in-or-out", key(in_or_out(solved), end), Words::EndInOrOut),
        ];
        if item.a == 1 {
            wrong.push(way("moved-without-undoing", key(solved, item.right() + item.b), Words::UndoIt));
        }
        wrong
    }
}
