//! Calculations with several signs, in which the order matters: `4 + 3 × 5 = ?`, `(4 + 3) × 5 = ?`, `4 + 3^2 = ?`

use super::tree::{Sign, Tree};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{arithmetic, calculation, number_theory::order_of_operations::Words},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct OrderOfOperations;

/// Which rules are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The rules.
    pub with: Rules,
    /// The largest number, 5 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
}

/// Which rules are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rules {
    /// Multiplying and dividing before adding and subtracting.
    Signs,
    /// Parentheses first.
    Parentheses,
    /// Powers before products, parentheses before all.
    Powers,
    /// All of it, in longer calculations too, and from left to right where signs are of one sort.
    Mixed,
}

impl Default for Params {
    fn default() -> Self {
        Self { with: Rules::Signs, number_to: 9 }
    }
}

/// The shape of a calculation with the numbers a, b and c, and two more where it needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// a × b + c
    ProductThenSum,
    /// a + b × c
    SumOfProduct,
    /// a + bc ÷ c
    SumOfQuotient,
    /// (a + bc) − b × c, its first number worked out
    DifferenceOfProduct,
    /// (a + b) × c
    SumInParentheses,
    /// a × (b + c)
    FactorOfSum,
    /// (a + b + c) − (b + c), its first number worked out
    LessSum,
    /// a × ((b + c) − b), the larger number worked out
    FactorOfDifference,
    /// a + b²
    SumOfSquare,
    /// a × b²
    ProductOfSquare,
    /// (a + b)²
    SquareOfSum,
    /// (a + b²) × c
    SquareInParentheses,
    /// (a + b) − b + c, its first number worked out
    DifferenceThenSum,
    /// a × b − c
    ProductThenDifference,
    /// a² − b
    SquareThenDifference,
    /// (a + b²) − b², its first number worked out
    DifferenceOfSquare,
    /// a × b + c × d
    SumOfProducts,
    /// a × b + c × (de ÷ e), the larger number worked out
    ProductAndQuotient,
}

impl Rules {
    const fn shapes(self) -> &'static [Shape] {
        match self {
            Self::Signs => {
                &[Shape::ProductThenSum, Shape::SumOfProduct, Shape::SumOfQuotient, Shape::DifferenceOfProduct]
            }
            Self::Parentheses => {
                &[Shape::SumInParentheses, Shape::FactorOfSum, Shape::LessSum, Shape::FactorOfDifference]
            }
            Self::Powers => {
                &[Shape::SumOfSquare, Shape::ProductOfSquare, Shape::SquareOfSum, Shape::SquareInParentheses]
            }
            Self::Mixed => &[
                Shape::DifferenceThenSum,
                Shape::ProductThenDifference,
                Shape::SquareThenDifference,
                Shape::DifferenceOfSquare,
                Shape::SumOfProducts,
                Shape::ProductAndQuotient,
            ],
        }
    }
}

impl Shape {
    /// How many numbers it is drawn of.
    const fn numbers(self) -> usize {
        match self {
            Self::SumOfProducts => 4,
            Self::ProductAndQuotient => 5,
            _ => 3,
        }
    }

    fn tree(self, [a, b, c, d, e]: [i64; 5]) -> Tree {
        let two = |sign, left, right| Tree::two(sign, Tree::Number(left), Tree::Number(right));
        let number = Tree::Number;
        match self {
            Self::ProductThenSum => Tree::two(Sign::Plus, two(Sign::Times, a, b), number(c)),
            Self::SumOfProduct => Tree::two(Sign::Plus, number(a), two(Sign::Times, b, c)),
            Self::SumOfQuotient => Tree::two(Sign::Plus, number(a), two(Sign::Over, b * c, c)),
            Self::DifferenceOfProduct => Tree::two(Sign::Minus, number(a + b * c), two(Sign::Times, b, c)),
            Self::SumInParentheses => Tree::two(Sign::Times, two(Sign::Plus, a, b), number(c)),
            Self::FactorOfSum => Tree::two(Sign::Times, number(a), two(Sign::Plus, b, c)),
            Self::LessSum => Tree::two(Sign::Minus, number(a + b + c), two(Sign::Plus, b, c)),
            Self::FactorOfDifference => Tree::two(Sign::Times, number(a), two(Sign::Minus, b + c, b)),
            Self::SumOfSquare => Tree::two(Sign::Plus, number(a), Tree::square(number(b))),
            Self::ProductOfSquare => Tree::two(Sign::Times, number(a), Tree::square(number(b))),
            Self::SquareOfSum => Tree::square(two(Sign::Plus, a, b)),
            Self::SquareInParentheses => {
                let inner = Tree::two(Sign::Plus, number(a), Tree::square(number(b)));
                Tree::two(Sign::Times, inner, number(c))
            }
            Self::DifferenceThenSum => Tree::two(Sign::Plus, two(Sign::Minus, a + b, b), number(c)),
            Self::ProductThenDifference => Tree::two(Sign::Minus, two(Sign::Times, a, b), number(c)),
            Self::SquareThenDifference => Tree::two(Sign::Minus, Tree::square(number(a)), number(b)),
            Self::DifferenceOfSquare => Tree::two(Sign::Minus, number(a + b * b), Tree::square(number(b))),
            Self::SumOfProducts => Tree::two(Sign::Plus, two(Sign::Times, a, b), two(Sign::Times, c, d)),
            Self::ProductAndQuotient => {
                let scaled = Tree::two(Sign::Times, number(c), two(Sign::Over, d * e, e));
                Tree::two(Sign::Plus, two(Sign::Times, a, b), scaled)
            }
        }
    }
}

/// A calculation, and how hard its shape is among those of its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calculation {
    tree: Tree,
    shape: u32,
}

/// From left to right whatever the signs, where that comes out whole.
fn left_to_right(flat: &[(Sign, i64)]) -> Option<i64> {
    flat.iter().try_fold(0, |value, &(sign, number)| sign.value(value, number))
}

/// A difference and a sum with the sum done first, where they stand in that order.
fn sum_first(tree: &Tree) -> Option<i64> {
    match tree {
        Tree::Two(Sign::Plus, difference, added) => match &**difference {
            Tree::Two(Sign::Minus, from, less) => Some(from.value() - (less.value() + added.value())),
            _ => None,
        },
        _ => None,
    }
}

/// Products and quotients first, but without parentheses, where that comes out whole.
fn without_parentheses(flat: &[(Sign, i64)]) -> Option<i64> {
    let mut terms: Vec<(Sign, i64)> = Vec::new();
    for &(sign, number) in flat {
        match terms.last_mut() {
            Some(last) if sign.binds() > 0 => last.1 = sign.value(last.1, number)?,
            _ => terms.push((sign, number)),
        }
    }
    left_to_right(&terms)
}

impl ItemModel for OrderOfOperations {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "order-of-operations";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::WITH, whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let (to, numbers) = (u64::from(params.number_to), u64::from(params.number_to) - 1);
        let pairs = numbers * (numbers + 1) / 2;
        let of_shape = |shape: &Shape| match shape {
            // What is multiplied and then added is the same from either side.
            Shape::SumOfProduct | Shape::FactorOfSum => 0,
            Shape::ProductThenSum | Shape::SumInParentheses | Shape::DifferenceOfProduct | Shape::LessSum => {
                pairs * numbers
            }
            Shape::SumOfQuotient
            | Shape::FactorOfDifference
            | Shape::SquareInParentheses
            | Shape::DifferenceThenSum => numbers.pow(3),
            Shape::SumOfSquare | Shape::ProductOfSquare | Shape::DifferenceOfSquare => numbers.pow(2),
            Shape::SquareOfSum => pairs,
            // What is subtracted stays below what it is subtracted from.
            Shape::ProductThenDifference => {
                let products = (2..=to).flat_map(|a| (a..=to).map(move |b| a * b));
                products.map(|product| numbers.min(product - 2)).sum()
            }
            Shape::SquareThenDifference => (2..=to).map(|a| numbers.min(a * a - 2)).sum(),
            Shape::SumOfProducts => pairs * (pairs + 1) / 2,
            Shape::ProductAndQuotient => pairs * numbers.pow(3),
        };
        params.with.shapes().iter().map(of_shape).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        let shapes = params.with.shapes();
        loop {
            let at = chance.below(shapes.len() as u32);
            let shape = shapes[at as usize % shapes.len()];
            let mut numbers = [0; 5];
            for number in &mut numbers[..shape.numbers()] {
                *number = i64::from(chance.between(2, params.number_to.into()));
            }
            let tree = shape.tree(numbers);
            if tree.value() > 0 {
                return Calculation { tree, shape: at };
            }
        }
    }

    fn is_same(one: &Calculation, other: &Calculation) -> bool {
        one.tree.is_same(&other.tree)
    }

    /// The shape, and whether the value is large.
    fn difficulty(item: &Calculation) -> u32 {
        2 * item.shape + u32::from(item.tree.value() > 50)
    }

    fn key(item: &Calculation) -> Key {
        Key::integer(item.tree.value())
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        Prompt::calculation(item.tree.row(reader))
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        Words::Speech { tokens: item.tree.tokens() }.say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let step = |(sign, a, b)| match sign {
            Sign::Plus => arithmetic::Step::Sum { parts: vec![a, b] }.say(reader),
            Sign::Minus => calculation::Step::Difference { from: a, less: b }.say(reader),
            Sign::Times => arithmetic::Step::Product { a, b }.say(reader),
            Sign::Over => calculation::Step::Quotient { of: a, by: b }.say(reader),
        };
        item.tree.done().into_iter().map(step).collect()
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let flat = item.tree.flat();
        let mut wrong = Vec::new();
        wrong.extend(
            without_parentheses(&flat).map(|answer| way("ignored-the-parentheses", answer, Words::IgnoredParentheses)),
        );
        wrong.extend(left_to_right(&flat).map(|answer| way("left-to-right", answer, Words::LeftToRight)));
        wrong.extend(sum_first(&item.tree).map(|answer| way("added-first", answer, Words::AddedFirst)));
        let first_step = item.tree.done().first().and_then(|(sign, a, b)| sign.value(*a, *b));
        wrong.extend(first_step.map(|answer| way("stopped-after-one-step", answer, Words::StoppedEarly)));
        wrong
    }
}
