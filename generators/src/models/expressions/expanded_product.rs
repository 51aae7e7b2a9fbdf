//! Products to be multiplied out: `3(2x − 5)`, `(x + 2)(x − 7)`, `(2x + 3)^2`

use crate::{
    answers::{ExpressionForm, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::expression,
        signed::other_than_zero,
        terms::{Term, group, row, text},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        expressions::expanded_product::{SHAPE, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct ExpandedProduct;

/// Which products.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The largest number, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub number_to: u8,
}

/// The shape of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `a(bx + c)`
    NumberTimesSum,
    /// `(x + p)(x + q)`
    TwoSums,
    /// `(ax + p)²`
    SquareOfSum,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::NumberTimesSum, number_to: 9 }
    }
}

/// A product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// A number times `bx + c`.
    Number {
        /// The number.
        a: i64,
        /// Before the letter.
        b: i64,
        /// Alone.
        c: i64,
    },
    /// `x + p` times `x + q`.
    Sums {
        /// The smaller.
        p: i64,
        /// The larger.
        q: i64,
    },
    /// `ax + p` times itself.
    Square {
        /// Before the letter.
        a: i64,
        /// Alone.
        p: i64,
    },
}

/// The largest number before x within a square.
const SQUARED_TO: u32 = 3;

fn linear(times: i64, number: i64) -> [Term; 2] {
    [Term::of(times, 'x'), Term::number(number)]
}

fn key(a: i64, b: i64, c: i64) -> Key {
    expression(&text(&[Term::squared(a, 'x'), Term::of(b, 'x'), Term::number(c)]), ExpressionForm::Simplest)
}

impl Product {
    fn row(self, reader: Reader) -> Vec<Math> {
        match self {
            Self::Number { a, b, c } => {
                vec![Math::Tight(vec![Math::whole(a, reader), group(&linear(b, c), reader)])]
            }
            Self::Sums { p, q } => {
                vec![group(&linear(1, p), reader), group(&linear(1, q), reader)]
            }
            Self::Square { a, p } => vec![Math::power(group(&linear(a, p), reader), 2, reader)],
        }
    }

    /// Its products of single terms, from left to right.
    fn parts(self) -> Vec<Term> {
        match self {
            Self::Number { a, b, c } => linear(a * b, a * c).to_vec(),
            Self::Sums { p, q } => vec![Term::squared(1, 'x'), Term::of(q, 'x'), Term::of(p, 'x'), Term::number(p * q)],
            Self::Square { a, p } => {
                vec![Term::squared(a * a, 'x'), Term::of(a * p, 'x'), Term::of(a * p, 'x'), Term::number(p * p)]
            }
        }
    }
}

impl ItemModel for ExpandedProduct {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "expanded-product";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        match params.shape {
            Shape::NumberTimesSum => 2 * (n - 1) * n * 2 * n,
            Shape::TwoSums => 2 * n * (2 * n - 1) / 2,
            Shape::SquareOfSum => u64::from(SQUARED_TO) * 2 * n,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let to = u32::from(params.number_to);
        match params.shape {
            Shape::NumberTimesSum => {
                let a = i64::from(chance.between(2, to));
                let a = if chance.below(3) == 0 { -a } else { a };
                Product::Number { a, b: chance.between(1, to).into(), c: other_than_zero(to, chance) }
            }
            Shape::TwoSums => loop {
                let (p, q) = (other_than_zero(to, chance), other_than_zero(to, chance));
                if p != q {
                    return Product::Sums { p: p.min(q), q: p.max(q) };
                }
            },
            Shape::SquareOfSum => {
                Product::Square { a: chance.between(1, SQUARED_TO).into(), p: other_than_zero(to, chance) }
            }
        }
    }

    /// The signs that are minus, and a number before the letter.
    fn difficulty(item: &Product) -> u32 {
        match *item {
            Product::Number { a, b, c } => 2 * u32::from(a < 0) + u32::from(c < 0) + u32::from(b > 1),
            Product::Sums { p, q } => u32::from(p < 0) + u32::from(q < 0),
            Product::Square { a, p } => 2 * u32::from(a > 1) + u32::from(p < 0),
        }
    }

    fn key(item: &Product) -> Key {
        match *item {
            Product::Number { a, b, c } => key(0, a * b, a * c),
            Product::Sums { p, q } => key(1, p + q, p * q),
            Product::Square { a, p } => key(a * a, 2 * a * p, p * p),
        }
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let each = match item {
            Product::Number { .. } => Words::EachTerm,
            Product::Sums { .. } => Words::EachByEach,
            Product::Square { .. } => Words::SquareIsProduct,
        };
        let parts = Step::Then { row: Part::Math(row(&item.parts(), reader)).text() };
        vec![each.say(reader), parts.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let slip = |answer| Misconception::new("wrong-sign", answer, Slip::WrongSign, reader);
        match *item {
            Product::Number { a, b, c } => vec![
                way("multiplied-the-first-only", key(0, a * b, c), Words::FirstOnly),
                way("added-the-second", key(0, a * b, a + c), Words::FirstOnly),
                slip(key(0, a * b, -a * c)),
            ],
            Product::Sums { p, q } => vec![
                way("first-and-last-only", key(1, 0, p * q), Words::FirstAndLast),
                way("added-for-times", key(1, p + q, p + q), Words::AddedLast),
                slip(key(1, -p - q, p * q)),
            ],
            Product::Square { a, p } => vec![
                way("squared-each-term", key(a * a, 0, p * p), Words::SquaredEach),
                way("middle-term-once", key(a * a, a * p, p * p), Words::MiddleTwice),
                slip(key(a * a, -2 * a * p, p * p)),
            ],
        }
    }
}
