//! A line as the answer: what y is, or the whole equation.

use crate::{
    answers::{ExpressionForm, Key},
    models::{
        keys::{expression, lowest_terms, solved_equation},
        terms::{Term, text},
    },
};

/// What y is, of a line with whole numbers: `2x-5`.
pub(super) fn of_right_side(slope: i64, intercept: i64) -> Key {
    expression(&text(&[Term::of(slope, 'x'), Term::number(intercept)]), ExpressionForm::Simplest)
}

/// The equation of a line whose numbers are both over `under`: `y=2/3x-5/4`.
pub(super) fn of_equation(slope: i64, intercept: i64, under: i64) -> Key {
    let x = match lowest_terms(slope, under).as_str() {
        "0" => String::new(),
        "1" => "x".to_owned(),
        "-1" => "-x".to_owned(),
        times => format!("{times}x"),
    };
    let right = match lowest_terms(intercept, under) {
        number if x.is_empty() => number,
        _ if intercept == 0 => x,
        number if intercept < 0 => x + &number,
        number => format!("{x}+{number}"),
    };
    solved_equation(&format!("y={right}"))
}
