//! Calculations with matrices, answered row by row: sums, multiples, products, transposes, inverses.

use super::matrix::{CHOICES, FARTHEST, Matrix, determinant, drawn, flat, parts, product, said, transposed};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::{fractions, list},
        ranges::Ranges,
    },
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        vectors::matrix_calculation::{Asked, OPERATION, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct MatrixCalculation;

/// Which calculations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The operation.
    pub operation: Operation,
}

/// The operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// A sum or a difference.
    Sum,
    /// A number times a matrix.
    Multiple,
    /// A matrix times another.
    Product,
    /// A matrix times a column.
    Column,
    /// Rows and columns exchanged.
    Transpose,
    /// The inverse of two rows and columns.
    Inverse,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Product }
    }
}

/// One or two matrices, and a number that multiplies, or 1 or −1 before the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calculation {
    operation: Operation,
    a: Matrix,
    b: Option<Matrix>,
    times: i64,
}

/// The sizes that are drawn: rows and columns of the first, columns of the second.
const fn sizes(operation: Operation) -> [(usize, usize, usize); 2] {
    match operation {
        Operation::Sum => [(2, 2, 2), (2, 3, 3)],
        Operation::Multiple | Operation::Transpose => [(2, 3, 0), (3, 2, 0)],
        Operation::Product => [(2, 2, 2), (2, 3, 2)],
        Operation::Column => [(2, 2, 1), (3, 3, 1)],
        Operation::Inverse => [(2, 2, 0), (2, 2, 0)],
    }
}

/// The numbers of a matrix that has an inverse with small numbers.
fn invertible() -> Ranges<4> {
    let to = i64::from(FARTHEST);
    Ranges([(-to, to); 4])
}

fn has_small_inverse(numbers: &[i64; 4]) -> bool {
    let [a, b, c, d] = *numbers;
    a * b * c * d != 0 && matches!((a * d - b * c).abs(), 1 | 2 | 5)
}

fn sum(one: &Matrix, other: &Matrix, times: i64) -> Matrix {
    let row = |(one, other): (&Vec<i64>, &Vec<i64>)| one.iter().zip(other).map(|(a, b)| a + times * b).collect();
    one.iter().zip(other).map(row).collect()
}

fn multiple(matrix: &Matrix, times: i64) -> Matrix {
    matrix.iter().map(|row| row.iter().map(|number| number * times).collect()).collect()
}

/// Both numbers of the one diagonal exchanged, the others with the other sign.
fn turned(matrix: &Matrix) -> Matrix {
    let at = |row: usize, column: usize| matrix.get(row).and_then(|row| row.get(column)).copied().unwrap_or_default();
    vec![vec![at(1, 1), -at(0, 1)], vec![-at(1, 0), at(0, 0)]]
}

impl Calculation {
    /// What comes out, times the number that it is over.
    fn value(&self) -> (Matrix, i64) {
        let b = self.b.clone().unwrap_or_default();
        let whole = match self.operation {
            Operation::Sum => sum(&self.a, &b, self.times),
            Operation::Multiple => multiple(&self.a, self.times),
            Operation::Product | Operation::Column => product(&self.a, &b),
            Operation::Transpose => transposed(&self.a),
            Operation::Inverse => return (turned(&self.a), determinant(&self.a)),
        };
        (whole, 1)
    }

    fn asked(&self) -> Asked {
        match self.operation {
            Operation::Sum if self.times < 0 => Asked::Difference,
            Operation::Sum => Asked::Sum,
            Operation::Multiple => Asked::Multiple { times: self.times },
            Operation::Product | Operation::Column => Asked::Product,
            Operation::Transpose => Asked::Transpose,
            Operation::Inverse => Asked::Inverse,
        }
    }
}

fn key(numbers: &Matrix, over: i64) -> Key {
    if over == 1 { list(&flat(numbers)) } else { fractions(&flat(numbers), over) }
}

impl ItemModel for MatrixCalculation {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "matrix-calculation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OPERATION];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// Any numbers at all places, of either size.
    fn distinct(params: &Params) -> u64 {
        let places = |(rows, columns, behind): (usize, usize, usize)| {
            let second = match params.operation {
                Operation::Sum => rows * columns,
                Operation::Product | Operation::Column => columns * behind,
                Operation::Multiple | Operation::Transpose | Operation::Inverse => 0,
            };
            CHOICES.saturating_pow((rows * columns + second) as u32)
        };
        let all: u64 = sizes(params.operation).map(places).iter().fold(0, |all, next| all.saturating_add(*next));
        match params.operation {
            Operation::Sum => all.saturating_mul(2),
            // 2 to 6 times.
            Operation::Multiple => all * 5,
            Operation::Inverse => invertible().count(has_small_inverse),
            Operation::Product | Operation::Column | Operation::Transpose => all,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        let operation = params.operation;
        let [small, large] = sizes(operation);
        let (rows, columns, behind) = if chance.below(2) == 0 { small } else { large };
        let a = match operation {
            Operation::Inverse => {
                let [a, b, c, d] = invertible().draw(has_small_inverse, chance);
                vec![vec![a, b], vec![c, d]]
            }
            _ => drawn(rows, columns, chance),
        };
        let b = match operation {
            Operation::Sum => Some(drawn(rows, columns, chance)),
            Operation::Product | Operation::Column => Some(drawn(columns, behind, chance)),
            Operation::Multiple | Operation::Transpose | Operation::Inverse => None,
        };
        let times = match operation {
            Operation::Sum => [1, -1][chance.below(2) as usize],
            Operation::Multiple => chance.between(2, 6).into(),
            _ => 1,
        };
        Calculation { operation, a, b, times }
    }

    /// Harder with more numbers, with fractions in what comes out, and with more numbers below zero.
    fn difficulty(item: &Calculation) -> u32 {
        let (_, over) = item.value();
        2 * u32::from(flat(&item.a).len() > 4 || over.abs() > 1)
            + u32::from(flat(&item.a).iter().filter(|number| **number < 0).count() > 2)
    }

    fn key(item: &Calculation) -> Key {
        let (numbers, over) = item.value();
        key(&numbers, over)
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        let mut all = parts('A', &item.a, reader).to_vec();
        all.extend(item.b.iter().flat_map(|b| parts('B', b, reader)));
        all.push(Part::words(Words::Ask { asked: item.asked() }, reader));
        Prompt(all)
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        let mut said_all = vec![said('A', &item.a, reader)];
        said_all.extend(item.b.iter().map(|b| said('B', b, reader)));
        said_all.push(Words::Speech { asked: item.asked() }.say(reader));
        said_all.join(" ")
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let way = match item.operation {
            Operation::Sum => Words::PlaceByPlace,
            Operation::Multiple => Words::EveryNumber,
            Operation::Product | Operation::Column => Words::RowTimesColumn,
            Operation::Transpose => Words::RowsBecomeColumns,
            Operation::Inverse => Words::TurnAndDivide { determinant: determinant(&item.a) },
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let way = |name, numbers: &Matrix, words: Words| Misconception::new(name, key(numbers, 1), words, reader);
        let b = item.b.clone().unwrap_or_default();
        match item.operation {
            Operation::Sum => vec![way("other-sign", &sum(&item.a, &b, -item.times), Words::PlaceByPlace)],
            Operation::Multiple => {
                let mut first = item.a.clone();
                first.iter_mut().take(1).for_each(|row| row.iter_mut().for_each(|number| *number *= item.times));
                vec![way("first-row-only", &first, Words::EveryNumber)]
            }
            Operation::Product if item.a.len() == b.len() => {
                vec![way("other-order", &product(&b, &item.a), Words::OrderMatters)]
            }
            Operation::Product => Vec::new(),
            Operation::Column => {
                vec![way("column-times-row", &product(&transposed(&item.a), &b), Words::RowTimesColumn)]
            }
            Operation::Transpose => {
                let turned: Matrix = item.a.iter().rev().map(|row| row.iter().rev().copied().collect()).collect();
                vec![way("turned-around", &turned, Words::RowsBecomeColumns)]
            }
            Operation::Inverse => {
                vec![way("not-divided", &turned(&item.a), Words::TurnAndDivide { determinant: determinant(&item.a) })]
            }
        }
    }
}
