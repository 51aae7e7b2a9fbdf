//! Quotients of polynomials: the quotient of the lowest degree through their values.

use crate::{
    Strand, typed,
    worked::{Value, worked},
};
use generators::answers::Response;
use num_bigint::BigInt;
use num_rational::Ratio;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        (
            "algebraic-fraction",
            &["Write the fraction in lowest terms.\n", "For which two values of x does this fraction have no value?\n"],
        ),
        ("algebraic-fraction-product", &["Calculate. Write a single fraction in lowest terms.\n"]),
        ("algebraic-fraction-sum", &["Write as a single fraction in lowest terms.\n"]),
    ],
    bounds: &[
        ("algebraic-fraction", r#"{"shape":"powers"}"#),
        ("algebraic-fraction", r#"{"shape":"common_factor"}"#),
        ("algebraic-fraction", r#"{"shape":"trinomials_and_numbers"}"#),
        ("algebraic-fraction", r#"{"shape":"sum_below"}"#),
        ("algebraic-fraction", r#"{"shape":"no_value"}"#),
        ("algebraic-fraction-product", r#"{"factors":"number"}"#),
        ("algebraic-fraction-product", r#"{"factors":"terms"}"#),
        ("algebraic-fraction-product", r#"{"factors":"trinomials"}"#),
        ("algebraic-fraction-sum", r#"{"below":"same_term"}"#),
        ("algebraic-fraction-sum", r#"{"below":"different_terms"}"#),
        ("algebraic-fraction-sum", r#"{"below":"sum_and_number"}"#),
        ("algebraic-fraction-sum", r#"{"below":"different_sums"}"#),
        ("algebraic-fraction-sum", r#"{"below":"sums_and_product"}"#),
    ],
    refused: &[
        ("algebraic-fraction", r#"{"shape":"cubes"}"#, "does not fit"),
        ("algebraic-fraction-product", r#"{"factors":"cubes"}"#, "does not fit"),
        ("algebraic-fraction-sum", r#"{"below":"cubes"}"#, "does not fit"),
    ],
};

/// Elimination multiplies numbers up, beyond any that are shown.
type Exact = Ratio<BigInt>;

fn exact(value: Value) -> Exact {
    Exact::new((*value.numer()).into(), (*value.denom()).into())
}

/// What solves these equations but is not nought everywhere, when there is one such row up to a factor.
fn solved(mut rows: Vec<Vec<Exact>>, letters: usize) -> Option<Vec<Exact>> {
    let (zero, one) = (Exact::from_integer(0.into()), Exact::from_integer(1.into()));
    let (mut at, mut heads) = (0, Vec::new());
    for letter in 0..letters {
        let Some(found) = (at..rows.len()).find(|&row| rows[row][letter] != zero) else { continue };
        rows.swap(at, found);
        let head = rows[at][letter].clone();
        rows[at].iter_mut().for_each(|number| *number /= &head);
        let pivot = rows[at].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|(row, _)| *row != at) {
            let times = row[letter].clone();
            row.iter_mut().zip(&pivot).for_each(|(number, over)| *number -= &times * over);
        }
        heads.push(letter);
        at += 1;
    }
    let free: Vec<usize> = (0..letters).filter(|letter| !heads.contains(letter)).collect();
    let &[free] = free.as_slice() else { return None };
    let mut row = vec![zero; letters];
    row[free] = one;
    heads.iter().enumerate().for_each(|(at, &head)| row[head] = -rows[at][free].clone());
    Some(row)
}

fn power(x: i64, exponent: usize) -> Exact {
    Exact::from_integer((0..exponent).fold(BigInt::from(1), |power, _| power * x))
}

/// Whole numbers without a common factor, in the place of fractions.
fn whole(row: &[Exact]) -> Vec<i128> {
    let under = row.iter().fold(BigInt::from(1), |under, number| num_integer::lcm(under, number.denom().clone()));
    let whole: Vec<BigInt> = row.iter().map(|number| (number * &under).to_integer()).collect();
    let shared = whole.iter().fold(BigInt::from(0), |shared, number| num_integer::gcd(shared, number.clone()));
    whole.iter().map(|number| i128::try_from(number / &shared).expect("small again")).collect()
}

/// As a person types it, the highest power first.
fn sum(coefficients: &[i128]) -> String {
    let mut text = String::new();
    for (power, times) in coefficients.iter().enumerate().rev().filter(|(_, times)| **times != 0) {
        text.push_str(if *times < 0 {
            "-"
        } else if text.is_empty() {
            ""
        } else {
            "+"
        });
        let number = times.abs();
        match (power, number) {
            (0, _) => text.push_str(&number.to_string()),
            (1, 1) => text.push('x'),
            (1, _) => text.push_str(&format!("{number}x")),
            (_, 1) => text.push_str(&format!("x^{power}")),
            _ => text.push_str(&format!("{number}x^{power}")),
        }
    }
    text
}

/// The polynomials of the lowest degrees whose quotient has the row's values.
fn fitted(row: &str) -> Option<String> {
    assert!(row.contains('x'), "{row}");
    // Near 0 first, so that the numbers stay small.
    let near = (0..=9).flat_map(|x| if x == 0 { vec![0] } else { vec![x, -x] });
    let points: Vec<(i64, Exact)> =
        near.filter_map(|x| worked(row, &[('x', x)]).map(|value| (x, exact(value)))).collect();
    for degrees in 0..=4 {
        for under in 0..=degrees {
            let over = degrees - under;
            let letters = over + under + 2;
            let wanted = points.iter().take(letters + 2);
            let equation = |(x, value): &(i64, Exact)| {
                let above = (0..=over).map(|exponent| power(*x, exponent));
                above.chain((0..=under).map(|exponent| -(value * power(*x, exponent)))).collect::<Vec<Exact>>()
            };
            let Some(found) = solved(wanted.map(equation).collect(), letters) else { continue };
            let all = whole(&found);
            let (above, below) = all.split_at(over + 1);
            let sign = below.iter().rev().find(|number| **number != 0)?.signum();
            let [above, below] = [above, below].map(|side| side.iter().map(|number| number * sign).collect::<Vec<_>>());
            let single = |side: &[i128]| side.iter().filter(|number| **number != 0).count() == 1;
            let above_line = if single(&above) { sum(&above) } else { format!("({})", sum(&above)) };
            return Some(if below == [1] { sum(&above) } else { format!("{above_line}/({})", sum(&below)) });
        }
    }
    None
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let (question, row) = text.split_once('\n')?;
    match model {
        "algebraic-fraction" if question.contains("no value") => {
            assert!(row.starts_with("x/("), "{text}");
            let none: Vec<String> =
                (-60..=60).filter(|&x| worked(row, &[('x', x)]).is_none()).map(|x| x.to_string()).collect();
            Some(typed(none.join(", ")))
        }
        "algebraic-fraction" | "algebraic-fraction-product" | "algebraic-fraction-sum" => fitted(row).map(typed),
        _ => None,
    }
}
