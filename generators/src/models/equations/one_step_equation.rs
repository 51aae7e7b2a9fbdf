//! Equations that one step solves: `x + 8 = 15`, `x − 4 = 9`, `7x = 56`, `x/6 = 3`, `6x = 5`

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
    items::equations::{
        one_step_equation::{KIND, Words},
        solving::{Solve, Way},
    },
    parameters::{Parameter, algebra, whole_numbers},
};

/// The model.
pub struct OneStepEquation;

/// Which equations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is undone.
    pub kind: Kind,
    /// The largest number beside x and the largest solution, 5 to 50.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 50)))]
    pub number_to: u8,
    /// Whether solutions are negative too.
    pub negative: bool,
}

/// What is undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A sum or a difference.
    SumOrDifference,
    /// A product or a quotient.
    ProductOrQuotient,
    /// A product whose solution is a fraction.
    ProductWithAFraction,
}

impl Default for Params {
    fn default() -> Self {
        Self { kind: Kind::SumOrDifference, number_to: 20, negative: false }
    }
}

/// What is done with x.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Plus,
    Minus,
    Times,
    Over,
}

/// An equation by what is done with x, the number beside it, and the right side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Equation {
    done: Done,
    a: i64,
    right: i64,
}

impl Equation {
    /// Its numerator and its denominator.
    fn solution(self) -> (i64, i64) {
        match self.done {
            Done::Plus => (self.right - self.a, 1),
            Done::Minus => (self.right + self.a, 1),
            Done::Times => (self.right, self.a),
            Done::Over => (self.right * self.a, 1),
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let left = match self.done {
            Done::Plus => row(&[Term::of(1, 'x'), Term::number(self.a)], reader),
            Done::Minus => row(&[Term::of(1, 'x'), Term::number(-self.a)], reader),
            Done::Times => vec![Math::term(self.a, 'x', reader)],
            Done::Over => vec![Math::Fraction(vec![Math::Variable('x')], vec![Math::whole(self.a, reader)])],
        };
        related(left, '=', vec![Math::whole(self.right, reader)])
    }
}

impl ItemModel for OneStepEquation {
    type Params = Params;
    type Item = Equation;

    const ID: &'static str = "one-step-equation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[KIND, whole_numbers::NUMBER_TO, algebra::NEGATIVE];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=50)
    }

    /// Two sorts, the numbers beside x from 2 on, and the solutions (of a quotient: what it makes). Where the solution is a
    /// fraction, one sort, and what it makes is no multiple of the number before x.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        let sides = if params.negative { 2 } else { 1 };
        if params.kind == Kind::ProductWithAFraction {
            return sides * ((n - 1) * n - (2..=n).map(|a| n / a).sum::<u64>());
        }
        2 * (n - 1) * sides * n
    }

    fn draw(params: &Params, chance: &mut Chance) -> Equation {
        let to = u32::from(params.number_to);
        let (a, known) = loop {
            let a = i64::from(chance.between(2, to));
            let known = if params.negative { other_than_zero(to, chance) } else { chance.between(1, to).into() };
            if params.kind != Kind::ProductWithAFraction || known % a != 0 {
                break (a, known);
            }
        };
        let (done, right) = match (params.kind, chance.below(2)) {
            (Kind::SumOrDifference, 0) => (Done::Plus, known + a),
            (Kind::SumOrDifference, _) => (Done::Minus, known - a),
            (Kind::ProductOrQuotient, 0) => (Done::Times, known * a),
            (Kind::ProductOrQuotient, _) => (Done::Over, known),
            (Kind::ProductWithAFraction, _) => (Done::Times, known),
        };
        Equation { done, a, right }
    }

    fn difficulty(item: &Equation) -> u32 {
        let step = match item.done {
            Done::Plus | Done::Times => 0,
            Done::Minus | Done::Over => 1,
        };
        step + 2 * u32::from(item.solution().0 < 0 || item.right < 0)
    }

    fn key(item: &Equation) -> Key {
        let (over, under) = item.solution();
        Key::fraction(over, under)
    }

    fn prompt(item: &Equation, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Solve::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Equation, reader: Reader) -> String {
        Solve::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Equation, reader: Reader) -> Vec<String> {
        let by = item.a;
        let undo = match item.done {
            Done::Plus => Way::SubtractOnBothSides { by },
            Done::Minus => Way::AddOnBothSides { by },
            Done::Times => Way::DivideBothSides { by },
            Done::Over => Way::MultiplyBothSides { by },
        };
        vec![undo.say(reader), Way::Solution { letter: 'x', shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Equation, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (a, right) = (item.a, item.right);
        match item.done {
            Done::Plus => vec![way("did-the-same-again", right + a, Words::UndoIt)],
            Done::Minus => vec![way("did-the-same-again", right - a, Words::UndoIt)],
            Done::Times => vec![
                way("did-the-same-again", right * a, Words::UndoIt),
                way("subtracted-the-factor", right - a, Words::FactorIsDivided),
            ],
            Done::Over => {
                let mut wrong = vec![way("added-the-divisor", right + a, Words::DivisorIsMultiplied)];
                if right % a == 0 {
                    wrong.push(way("did-the-same-again", right / a, Words::UndoIt));
                }
                wrong
            }
        }
    }
}
