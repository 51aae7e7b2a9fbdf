//! Inequalities whose solutions may end at a fraction: `6x < 5`, `−2/3 x ≥ 5`, `7x + 3 ≤ 2x + 5`

use super::relations::{RELATIONS, in_or_out, solved, turned};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::lowest_terms,
        ranges::Ranges,
        terms::{Term, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        equations::{
            fraction_inequality::{SHAPE, Words},
            solving::{Solve, Way},
        },
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct FractionInequality;

/// Which inequalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The largest number before x and beside it, or as a part of a fraction, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
}

/// The shape of an inequality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `ax < d`, whose solutions all end at a fraction.
    Product,
    /// `p/q x < d`
    FractionBeforeX,
    /// `ax + b < cx + d`
    BothSides,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::BothSides, number_to: 9 }
    }
}

/// An inequality by the numbers before x and beside it, first on the left side; what is not there is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inequality {
    /// Over and under the line of what stands before x.
    before: (i64, i64),
    beside: i64,
    other_before: i64,
    right: i64,
    relation: u8,
}

impl Inequality {
    /// The number before x once x stands on the left side alone.
    fn gathered(self) -> i64 {
        self.before.0 - self.other_before
    }

    /// The numerator and the denominator of the end, not in lowest terms.
    fn end(self) -> (i64, i64) {
        ((self.right - self.beside) * self.before.1, self.gathered())
    }

    /// Whether something is left to solve, the end is not 0, and it is a fraction where that is promised.
    fn is_of(self, shape: Shape) -> bool {
        let (over, under) = (self.right - self.beside, self.gathered());
        self.right != 0
            && over != 0
            && match shape {
                Shape::Product => over % under != 0,
                Shape::FractionBeforeX => self.before.0.gcd(&self.before.1) == 1,
                Shape::BothSides => self.beside != 0 && under.abs() > 1,
            }
    }

    fn relation(self) -> usize {
        usize::from(self.relation) % RELATIONS.len()
    }

    fn turns(self) -> bool {
        self.gathered() < 0
    }

    /// The relation of the solutions.
    fn solved(self) -> usize {
        if self.turns() { turned(self.relation()) } else { self.relation() }
    }

    /// Its sides changed for each other, where x stands on both.
    fn mirrored(self) -> Self {
        Self {
            before: (self.other_before, 1),
            beside: self.right,
            other_before: self.before.0,
            right: self.beside,
            relation: turned(self.relation()) as u8,
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let left = match self.before {
            (times, 1) => row(&linear(times, self.beside), reader),
            (over, under) => {
                let fraction = Math::fraction(over.abs(), under, reader);
                let signed = if over < 0 { vec![Math::Operator('−'), fraction] } else { vec![fraction] };
                // Apart, so that x does not go below the line where the line is a slash.
                vec![Math::Tight(signed), Math::Variable('x')]
            }
        };
        related(left, RELATIONS[self.relation()].0, row(&linear(self.other_before, self.right), reader))
    }
}

fn linear(times: i64, number: i64) -> [Term; 2] {
    [Term::of(times, 'x'), Term::number(number)]
}

/// What stands over and under a line, or before x on both sides, and the numbers beside x, where x has a positive number
/// before it.
fn numbers(params: &Params) -> Ranges<4> {
    let to = params.number_to.into();
    match params.shape {
        Shape::Product => Ranges([(2, to), (1, 1), (0, 0), (-to, to)]),
        Shape::FractionBeforeX => Ranges([(1, to), (2, to), (0, 0), (-to, to)]),
        Shape::BothSides => Ranges([(2, to), (2, to), (-to, to), (-to, to)]),
    }
}

fn of_numbers(params: &Params, [over, second, beside, right]: [i64; 4]) -> Option<Inequality> {
    let (under, other_before) = if params.shape == Shape::BothSides { (1, second) } else { (second, 0) };
    let inequality = Inequality { before: (over, under), beside, other_before, right, relation: 0 };
    inequality.is_of(params.shape).then_some(inequality)
}

fn key(relation: usize, (over, under): (i64, i64)) -> Key {
    solved(relation, &lowest_terms(over, under))
}

impl ItemModel for FractionInequality {
    type Params = Params;
    type Item = Inequality;

    const ID: &'static str = "fraction-inequality";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=12)
    }

    /// Four relations. A negative number before x mirrors a positive one, and with x on both sides either may be the left one.
    fn distinct(params: &Params) -> u64 {
        let count = numbers(params).count(|row| of_numbers(params, *row).is_some()) * RELATIONS.len() as u64;
        if params.shape == Shape::BothSides { count / 2 } else { count }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Inequality {
        let [over, second, beside, right] = numbers(params).draw(|row| of_numbers(params, *row).is_some(), chance);
        let relation = chance.below(RELATIONS.len() as u32) as u8;
        if params.shape == Shape::BothSides {
            return Inequality { before: (over, 1), beside, other_before: second, right, relation };
        }
        let over = if chance.below(2) == 1 { -over } else { over };
        Inequality { before: (over, second), beside, other_before: 0, right, relation }
    }

    /// With all its signs turned around, or its sides changed for each other, it is the same: `−9x < −7` is `9x > 7`.
    fn is_same(one: &Inequality, other: &Inequality) -> bool {
        let ((over, under), relation) = (one.before, turned(one.relation()) as u8);
        let negated = Inequality { before: (-over, under), right: -one.right, relation, ..*one };
        let is_turned = if one.other_before == 0 { negated == *other } else { one.mirrored() == *other };
        one == other || is_turned
    }

    /// A sign that turns around, a negative end, and one that is a fraction.
    fn difficulty(item: &Inequality) -> u32 {
        let (over, under) = item.end();
        3 * u32::from(item.turns()) + u32::from(over * under < 0) + u32::from(over % under != 0)
    }

    fn key(item: &Inequality) -> Key {
        key(item.solved(), item.end())
    }

    fn prompt(item: &Inequality, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Solve::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Inequality, reader: Reader) -> String {
        Solve::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Inequality, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        let gathered = item.gathered();
        let sign = RELATIONS[item.relation()].0;
        let shown = |left: [Term; 2], number| {
            Part::Math(related(row(&left, reader), sign, row(&linear(0, number), reader))).text()
        };
        if item.other_before != 0 {
            let term = Part::Math(vec![Math::term(item.other_before, 'x', reader)]).text();
            steps.push(Way::SubtractTerm { term, row: shown(linear(gathered, item.beside), item.right) }.say(reader));
            let by = item.beside.abs();
            let moved = if item.beside < 0 { Way::AddOnBothSides { by } } else { Way::SubtractOnBothSides { by } };
            steps.push(moved.say(reader));
            let row = shown(linear(gathered, 0), item.right - item.beside);
            steps.push(Way::Follows { row }.say(reader));
        }
        match item.before {
            (_, 1) => steps.push(Way::DivideBothSides { by: gathered }.say(reader)),
            (over, under) => {
                let by = Key::fraction(under * over.signum(), over.abs()).shown(reader);
                steps.push(Words::MultiplyByReciprocal { by }.say(reader));
            }
        }
        if item.turns() {
            steps.push(Words::TurnsAround.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Inequality, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let (relation, end, gathered) = (item.solved(), item.end(), item.gathered());
        let turning = if item.turns() { Words::TurnsAround } else { Words::StaysAsItIs };
        let mut wrong = vec![
            way("wrong-direction", key(turned(relation), end), turning),
            way("end-in-or-out", key(in_or_out(relation), end), Words::EndInOrOut),
        ];
        let (over, under) = item.before;
        if item.other_before != 0 {
            let added = (item.right - item.beside, over + item.other_before);
            wrong.push(way("added-the-other-side", key(item.relation(), added), Words::TakeAwayTheOther));
            let moved = (item.right + item.beside, gathered);
            wrong.push(way("moved-without-undoing", key(relation, moved), Words::UndoTheNumber));
        } else if under == 1 {
            wrong.push(way("upside-down", key(relation, (over, item.right)), Words::UpsideDown));
        } else {
            let same_again = (item.right * over, under);
            wrong.push(way("multiplied-by-the-same", key(relation, same_again), Words::NotTheSameAgain));
        }
        wrong
    }
}
