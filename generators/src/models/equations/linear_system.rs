//! Two equations with two letters: `y = 2x − 3` and `3x + y = 12`; `2x + 3y = 12` and `4x − 3y = 6`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::point,
        mirrors::in_any_order,
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
            linear_system::{SHAPE, SOLUTION_TO, Words},
            solving::Way,
        },
    },
    parameters::Parameter,
};

/// The model.
pub struct LinearSystem;

/// Which systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// How far from zero x and y go, 3 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 12)))]
    pub solution_to: u8,
}

/// The shape of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `y = ax + b` and `cx + dy = e`
    Substitution,
    /// `ax + by = e` and `cx ± by = f`
    Elimination,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Substitution, solution_to: 6 }
    }
}

/// The largest number before a letter.
const BEFORE_TO: u32 = 4;

/// A system by its solution and the numbers before the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct System {
    shape: Shape,
    x: i64,
    y: i64,
    a: i64,
    b: i64,
    c: i64,
    d: i64,
}

impl System {
    /// Whether it has one solution.
    fn is_determined(self) -> bool {
        match self.shape {
            Shape::Substitution => self.c + self.d * self.a != 0,
            Shape::Elimination => self.a * self.d != self.b * self.c,
        }
    }

    fn rows(self, reader: Reader) -> [Vec<Math>; 2] {
        let sum = |a, b| row(&[Term::of(a, 'x'), Term::of(b, 'y')], reader);
        let number = |number| vec![Math::whole(number, reader)];
        let second = related(sum(self.c, self.d), '=', number(self.c * self.x + self.d * self.y));
        let first = match self.shape {
            Shape::Substitution => {
                let right = row(&[Term::of(self.a, 'x'), Term::number(self.intercept())], reader);
                related(vec![Math::Variable('y')], '=', right)
            }
            Shape::Elimination => related(sum(self.a, self.b), '=', number(self.a * self.x + self.b * self.y)),
        };
        [first, second]
    }

    /// What y is where x is 0, in a first equation that is solved for y.
    fn intercept(self) -> i64 {
        self.y - self.a * self.x
    }
}

impl ItemModel for LinearSystem {
    type Params = Params;
    type Item = System;

    const ID: &'static str = "linear-system";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, SOLUTION_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(SOLUTION_TO, params.solution_to, 3..=12)
    }

    /// The solutions to both sides of zero with x other than y, and the numbers before the letters.
    fn distinct(params: &Params) -> u64 {
        let n = 2 * u64::from(params.solution_to);
        let before = || (-i64::from(BEFORE_TO)..=i64::from(BEFORE_TO)).filter(|number| *number != 0);
        let first = || before().filter(|number| *number > 0);
        let systems = match params.shape {
            Shape::Substitution => before()
                .flat_map(|a| first().flat_map(move |c| before().map(move |d| (a, c, d))))
                .filter(|(a, c, d)| c + d * a != 0)
                .count(),
            Shape::Elimination => first()
                .flat_map(|a| first().flat_map(move |c| first().flat_map(move |b| [b, -b].map(|d| (a, b, c, d)))))
                .filter(|(a, b, c, d)| a * d != b * c && (b != d || a < c))
                .count(),
        };
        n * (n - 1) * systems as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> System {
        let to = u32::from(params.solution_to);
        loop {
            let (x, y) = (other_than_zero(to, chance), other_than_zero(to, chance));
            let first = |chance: &mut Chance| i64::from(chance.between(1, BEFORE_TO));
            let system = match params.shape {
                Shape::Substitution => {
                    let (a, d) = (other_than_zero(BEFORE_TO, chance), other_than_zero(BEFORE_TO, chance));
                    System { shape: params.shape, x, y, a, b: 0, c: first(chance), d }
                }
                Shape::Elimination => {
                    let (a, b, c) = (first(chance), first(chance), first(chance));
                    let d = if chance.below(2) == 0 { b } else { -b };
                    System { shape: params.shape, x, y, a, b, c, d }
                }
            };
            if x != y && system.is_determined() {
                return system;
            }
        }
    }

    /// The same two equations, whichever stands first.
    fn is_same(one: &System, other: &System) -> bool {
        let equations = |system: &System| [(system.a, system.b), (system.c, system.d)];
        let is_mirrored = one.shape == Shape::Elimination && in_any_order(&equations(one), &equations(other));
        one == other || (is_mirrored && (one.x, one.y) == (other.x, other.y))
    }

    /// Negative solutions, and numbers before the letters that are not 1.
    fn difficulty(item: &System) -> u32 {
        let negative = u32::from(item.x < 0) + u32::from(item.y < 0) + u32::from(item.d < 0);
        negative + u32::from(item.d.abs() != 1)
    }

    fn key(item: &System) -> Key {
        point(item.x, item.y)
    }

    fn prompt(item: &System, reader: Reader) -> Prompt {
        let [first, second] = item.rows(reader);
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(first), Part::Math(second)])
    }

    fn speech(item: &System, reader: Reader) -> String {
        let [first, second] = item.rows(reader).map(|row| aloud(&row, reader));
        Words::Speech { first, second }.say(reader)
    }

    fn solution(item: &System, reader: Reader) -> Vec<String> {
        let (a, b, c, d) = (item.a, item.b, item.c, item.d);
        let e = c * item.x + d * item.y;
        let (how, times, right) = match item.shape {
            Shape::Substitution => (Words::PutIn, c + d * a, e - d * item.intercept()),
            Shape::Elimination if b == d => (Words::SubtractThem, a - c, a * item.x + b * item.y - e),
            Shape::Elimination => (Words::AddThem, a + c, a * item.x + b * item.y + e),
        };
        let left = related(vec![Math::term(times, 'x', reader)], '=', vec![Math::whole(right, reader)]);
        vec![
            how.say(reader),
            Way::Follows { row: Part::Math(left).text() }.say(reader),
            Way::Solution { letter: 'x', shown: reader.whole(item.x) }.say(reader),
            Words::PutX { y: item.y }.say(reader),
            Step::Answer { shown: Self::key(item).shown(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &System, reader: Reader) -> Vec<Misconception> {
        let way = |name, x, y, words: Words| Misconception::new(name, point(x, y), words, reader);
        vec![
            way("turned-around", item.y, item.x, Words::XFirst),
            way("wrong-sign-of-y", item.x, -item.y, Words::TryBoth),
            way("wrong-sign-of-x", -item.x, item.y, Words::TryBoth),
        ]
    }
}
