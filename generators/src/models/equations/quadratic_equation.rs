//! Equations with a square: `(x − 3)(x + 5) = 0`, `x^2 + 5x + 6 = 0`, `x^2 − 7 = 42`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::set,
        signed::other_than_zero,
        terms::{Term, group, related, row},
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
            quadratic_equation::{SHAPE, Words},
            solving::Way,
        },
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct QuadraticEquation;

/// Which equations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// How far from zero the solutions go, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
}

/// The shape of an equation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `(x − p)(x − q) = 0`
    Factored,
    /// `x² + bx + c = 0`
    Trinomial,
    /// `x² + b = c`
    SquareAlone,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Trinomial, number_to: 9 }
    }
}

/// An equation by its two solutions, and the number beside a square that stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Equation {
    shape: Shape,
    p: i64,
    q: i64,
    beside: i64,
}

impl Equation {
    fn row(self, reader: Reader) -> Vec<Math> {
        let zero = || vec![Math::whole(0, reader)];
        let linear = |number| group(&[Term::of(1, 'x'), Term::number(number)], reader);
        match self.shape {
            Shape::Factored => related(vec![linear(-self.p), linear(-self.q)], '=', zero()),
            Shape::Trinomial => {
                let terms = [Term::squared(1, 'x'), Term::of(-self.p - self.q, 'x'), Term::number(self.p * self.q)];
                related(row(&terms, reader), '=', zero())
            }
            Shape::SquareAlone => {
                let left = row(&[Term::squared(1, 'x'), Term::number(self.beside)], reader);
                related(left, '=', vec![Math::whole(self.q * self.q + self.beside, reader)])
            }
        }
    }
}

impl ItemModel for QuadraticEquation {
    type Params = Params;
    type Item = Equation;

    const ID: &'static str = "quadratic-equation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=12)
    }

    /// Two different solutions, neither 0 nor opposites; or a root from 2 on and the number beside its square.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        match params.shape {
            Shape::Factored | Shape::Trinomial => 2 * n * (2 * n - 1) / 2 - n,
            Shape::SquareAlone => (n - 1) * 2 * n,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Equation {
        let (shape, to) = (params.shape, u32::from(params.number_to));
        loop {
            let (one, other) = (other_than_zero(to, chance), other_than_zero(to, chance));
            if shape == Shape::SquareAlone {
                if one.abs() > 1 {
                    return Equation { shape, p: -one.abs(), q: one.abs(), beside: other };
                }
            } else if one != other && one != -other {
                return Equation { shape, p: one.min(other), q: one.max(other), beside: 0 };
            }
        }
    }

    fn difficulty(item: &Equation) -> u32 {
        match item.shape {
            Shape::Factored => u32::from(item.q > 0) + u32::from(item.p > 0),
            Shape::Trinomial => u32::from(item.p * item.q < 0) + 2 * u32::from((item.p * item.q).abs() > 12),
            Shape::SquareAlone => u32::from(item.q > 5) + u32::from(item.beside < 0),
        }
    }

    fn key(item: &Equation) -> Key {
        set(&[item.p, item.q])
    }

    fn prompt(item: &Equation, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Equation, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Equation, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        match item.shape {
            Shape::Trinomial => {
                let factored = Equation { shape: Shape::Factored, ..*item };
                steps.push(Words::Factor { row: Part::Math(factored.row(reader)).text() }.say(reader));
                steps.push(Words::OneIsZero.say(reader));
            }
            Shape::Factored => steps.push(Words::OneIsZero.say(reader)),
            Shape::SquareAlone => {
                let alone = Equation { beside: 0, ..*item };
                steps.push(Way::Follows { row: Part::Math(alone.row(reader)).text() }.say(reader));
                steps.push(Words::TwoRoots.say(reader));
            }
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Equation, reader: Reader) -> Vec<Misconception> {
        let way = |name, values: &[i64], words: Words| Misconception::new(name, set(values), words, reader);
        match item.shape {
            Shape::Factored | Shape::Trinomial => vec![
                way("numbers-of-the-factors", &[-item.q, -item.p], Words::OppositeSigns),
                way("one-solution", &[item.q], Words::TwoSolutions),
                way("one-solution", &[item.p], Words::TwoSolutions),
            ],
            Shape::SquareAlone => vec![
                way("positive-root-only", &[item.q], Words::TwoRoots),
                way("no-root-taken", &[-item.q * item.q, item.q * item.q], Words::TakeTheRoot),
            ],
        }
    }
}
