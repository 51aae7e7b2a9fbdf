//! Numbers of several digits, digit by digit.

use crate::{Strand, drawn, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[],
    bounds: &[("whole-number-product", r#"{"digits":2}"#), ("whole-number-product", r#"{"digits":4}"#)],
    refused: &[
        ("whole-number-product", r#"{"digits":1}"#, "digits"),
        ("whole-number-product", r#"{"digits":5}"#, "digits"),
    ],
};

/// A product by long multiplication over decimal digits, carries and all.
fn long_multiplication(a: i64, b: i64) -> i64 {
    let digits = |n: i64| n.to_string().bytes().rev().map(|byte| u32::from(byte - b'0')).collect::<Vec<_>>();
    let (a, b) = (digits(a), digits(b));
    let mut columns = vec![0; a.len() + b.len()];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            columns[i + j] += x * y;
        }
    }
    for place in 0..columns.len() - 1 {
        columns[place + 1] += columns[place] / 10;
        columns[place] %= 10;
    }
    let text: String = columns.iter().rev().map(|&digit| char::from_digit(digit, 10).expect("a digit")).collect();
    text.parse().expect("digits")
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match (model, &drawn::wholes(text)[..]) {
        ("whole-number-product", &[a, b]) => {
            assert_eq!(text.replace(',', ""), format!("{a} × {b} = ?"));
            Some(whole(long_multiplication(a, b)))
        }
        _ => None,
    }
}
