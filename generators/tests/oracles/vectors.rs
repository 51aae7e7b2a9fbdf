//! Vectors, matrices and complex numbers: worked out place by place from the text.

use crate::{Strand, drawn, integers::signed, typed, whole, worked::worked};
use generators::answers::Response;
use num_rational::Ratio;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        (
            "vector-calculation",
            &[
                "What is u + v? Write it as (x, y).",
                "What is u − v? Write it as (x, y).",
                " times u? Write it as (x, y).",
            ],
        ),
        ("matrix-calculation", &["? Write its numbers row by row."]),
        ("matrix-determinant", &["What is the determinant of A?"]),
    ],
    bounds: &[
        ("vector-calculation", r#"{"operation":"sum"}"#),
        ("vector-calculation", r#"{"operation":"multiple"}"#),
        ("matrix-calculation", r#"{"operation":"sum"}"#),
        ("matrix-calculation", r#"{"operation":"multiple"}"#),
        ("matrix-calculation", r#"{"operation":"product"}"#),
        ("matrix-calculation", r#"{"operation":"column"}"#),
        ("matrix-calculation", r#"{"operation":"transpose"}"#),
        ("matrix-calculation", r#"{"operation":"inverse"}"#),
        ("matrix-determinant", r#"{"size":3}"#),
        ("complex-calculation", r#"{"operation":"sum"}"#),
        ("complex-calculation", r#"{"operation":"quotient"}"#),
        ("complex-calculation", r#"{"operation":"power_of_i"}"#),
        ("complex-calculation", r#"{"operation":"absolute_value"}"#),
    ],
    refused: &[
        ("vector-calculation", r#"{"operation":"turn"}"#, "does not fit"),
        ("matrix-calculation", r#"{"operation":"turn"}"#, "does not fit"),
        ("matrix-determinant", r#"{"size":4}"#, "size"),
        ("complex-calculation", r#"{"operation":"turn"}"#, "does not fit"),
    ],
};

/// A complex number as a person types it.
fn complex(re: i128, im: i128) -> String {
    let imaginary = match im {
        0 => return re.to_string(),
        1 => "i".to_owned(),
        -1 => "-i".to_owned(),
        _ => format!("{im}i"),
    };
    match (re, im) {
        (0, _) => imaginary,
        (_, 1..) => format!("{re}+{imaginary}"),
        _ => format!("{re}{imaginary}"),
    }
}

/// A polynomial in i of at most the second degree, with −1 for its square.
fn real_and_imaginary(row: &str) -> Option<(i128, i128)> {
    let at = |i| Some(worked(row, &[('i', i)])?.to_integer());
    let (before, number, behind) = (at(-1)?, at(0)?, at(1)?);
    let square = (before + behind) / 2 - number;
    assert_eq!(at(5)?, number + 5 * ((behind - before) / 2) + 25 * square, "{row}");
    Some((number - square, (behind - before) / 2))
}

fn of_complex(row: &str) -> Option<Response> {
    if let Some(inside) = row.strip_prefix('|').and_then(|row| row.strip_suffix('|')) {
        let (re, im) = real_and_imaginary(inside)?;
        return (0..100).find(|root| root * root == re * re + im * im).map(|root| typed(root.to_string()));
    }
    if let Some(exponent) = row.strip_prefix("i^") {
        let turns: u32 = exponent.parse().ok()?;
        let (re, im) = (0..turns).fold((1, 0), |(re, im), _| (-im, re));
        return Some(typed(complex(re, im)));
    }
    if !row.contains('i') {
        return None;
    }
    let Some((over, under)) = row.split_once('/') else {
        return real_and_imaginary(row).map(|(re, im)| typed(complex(re, im)));
    };
    let ((a, b), (c, d)) = (real_and_imaginary(over)?, real_and_imaginary(under)?);
    let all = (-30..=30).flat_map(|re| (-30..=30).map(move |im| (re, im)));
    let mut found = all.filter(|(re, im)| re * c - im * d == a && re * d + im * c == b);
    found.next().map(|(re, im)| typed(complex(re, im)))
}

type Matrix = Vec<Vec<i64>>;

/// The matrix below its name.
fn matrix(name: char, text: &str) -> Matrix {
    let below = text.lines().skip_while(|line| *line != format!("Matrix {name}:")).skip(1);
    below.take_while(|line| !line.ends_with([':', '?', '.'])).map(signed).collect()
}

/// The sum over all ways to take one number of each row and column, by the sign of the way.
fn determinant(rows: &[Vec<i64>], taken: &[usize]) -> i64 {
    let Some(row) = rows.get(taken.len()) else { return 1 };
    let free = (0..row.len()).filter(|column| !taken.contains(column));
    free.map(|column| {
        let passed = taken.iter().filter(|before| **before > column).count();
        let sign = if passed % 2 == 0 { 1 } else { -1 };
        sign * row[column] * determinant(rows, &[taken, &[column]].concat())
    })
    .sum()
}

fn times(a: &Matrix, b: &Matrix) -> Matrix {
    assert!(a.iter().all(|row| row.len() == b.len()), "sizes");
    let place = |row: &Vec<i64>, column: usize| (0..b.len()).map(|at| row[at] * b[at][column]).sum();
    a.iter().map(|row| (0..b[0].len()).map(|column| place(row, column)).collect()).collect()
}

fn listed(numbers: impl IntoIterator<Item = String>) -> Option<Response> {
    Some(typed(numbers.into_iter().collect::<Vec<_>>().join(", ")))
}

fn of_matrices(text: &str) -> Option<Response> {
    let (a, b) = (matrix('A', text), matrix('B', text));
    let asked = text.lines().last()?.strip_prefix("What is ")?.strip_suffix("? Write its numbers row by row.")?;
    let by_place = |sign: i64| -> Matrix {
        assert_eq!((a.len(), a[0].len()), (b.len(), b[0].len()), "{text}");
        a.iter().zip(&b).map(|(a, b)| a.iter().zip(b).map(|(a, b)| a + sign * b).collect()).collect()
    };
    let found: Matrix = match asked {
        "A + B" => by_place(1),
        "A − B" => by_place(-1),
        "A × B" => times(&a, &b),
        "the transpose of A" => (0..a[0].len()).map(|column| a.iter().map(|row| row[column]).collect()).collect(),
        "the inverse of A" => {
            // Each column of the inverse solves two equations.
            let all = determinant(&a, &[]);
            assert!(all != 0, "{text}");
            let place = |row: usize, column: usize| {
                let mut changed = a.clone();
                (0..2).for_each(|at| changed[at][row] = i64::from(at == column));
                Ratio::new(determinant(&changed, &[]), all).to_string()
            };
            return listed([place(0, 0), place(0, 1), place(1, 0), place(1, 1)]);
        }
        multiple => {
            let times = *drawn::wholes(multiple).first()?;
            assert_eq!(multiple, format!("{times}A"));
            a.iter().map(|row| row.iter().map(|number| (0..times).map(|_| number).sum()).collect()).collect()
        }
    };
    listed(found.concat().iter().map(i64::to_string))
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match model {
        "complex-calculation" => of_complex(text.strip_suffix(" = ?")?),
        "vector-calculation" => {
            let (a, b) = match *signed(text.split_once("? Write")?.0).as_slice() {
                [a, b, c, d] if text.contains("u + v") => (a + c, b + d),
                [a, b, c, d] if text.contains("u − v") => (a - c, b - d),
                [a, b, times] => (times * a, times * b),
                _ => return None,
            };
            Some(typed(format!("({a}, {b})")))
        }
        "matrix-calculation" => of_matrices(text),
        "matrix-determinant" => {
            let a = matrix('A', text);
            assert!(a.iter().all(|row| row.len() == a.len()), "{text}");
            Some(whole(determinant(&a, &[])))
        }
        _ => None,
    }
}
