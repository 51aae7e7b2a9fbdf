//! Equations that several steps solve: `3x + 5 = 20`, `4(x − 2) = 12`, `5x + 3 = 2x + 15`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        ranges::Ranges,
        signed::other_than_zero,
        terms::{Term, group, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::equations::{
        linear_equation::{SHAPE, Words},
        solving::{Solve, Way},
    },
    parameters::{Parameter, algebra, whole_numbers},
};

/// The model.
pub struct LinearEquation;

/// Which equations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The largest number before x, beside it, and as a solution, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
    /// Whether solutions are negative too.
    pub negative: bool,
    /// Whether all solutions are fractions, in the place of whole numbers.
    pub fractions: bool,
}

/// The shape of an equation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `ax + b = d`
    TwoSteps,
    /// `a(x + b) = d`
    Parentheses,
    /// `ax + b = cx + d`
    BothSides,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::TwoSteps, number_to: 9, negative: false, fractions: false }
    }
}

/// An equation; c is 0 where x stands on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Equation {
    shape: Shape,
    a: i64,
    b: i64,
    c: i64,
    right: i64,
}

impl Equation {
    /// The numerator and the denominator of x, not in lowest terms.
    fn x(self) -> (i64, i64) {
        let (over, under) = (self.right - self.left(), self.a - self.c);
        (over * under.signum(), under.abs())
    }

    /// Whether x is a fraction, and on the side of zero that was asked for.
    fn has_a_fraction(self, params: &Params) -> bool {
        let (over, under) = self.x();
        under != 0 && over % under != 0 && (params.negative || over > 0)
    }

    /// The number on the left side, multiplied out.
    fn left(self) -> i64 {
        if self.shape == Shape::Parentheses { self.a * self.b } else { self.b }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let left = match self.shape {
            Shape::TwoSteps | Shape::BothSides => row(&linear(self.a, self.b), reader),
            Shape::Parentheses => {
                vec![Math::Tight(vec![Math::whole(self.a, reader), group(&linear(1, self.b), reader)])]
            }
        };
        related(left, '=', row(&linear(self.c, self.right), reader))
    }
}

/// The numbers before x, beside it, before x on the right side, and the right side, where the solution is a fraction.
fn numbers(params: &Params) -> Ranges<4> {
    let to = params.number_to.into();
    let other_side = if params.shape == Shape::BothSides { (1, to) } else { (0, 0) };
    Ranges([(2, to), (-to, to), other_side, (-to, to)])
}

fn of_numbers(params: &Params, [a, b, c, right]: [i64; 4]) -> Option<Equation> {
    let equation = Equation { shape: params.shape, a, b, c, right };
    (b != 0 && right != 0 && equation.has_a_fraction(params)).then_some(equation)
}

fn linear(times: i64, number: i64) -> [Term; 2] {
    [Term::of(times, 'x'), Term::number(number)]
}

fn equation(left: [Term; 2], right: [Term; 2], reader: Reader) -> String {
    Part::Math(related(row(&left, reader), '=', row(&right, reader))).text()
}

impl ItemModel for LinearEquation {
    type Params = Params;
    type Item = Equation;

    const ID: &'static str = "linear-equation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO, algebra::NEGATIVE, algebra::FRACTIONS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=12)
    }

    /// The first number from 2 on, the second to both sides of zero, the third from 1 on and other than the first.
    fn distinct(params: &Params) -> u64 {
        if params.fractions {
            return numbers(params).count(|row| of_numbers(params, *row).is_some());
        }
        let n = u64::from(params.number_to);
        let solutions = if params.negative { 2 * n } else { n };
        let one_side = (n - 1) * 2 * n * solutions;
        if params.shape == Shape::BothSides { one_side * (n - 1) } else { one_side }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Equation {
        if params.fractions {
            let [a, b, c, right] = numbers(params).draw(|row| of_numbers(params, *row).is_some(), chance);
            return Equation { shape: params.shape, a, b, c, right };
        }
        let to = u32::from(params.number_to);
        let a = i64::from(chance.between(2, to));
        let b = other_than_zero(to, chance);
        let x = if params.negative { other_than_zero(to, chance) } else { chance.between(1, to).into() };
        let mut c = 0;
        while params.shape == Shape::BothSides && (c == 0 || c == a) {
            c = chance.between(1, to).into();
        }
        let right = if params.shape == Shape::Parentheses { a * (x + b) } else { (a - c) * x + b };
        Equation { shape: params.shape, a, b, c, right }
    }

    /// Negative numbers, and more of x on the right side.
    fn difficulty(item: &Equation) -> u32 {
        let negative = [item.b, item.x().0, item.right].iter().filter(|number| **number < 0).count() as u32;
        negative + 2 * u32::from(item.c > item.a)
    }

    fn key(item: &Equation) -> Key {
        let (over, under) = item.x();
        Key::fraction(over, under)
    }

    fn prompt(item: &Equation, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Solve::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Equation, reader: Reader) -> String {
        Solve::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Equation, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        let mut left = linear(item.a, item.left());
        if item.shape == Shape::Parentheses {
            let out = equation(left, linear(0, item.right), reader);
            steps.push(Way::MultiplyOut { row: out }.say(reader));
        }
        if item.c != 0 {
            left = linear(item.a - item.c, item.b);
            let term = Part::Math(vec![Math::term(item.c, 'x', reader)]).text();
            let row = equation(left, linear(0, item.right), reader);
            steps.push(Way::SubtractTerm { term, row }.say(reader));
        }
        let [x, number] = left;
        let moved = if number.times < 0 {
            Way::AddOnBothSides { by: -number.times }
        } else {
            Way::SubtractOnBothSides { by: number.times }
        };
        steps.push(moved.say(reader));
        let alone = equation([x, Term::number(0)], linear(0, item.right - number.times), reader);
        steps.push(Way::Follows { row: alone }.say(reader));
        if x.times != 1 {
            steps.push(Way::DivideBothSides { by: x.times }.say(reader));
        }
        steps.push(Way::Solution { letter: 'x', shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Equation, reader: Reader) -> Vec<Misconception> {
        let right = item.right;
        let way = |name, over: i64, under: i64, words: Words| {
            // Where nothing is left of x, this way leads nowhere.
            (under != 0).then(|| Misconception::new(name, Key::fraction(over, under), words, reader))
        };
        let (a, b, c) = (item.a, item.b, item.c);
        let ways = match item.shape {
            Shape::TwoSteps => vec![
                way("moved-without-undoing", right + b, a, Words::UndoTheNumber),
                way("stopped-before-dividing", right - b, 1, Words::DivideToo),
                way("subtracted-the-factor", right - b - a, 1, Words::FactorIsDivided),
            ],
            Shape::Parentheses => vec![
                way("multiplied-the-first-only", right - b, a, Words::WholeParentheses),
                way("moved-without-undoing", right + a * b, a, Words::UndoTheNumber),
            ],
            Shape::BothSides => vec![
                way("added-the-other-side", right - b, a + c, Words::TakeAwayTheOther),
                way("moved-without-undoing", right + b, a - c, Words::UndoTheNumber),
                way("stopped-before-dividing", right - b, 1, Words::DivideToo),
            ],
        };
        ways.into_iter().flatten().collect()
    }
}
