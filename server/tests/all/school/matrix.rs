//! The matrix of the first school's class, as its teacher's page reads it.

use super::{CLASS, Tab};
use mastery::{
    matrix::Cell,
    wire::v1::{Matrix, Row},
};

/// An address of the class.
pub fn address(below: &str) -> String {
    format!("/api/v1/classes/{CLASS}/{below}")
}

pub async fn matrix(teacher: &Tab<'_>) -> Matrix {
    let answer = teacher.get(&address("matrix")).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    serde_json::from_value(answer.body).expect("a matrix")
}

pub fn row_of<'a>(matrix: &'a Matrix, name: &str) -> &'a Row {
    matrix.students.iter().find(|row| row.name == name).expect("the student")
}

pub fn cell_of(matrix: &Matrix, name: &str, objective: &str) -> Cell {
    let place = matrix.objectives.iter().position(|column| column.id.0 == objective).expect("the objective");
    row_of(matrix, name).cells[place]
}
