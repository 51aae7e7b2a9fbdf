//! Expressions: worked out for given values, or found from a few of their values.

use crate::{
    Strand, drawn,
    integers::signed,
    typed,
    worked::{Value, worked, written},
};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("expression-value", &["Find the value of the expression for "]),
        ("like-terms", &["Combine like terms.\n"]),
        ("expanded-product", &["Multiply out and combine like terms.\n"]),
        ("factored-expression", &["Factor the expression as far as possible.\n"]),
        ("power-rules", &["Write as a single power of x.\n"]),
        ("powers-of-two-bases", &["Write it with one power of each base. Which numbers are m and n?\n"]),
        ("simplified-root", &["Simplify the root: as large a number as possible before it.\n"]),
    ],
    bounds: &[
        ("expression-value", r#"{"shape":"one_letter","number_to":5,"negative":false}"#),
        ("expression-value", r#"{"shape":"square","number_to":12,"negative":true}"#),
        ("expression-value", r#"{"shape":"two_letters","number_to":12,"negative":true}"#),
        ("like-terms", r#"{"letters":1,"number_to":4}"#),
        ("like-terms", r#"{"letters":2,"number_to":12}"#),
        ("expanded-product", r#"{"shape":"number_times_sum","number_to":4}"#),
        ("expanded-product", r#"{"shape":"two_sums","number_to":12}"#),
        ("expanded-product", r#"{"shape":"square_of_sum","number_to":12}"#),
        ("factored-expression", r#"{"shape":"common_factor","number_to":5}"#),
        ("factored-expression", r#"{"shape":"trinomial","number_to":12}"#),
        ("factored-expression", r#"{"shape":"difference_of_squares","number_to":5}"#),
        ("power-rules", r#"{"rule":"product","exponent_to":6}"#),
        ("power-rules", r#"{"rule":"quotient","exponent_to":6}"#),
        ("power-rules", r#"{"rule":"power","exponent_to":12}"#),
        ("powers-of-two-bases", r#"{"shape":"any","bases":"letters","exponent_to":4,"negative":false}"#),
        ("powers-of-two-bases", r#"{"shape":"any","bases":"numbers","exponent_to":12,"negative":true}"#),
        ("powers-of-two-bases", r#"{"shape":"product","bases":"numbers","exponent_to":4,"negative":false}"#),
        ("powers-of-two-bases", r#"{"shape":"quotient","bases":"letters","exponent_to":4,"negative":false}"#),
        ("powers-of-two-bases", r#"{"shape":"power_of_product","bases":"letters","exponent_to":4,"negative":false}"#),
        ("powers-of-two-bases", r#"{"shape":"power_of_quotient","bases":"letters","exponent_to":12,"negative":true}"#),
        ("powers-of-two-bases", r#"{"shape":"quotient_of_powers","bases":"letters","exponent_to":4,"negative":false}"#),
        ("powers-of-two-bases", r#"{"shape":"quotient_of_powers","bases":"numbers","exponent_to":12,"negative":true}"#),
        ("simplified-root", r#"{"outside_to":4}"#),
        ("simplified-root", r#"{"outside_to":12}"#),
    ],
    refused: &[
        ("expression-value", r#"{"shape":"square","number_to":4,"negative":true}"#, "number_to"),
        ("like-terms", r#"{"letters":3,"number_to":9}"#, "letters"),
        ("like-terms", r#"{"letters":2,"number_to":13}"#, "number_to"),
        ("expanded-product", r#"{"shape":"two_sums","number_to":3}"#, "number_to"),
        ("factored-expression", r#"{"shape":"trinomial","number_to":4}"#, "number_to"),
        ("power-rules", r#"{"rule":"any","exponent_to":5}"#, "exponent_to"),
        (
            "powers-of-two-bases",
            r#"{"shape":"any","bases":"letters","exponent_to":13,"negative":false}"#,
            "exponent_to",
        ),
        ("simplified-root", r#"{"outside_to":3}"#, "outside_to"),
    ],
};

/// The terms that are not 0, written as a person would.
pub fn sum(terms: &[(i128, &str)]) -> String {
    let mut text = String::new();
    for &(times, letters) in terms.iter().filter(|(times, _)| *times != 0) {
        if times > 0 && !text.is_empty() {
            text.push('+');
        }
        match (times, letters) {
            (1, "x" | "y" | "x^2") => {}
            (-1, "x" | "y" | "x^2") => text.push('-'),
            _ => text.push_str(&times.to_string()),
        }
        text.push_str(letters);
    }
    text
}

/// `ax² + bx + c` through the values at −1, 0 and 1, which has to fit further on.
fn square(row: &str) -> Option<(i128, i128, i128)> {
    let at = |x| Some(worked(row, &[('x', x)])?.to_integer());
    let (before, c, behind) = (at(-1)?, at(0)?, at(1)?);
    let (a, b) = ((before + behind) / 2 - c, (behind - before) / 2);
    for x in [-5, 2, 7] {
        assert_eq!(at(x)?, a * i128::from(x * x) + b * i128::from(x) + c, "{row}");
    }
    Some((a, b, c))
}

/// Factors, tried one after the other.
fn factored(row: &str) -> Option<String> {
    let is_same =
        |product: &str| [-3, 0, 1, 2, 10].iter().all(|&x| worked(row, &[('x', x)]) == worked(product, &[('x', x)]));
    let linear = |a: i128, b: i128| format!("({a}x {} {})", if b < 0 { '−' } else { '+' }, b.abs());
    let typed = |product: String| Some(product.replace('−', "-").replace("(1x", "(x"));
    if !row.contains('^') {
        let number = worked(row, &[('x', 0)])?.to_integer();
        for factor in (2..=12).rev().filter(|factor| number % factor == 0) {
            for a in 1..=12 {
                for b in (-12..=12).filter(|b| factor * b == number) {
                    let product = format!("{factor}{}", linear(a, b));
                    if is_same(&product) {
                        return typed(product);
                    }
                }
            }
        }
        return None;
    }
    let (first, _, last) = square(row)?;
    for a in (1..=first).filter(|a| first % a == 0) {
        for b in (-12..=12).filter(|b| *b != 0 && last % b == 0) {
            let product = format!("{}{}", linear(a, b), linear(first / a, last / b));
            if is_same(&product) {
                return typed(product);
            }
        }
    }
    None
}

/// The exponents of both bases by logarithms: where one base counts as 1 and the other as 0, a product is a sum, a quotient a
/// difference and a power a product.
fn exponents(text: &str) -> Option<[String; 2]> {
    let [row, "m = ?", "n = ?"] = text.lines().skip(1).collect::<Vec<_>>()[..] else { panic!("{text}") };
    let (left, right) = row.split_once(" = ")?;
    let bases: String = right.chars().filter(|sign| !"^mn()/× ".contains(*sign)).collect();
    let (first, second) = (bases.chars().next()?, bases.chars().nth(1)?);
    let sign = if right == format!("({first}^m)/({second}^n)") { -1 } else { 1 };
    let is_known =
        sign < 0 || [format!("{first}^m{second}^n"), format!("{first}^m × {second}^n")].contains(&right.into());
    assert!(is_known && bases.chars().count() == 2, "{text}");
    let mut sum = left.replace(" × ", " + ").replace('/', " − ");
    for (base, letter) in [(first, "x"), (second, "y")] {
        sum = sum.replace(&format!("{base}^"), &format!("{letter}^"));
    }
    let is_read = sum.match_indices('^').all(|(at, _)| sum[..at].ends_with(['x', 'y', ')']));
    assert!(is_read, "{text}: {sum}");
    // Two letters beside each other are multiplied: the second comes behind its factor's exponent.
    let beside = |sum: String, end: char| sum.replace(&format!("{end}y"), &format!("{end} + y"));
    let sum = ('0'..='9').chain([')']).fold(sum, beside).replace('^', " × ");
    let exponent = |x, y| worked(&sum, &[('x', x), ('y', y)]).map(|value| value.to_integer());
    Some([exponent(1, 0)?.to_string(), (sign * exponent(0, 1)?).to_string()])
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let (question, row) = text.split_once('\n').unwrap_or((text, text));
    match model {
        "expression-value" => {
            let numbers = signed(question);
            let letters: Vec<(char, i64)> = "xy".chars().zip(numbers).collect();
            worked(row, &letters).map(|value| typed(written(value)))
        }
        "like-terms" => {
            let at = |x, y| Some(worked(row, &[('x', x), ('y', y)])?.to_integer());
            let number = at(0, 0)?;
            let (x, y) = (at(1, 0)? - number, at(0, 1)? - number);
            assert_eq!(at(3, 5)?, 3 * x + 5 * y + number, "{row}");
            Some(typed(sum(&[(x, "x"), (y, "y"), (number, "")])))
        }
        "expanded-product" => {
            let (a, b, c) = square(row)?;
            Some(typed(sum(&[(a, "x^2"), (b, "x"), (c, "")])))
        }
        "factored-expression" => factored(row).map(typed),
        "power-rules" => {
            // With 2 in the place of x, as often as it divides.
            let mut value = worked(row, &[('x', 2)]).filter(|_| drawn::wholes(row).iter().sum::<i64>() < 20);
            let mut exponent = 0;
            while let Some(left) = value.filter(|value| *value > Value::from_integer(1)) {
                exponent += 1;
                value = Some(left / 2);
            }
            if exponent > 0 {
                return Some(typed(format!("x^{exponent}")));
            }
            // Too large for that: the letters counted as they stand there.
            let &[m, n] = drawn::wholes(row).as_slice() else { panic!("{text}") };
            let letters = |times: i64| "x".repeat(usize::try_from(times).expect("a few"));
            let all = match (row.contains('/'), row.contains('(')) {
                (true, _) => letters(m).strip_prefix(&letters(n))?.to_owned(),
                (_, true) => letters(m).repeat(usize::try_from(n).expect("a few")),
                _ => letters(m) + &letters(n),
            };
            Some(typed(format!("x^{}", all.len())))
        }
        "powers-of-two-bases" => exponents(text).map(|found| Response::Many(found.into())),
        "simplified-root" => {
            let of = *drawn::wholes(row).first()?;
            assert!(row == format!("√{of}") && of < 5_000, "{text}");
            let outside = (1..=of).rev().find(|outside| (1..=of).any(|inside| outside * outside * inside == of))?;
            let inside = (1..=of).find(|inside| outside * outside * inside == of)?;
            Some(typed(format!("{outside}√{inside}")))
        }
        _ => None,
    }
}
