//! Squares completed: in an expression, to solve an equation, to find the vertex of a parabola.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{list, point, set},
        ranges::Ranges,
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
        equations::completed_square::{ASK, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct CompletedSquare;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Ask,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// The two numbers of `(x + a)² + b`.
    Form,
    /// The solutions of an equation with three terms.
    Solve,
    /// The solutions of an equation with a square of a sum.
    Root,
    /// The vertex of a parabola.
    Vertex,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Ask::Form }
    }
}

/// `times·(x + a)² + b`, and what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Square {
    ask: Ask,
    times: i64,
    a: i64,
    b: i64,
}

/// The number before the square, a, and b or the root of its opposite.
fn numbers(ask: Ask) -> Ranges<3> {
    Ranges(match ask {
        Ask::Form => [(1, 1), (-9, 9), (-30, 30)],
        Ask::Solve | Ask::Root => [(1, 1), (-9, 9), (1, 9)],
        Ask::Vertex => [(-3, 3), (-5, 5), (-9, 9)],
    })
}

fn fits(ask: Ask, row: &[i64; 3]) -> bool {
    let [times, a, b] = *row;
    times * a * b != 0
        && (!matches!(ask, Ask::Solve | Ask::Root) || a.abs() != b)
        && (ask != Ask::Form || a * a + b != 0)
}

impl Square {
    fn of(ask: Ask, [times, a, b]: [i64; 3]) -> Self {
        let b = if matches!(ask, Ask::Solve | Ask::Root) { -b * b } else { b };
        Self { ask, times, a, b }
    }

    fn expanded(self, reader: Reader) -> Vec<Math> {
        let Self { times, a, b, .. } = self;
        row(&[Term::squared(times, 'x'), Term::of(2 * times * a, 'x'), Term::number(times * a * a + b)], reader)
    }

    fn square(self, reader: Reader) -> Math {
        Math::power(group(&[Term::of(1, 'x'), Term::number(self.a)], reader), 2, reader)
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let zero = || vec![Math::whole(0, reader)];
        match self.ask {
            Ask::Form => {
                let inside = vec![Math::Variable('x'), Math::Operator('+'), Math::Variable('a')];
                let square = Math::power(Math::Group(inside), 2, reader);
                related(self.expanded(reader), '=', vec![square, Math::Operator('+'), Math::Variable('b')])
            }
            Ask::Solve => related(self.expanded(reader), '=', zero()),
            Ask::Root => {
                let left = vec![self.square(reader), Math::Operator('−'), Math::whole(-self.b, reader)];
                related(left, '=', zero())
            }
            Ask::Vertex => related(vec![Math::Variable('y')], '=', self.expanded(reader)),
        }
    }

    /// The two solutions, the smaller first.
    fn solutions(self) -> [i64; 2] {
        let root = (0..=-self.b).find(|root| root * root == -self.b).unwrap_or_default();
        [-self.a - root, -self.a + root]
    }
}

impl ItemModel for CompletedSquare {
    type Params = Params;
    type Item = Square;

    const ID: &'static str = "completed-square";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.ask).count(|row| fits(params.ask, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Square {
        Square::of(params.ask, numbers(params.ask).draw(|row| fits(params.ask, row), chance))
    }

    fn difficulty(item: &Square) -> u32 {
        u32::from(item.a < 0) + u32::from(item.a.abs() > 4) + u32::from(item.times < 0)
    }

    fn key(item: &Square) -> Key {
        match item.ask {
            Ask::Form => list(&[item.a, item.b]),
            Ask::Solve | Ask::Root => set(&item.solutions()),
            Ask::Vertex => point(-item.a, item.b),
        }
    }

    fn prompt(item: &Square, reader: Reader) -> Prompt {
        let ask = match item.ask {
            Ask::Form => Words::AskForm,
            Ask::Solve => Words::AskSolve,
            Ask::Root => Words::AskRoot,
            Ask::Vertex => Words::AskVertex,
        };
        Prompt(vec![Part::words(ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Square, reader: Reader) -> String {
        let row = aloud(&item.row(reader), reader);
        let said = match item.ask {
            Ask::Form => Words::SpeechForm { row },
            Ask::Solve | Ask::Root => Words::SpeechSolve { row },
            Ask::Vertex => Words::SpeechVertex { row },
        };
        said.say(reader)
    }

    fn solution(item: &Square, reader: Reader) -> Vec<String> {
        let square = Part::Math(vec![item.square(reader)]).text();
        let mut steps = Vec::new();
        if item.ask != Ask::Root {
            steps.push(Words::HalfOfTheMiddle { a: item.a, square: square.clone() }.say(reader));
        }
        steps.push(match item.ask {
            Ask::Form => Words::Rest { a: item.a, b: item.b }.say(reader),
            Ask::Solve | Ask::Root => Words::BothRoots { square, number: -item.b }.say(reader),
            Ask::Vertex => Words::WhereTheSquareIsZero.say(reader),
        });
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Square, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let Square { a, b, .. } = *item;
        let [one, other] = item.solutions();
        match item.ask {
            Ask::Form => vec![
                way("not-halved", list(&[2 * a, b]), Words::HalfIt),
                way("square-not-taken-away", list(&[a, a * a + b]), Words::Rest { a, b }),
            ],
            Ask::Solve | Ask::Root => vec![
                way("other-signs", set(&[-other, -one]), Words::OppositeOfA),
                way("one-root", set(&[other]), Words::TwoRoots),
            ],
            Ask::Vertex => vec![way("other-sign", point(a, b), Words::OppositeOfA)],
        }
    }
}
