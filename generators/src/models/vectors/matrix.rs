//! Matrices of small whole numbers: drawn, shown, said.

use crate::{
    prompt::{Math, Part, Table},
    seed::Chance,
};
use words::{Reader, Say, items::vectors::matrix::Named};

/// The rows of a matrix.
pub(super) type Matrix = Vec<Vec<i64>>;

/// No number is farther from zero, and none is 0: a number that is changed has to change what comes out.
pub(super) const FARTHEST: u32 = 5;

/// How many numbers one place can have.
pub(super) const CHOICES: u64 = 2 * FARTHEST as u64;

/// A matrix with so many rows and columns.
pub(super) fn drawn(rows: usize, columns: usize, chance: &mut Chance) -> Matrix {
    let row =
        |chance: &mut Chance| (0..columns).map(|_| crate::models::signed::other_than_zero(FARTHEST, chance)).collect();
    (0..rows).map(|_| row(chance)).collect()
}

/// Its name, and its numbers below.
pub(super) fn parts(name: char, matrix: &Matrix, reader: Reader) -> [Part; 2] {
    let cell = |number: &i64| vec![Math::whole(*number, reader)];
    let rows = matrix.iter().map(|row| row.iter().map(cell).collect()).collect();
    [Part::words(Named::Is { name }, reader), Part::Table(Table { heads: Vec::new(), rows })]
}

/// A matrix for a voice, row by row.
pub(super) fn said(name: char, matrix: &Matrix, reader: Reader) -> String {
    Named::Rows { name, rows: matrix.clone() }.say(reader)
}

/// Its numbers, row by row.
pub(super) fn flat(matrix: &Matrix) -> Vec<i64> {
    matrix.concat()
}

/// Rows and columns exchanged.
pub(super) fn transposed(matrix: &Matrix) -> Matrix {
    let columns = matrix.first().map_or(0, Vec::len);
    (0..columns).map(|column| matrix.iter().filter_map(|row| row.get(column)).copied().collect()).collect()
}

/// Each row of the one with each column of the other.
pub(super) fn product(one: &Matrix, other: &Matrix) -> Matrix {
    let columns = transposed(other);
    let place = |row: &[i64], column: &[i64]| row.iter().zip(column).map(|(a, b)| a * b).sum();
    one.iter().map(|row| columns.iter().map(|column| place(row, column)).collect()).collect()
}

/// The determinant, along the first row.
pub(super) fn determinant(matrix: &Matrix) -> i64 {
    let Some(first) = matrix.first() else { return 1 };
    let without = |place: usize| -> Matrix {
        let left = |row: &Vec<i64>| row.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, n)| *n).collect();
        matrix.iter().skip(1).map(left).collect()
    };
    let part =
        |(place, number): (usize, &i64)| number * determinant(&without(place)) * if place % 2 == 0 { 1 } else { -1 };
    first.iter().enumerate().map(part).sum()
}
