//! Expressions to be factored: `6x + 15`, `x^2 + 5x + 6`, `9x^2 − 25`

use crate::{
    answers::{ExpressionForm, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{any_expression, expression},
        signed::other_than_zero,
        terms::{Term, row, text},
    },
    prompt::{Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        expressions::factored_expression::{SHAPE, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct FactoredExpression;

/// Which expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The largest number within a factor, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
}

/// The shape of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `ga·x + gb`
    CommonFactor,
    /// `x² + bx + c`
    Trinomial,
    /// `a²x² − b²`
    DifferenceOfSquares,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::CommonFactor, number_to: 9 }
    }
}

/// An expression by its factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factors {
    /// A number times `ax + b` without a common factor.
    Common {
        /// The number.
        factor: i64,
        /// Before the letter.
        a: i64,
        /// Alone.
        b: i64,
    },
    /// `x + p` times `x + q`.
    Sums {
        /// The smaller.
        p: i64,
        /// The larger.
        q: i64,
    },
    /// `ax + b` times `ax − b`.
    Squares {
        /// Before the letter.
        a: i64,
        /// Alone.
        b: i64,
    },
}

/// The largest number before x in a difference of squares.
const SQUARED_TO: i64 = 4;

fn linear(times: i64, number: i64) -> String {
    text(&[Term::of(times, 'x'), Term::number(number)])
}

fn common(factor: i64, a: i64, b: i64) -> String {
    format!("{factor}({})", linear(a, b))
}

fn product(a: i64, p: i64, b: i64, q: i64) -> String {
    format!("({})({})", linear(a, p), linear(b, q))
}

impl Factors {
    fn terms(self) -> [Term; 3] {
        let (a, b, c) = match self {
            Self::Common { factor, a, b } => (0, factor * a, factor * b),
            Self::Sums { p, q } => (1, p + q, p * q),
            Self::Squares { a, b } => (a * a, 0, -b * b),
        };
        [Term::squared(a, 'x'), Term::of(b, 'x'), Term::number(c)]
    }
}

/// Pairs from 1 on without a common factor.
fn coprime(to_a: i64, to_b: i64) -> u64 {
    let of = |a: i64| (1..=to_b).filter(|b| a.gcd(b) == 1).count() as u64;
    (1..=to_a).map(of).sum()
}

impl ItemModel for FactoredExpression {
    type Params = Params;
    type Item = Factors;

    const ID: &'static str = "factored-expression";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        match params.shape {
            Shape::CommonFactor => (n - 1) * 2 * coprime(n as i64, n as i64),
            Shape::Trinomial => n * (2 * n + 1) - n,
            Shape::DifferenceOfSquares => coprime(SQUARED_TO, n as i64),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Factors {
        let to = u32::from(params.number_to);
        loop {
            let (one, other) = (other_than_zero(to, chance), other_than_zero(to, chance));
            let factors = match params.shape {
                Shape::CommonFactor => Factors::Common { factor: chance.between(2, to).into(), a: one.abs(), b: other },
                Shape::Trinomial => Factors::Sums { p: one.min(other), q: one.max(other) },
                Shape::DifferenceOfSquares => Factors::Squares { a: one.abs(), b: other.abs() },
            };
            let fits = match factors {
                Factors::Common { a, b, .. } => a.gcd(&b) == 1,
                Factors::Sums { p, q } => p + q != 0,
                Factors::Squares { a, b } => a <= SQUARED_TO && a.gcd(&b) == 1,
            };
            if fits {
                return factors;
            }
        }
    }

    fn difficulty(item: &Factors) -> u32 {
        match *item {
            Factors::Common { factor, a, b } => u32::from(a > 1) + u32::from(b < 0) + u32::from(factor > 5),
            Factors::Sums { p, q } => u32::from(p < 0) + u32::from(q < 0) * 2,
            Factors::Squares { a, .. } => u32::from(a > 1),
        }
    }

    fn key(item: &Factors) -> Key {
        let text = match *item {
            Factors::Common { factor, a, b } => common(factor, a, b),
            Factors::Sums { p, q } => product(1, p, 1, q),
            Factors::Squares { a, b } => product(a, b, a, -b),
        };
        expression(&text, ExpressionForm::Factored)
    }

    fn prompt(item: &Factors, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(row(&item.terms(), reader))])
    }

    fn speech(item: &Factors, reader: Reader) -> String {
        Words::Speech { row: aloud(&row(&item.terms(), reader), reader) }.say(reader)
    }

    fn solution(item: &Factors, reader: Reader) -> Vec<String> {
        let how = match *item {
            Factors::Common { factor, .. } => Words::LargestFactor { factor },
            Factors::Sums { p, q } => Words::ProductAndSum { p, q },
            Factors::Squares { .. } => Words::SumTimesDifference,
        };
        vec![how.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Factors, reader: Reader) -> Vec<Misconception> {
        let way = |name, text: String, words: Words| Misconception::new(name, any_expression(&text), words, reader);
        let slip = |text: String| Misconception::new("wrong-sign", any_expression(&text), Slip::WrongSign, reader);
        match *item {
            Factors::Common { factor, a, b } => vec![
                way("divided-the-first-only", common(factor, a, factor * b), Words::EachTerm),
                slip(common(factor, a, -b)),
            ],
            Factors::Sums { p, q } => {
                vec![slip(product(1, -p, 1, -q)), way("sum-for-product", product(1, 1, 1, p * q), Words::SumToo)]
            }
            Factors::Squares { a, b } => vec![
                way("square-of-the-difference", product(a, -b, a, -b), Words::SumTimesDifference),
                way("square-of-the-sum", product(a, b, a, b), Words::SumTimesDifference),
            ],
        }
    }
}
