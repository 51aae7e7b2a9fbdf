//! Roots, powers, logarithms and polynomials beyond the first: fitted through values, or found by trying.

use crate::{
    Strand, drawn,
    expressions::sum,
    integers::signed,
    typed, whole,
    worked::{Value, holds, worked, written},
};
use generators::answers::Response;
use num_integer::Integer as _;
use num_rational::Ratio;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("fully-factored", &["Factor completely.\n"]),
        ("polynomial-calculation", &["Calculate, without parentheses in the answer.\n"]),
        ("root-calculation", &["Write with a single root and as small a number in it as possible.\n"]),
        ("expression-in-words", &["Write an expression with x: "]),
        ("logarithm", &["What is the logarithm of ", "Write as the logarithm of one number.\n"]),
        (
            "completed-square",
            &[
                "Complete the square. Which numbers are a and b? Write first a, then b.\n",
                "Complete the square and find both solutions.\n",
                "Take the square root and find both solutions.\n",
                "Where is the vertex of this parabola? Write (x, y).\n",
            ],
        ),
        ("series-sum", &["What is the sum of its first "]),
        ("root-between", &["Between which two whole numbers that follow each other is the square root of "]),
    ],
    bounds: &[
        ("rational-calculation", r#"{"operation":"sum","decimals":true}"#),
        ("mixed-forms", r#"{"operation":"sum","count":2}"#),
        ("mixed-forms", r#"{"operation":"sum","count":3}"#),
        ("mixed-forms", r#"{"operation":"product","count":2}"#),
        ("mixed-forms", r#"{"operation":"product","count":3}"#),
        ("rational-calculation", r#"{"operation":"product","decimals":false}"#),
        ("rational-calculation", r#"{"operation":"quotient","decimals":true}"#),
        ("fraction-power", r#"{"exponents":"roots"}"#),
        ("fraction-power", r#"{"exponents":"fractions"}"#),
        ("fully-factored", r#"{"shape":"number_and_squares"}"#),
        ("fully-factored", r#"{"shape":"leading_number"}"#),
        ("fully-factored", r#"{"shape":"two_letters"}"#),
        ("polynomial-calculation", r#"{"shape":"product"}"#),
        ("polynomial-calculation", r#"{"shape":"term_and_product"}"#),
        ("root-calculation", r#"{"shape":"multiple"}"#),
        ("expression-in-words", r#"{"steps":"three"}"#),
        ("logarithm", r#"{"ask":"any"}"#),
        ("logarithm", r#"{"ask":"joined"}"#),
        ("completed-square", r#"{"ask":"solve"}"#),
        ("completed-square", r#"{"ask":"root"}"#),
        ("completed-square", r#"{"ask":"vertex"}"#),
        ("series-sum", r#"{"kind":"geometric"}"#),
        ("root-between", r#"{"of":"to_thousand"}"#),
    ],
    refused: &[
        ("rational-calculation", r#"{"operation":"root","decimals":true}"#, "does not fit"),
        ("mixed-forms", r#"{"operation":"sum","count":4}"#, "count"),
        ("fraction-power", r#"{"exponents":"none"}"#, "does not fit"),
        ("fully-factored", r#"{"shape":"none"}"#, "does not fit"),
        ("polynomial-calculation", r#"{"shape":"none"}"#, "does not fit"),
        ("root-calculation", r#"{"shape":"none"}"#, "does not fit"),
        ("expression-in-words", r#"{"steps":"none"}"#, "does not fit"),
        ("logarithm", r#"{"ask":"none"}"#, "does not fit"),
        ("completed-square", r#"{"ask":"none"}"#, "does not fit"),
        ("series-sum", r#"{"kind":"none"}"#, "does not fit"),
        ("root-between", r#"{"of":"none"}"#, "does not fit"),
    ],
};

/// The numbers before 1, x, x² and x³ through four values, with 1 for y.
fn cubic(row: &str) -> Option<[i128; 4]> {
    let at = |x: i64| Some(worked(row, &[('x', x), ('y', 1)])?.to_integer());
    let (before, zero, one, two) = (at(-1)?, at(0)?, at(1)?, at(2)?);
    let square = (before + one) / 2 - zero;
    let odd = (one - before) / 2;
    let cube = (two - zero - 4 * square - 2 * odd) / 6;
    let found = [zero, odd - cube, square, cube];
    let value: i128 = found.iter().enumerate().map(|(power, times)| times * 5_i128.pow(power as u32)).sum();
    assert_eq!(at(5)?, value, "{row}");
    Some(found)
}

fn factored(row: &str) -> Option<String> {
    let all = cubic(row)?;
    let (x, [c, b, a]) = match all {
        [0, rest @ ..] => ("x", rest),
        [rest @ .., 0] => ("", rest),
        _ => return None,
    };
    let number = a.gcd(&b).gcd(&c);
    let (a, b, c) = (a / number, b / number, c / number);
    let y = if row.contains('y') { "y" } else { "" };
    let linear = |times: i128, number: i128| {
        format!("({}{number:+}{y})", if times == 1 { "x".to_owned() } else { format!("{times}x") })
    };
    let first = (1..=a).filter(|times| a % times == 0);
    let mut found = first
        .flat_map(|times| (-60..=60).map(move |number: i128| (times, number)))
        .filter(|(times, number)| *number != 0 && c % number == 0 && times * (c / number) + number * (a / times) == b);
    let (times, one) = found.next()?;
    let number = if number == 1 { String::new() } else { number.to_string() };
    Some(format!("{number}{x}{}{}", linear(times, one), linear(a / times, c / one)))
}

/// The square of a sum or difference of roots, or of a multiple of one, and what stands outside of it at most.
fn root(row: &str) -> Option<String> {
    let numbers = drawn::wholes(row);
    let &[one, other] = numbers.as_slice() else { panic!("{row}") };
    assert!(one < 2_000 && other < 2_000, "{row}");
    let square = if let Some((_, _)) = row.split_once(" + ").or_else(|| row.split_once(" − ")) {
        let both = (1..=2_000).find(|root| root * root == one * other)?;
        one + other + if row.contains('+') { 2 * both } else { -2 * both }
    } else {
        assert_eq!(row, format!("{one}√{other}"));
        one * one * other
    };
    let outside = (1..=square)
        .take_while(|outside| outside * outside <= square)
        .filter(|outside| square % (outside * outside) == 0)
        .last()?;
    let inside = square / (outside * outside);
    Some(if outside == 1 { format!("√{inside}") } else { format!("{outside}√{inside}") })
}

/// The numbers of an expression in words, in the order in which they are said.
fn said(text: &str) -> Option<(i128, i128)> {
    let numbers: Vec<i128> = drawn::wholes(text).into_iter().map(i128::from).collect();
    let phrase = text.split_once(": ")?.1;
    let parts: Vec<&str> = phrase.split(|sign: char| sign.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    Some(match (parts.as_slice(), numbers.as_slice()) {
        ([" less than the product of ", " and x."], &[a, b]) => (b, -a),
        ([" more than the product of ", " and x."], &[a, b]) => (b, a),
        ([" times the sum of x and ", "."], &[a, b]) => (a, a * b),
        (["The product of ", " and x is taken from ", "."], &[b, a]) => (-b, a),
        ([" less than ", " times the sum of x and ", "."], &[c, a, b]) => (a, a * b - c),
        ([" more than ", " times the sum of x and ", "."], &[c, a, b]) => (a, a * b + c),
        ([" is taken from the product of ", " and x, and what is left is multiplied by ", "."], &[c, b, a]) => {
            (a * b, -a * c)
        }
        (["The product of ", " and x is taken from ", ", and what is left is multiplied by ", "."], &[c, b, a]) => {
            (-a * c, a * b)
        }
        _ => return None,
    })
}

fn logarithm(text: &str) -> Option<Response> {
    if let Some(row) = text.strip_prefix("Write as the logarithm of one number.\n") {
        let numbers = drawn::wholes(row);
        if let &[times, of] = numbers.as_slice()
            && row == format!("{times} log {of} = log ?")
        {
            assert!(times < 12, "{text}");
            return Some(whole((0..times).fold(1, |power, _| power * of)));
        }
        let &[one, other] = drawn::wholes(row).as_slice() else { panic!("{text}") };
        if row == format!("log {one} + log {other} = log ?") {
            return Some(whole((0..other).map(|_| one).sum()));
        }
        assert_eq!(row, format!("log {one} − log {other} = log ?"));
        return (1..=one).find(|quotient| quotient * other == one).map(whole);
    }
    let rest = text.strip_prefix("What is the logarithm of ")?.strip_suffix('?')?;
    let (number, base) = rest.split_once(" to the base ")?;
    let (number, base) = (worked(number, &[])?, worked(base, &[])?);
    let power = |of: Value, times: i64| (0..times).fold(Value::from_integer(1), |power, _| power * of);
    let whole_exponent = (1..=6).find(|&times| power(base, times) == number).map(whole);
    let negative =
        || (1..=6).find(|&times| power(base, times) * number == Value::from_integer(1)).map(|times| whole(-times));
    let part = || (2..=6).find(|&times| power(number, times) == base).map(|times| typed(format!("1/{times}")));
    whole_exponent.or_else(negative).or_else(part)
}

fn solutions(equation: &str) -> Option<Response> {
    let found: Vec<i64> = (-40..=40).filter(|&x| holds(equation, &[('x', x)])).collect();
    let &[p, q] = found.as_slice() else { panic!("not two solutions: {equation}") };
    Some(typed(format!("{p}, {q}")))
}

fn completed_square(text: &str) -> Option<Response> {
    let (question, row) = text.split_once('\n')?;
    if question.contains("solutions") {
        return solutions(row);
    }
    if let Some(right) = row.strip_prefix("y = ") {
        let at = |x: i64| worked(right, &[('x', x)]);
        let middle = (-40..=40).find(|&x| at(x - 1) == at(x + 1))?;
        return Some(typed(format!("({middle}, {})", at(middle)?)));
    }
    let left = row.strip_suffix(" = (x + a)^2 + b")?;
    let at = |x: i64| Some(worked(left, &[('x', x)])?.to_integer());
    let square = |x: i64, a: i64| i128::from((x + a) * (x + a));
    let a = (-40..=40).find(|&a| {
        (-2..=2).all(|x| at(x).zip(at(x + 1)).is_some_and(|(one, two)| two - one == square(x + 1, a) - square(x, a)))
    })?;
    Some(typed(format!("{a}, {}", at(0)? - square(0, a))))
}

/// A power whose exponent may be a fraction: what makes the base to the power above, raised to the one below.
fn fraction_power(row: &str) -> Option<Response> {
    let (base, exponent) = row.split_once('^')?;
    assert!(!base.contains('×'), "{row}");
    let (base, exponent) = (worked(base, &[])?, worked(exponent, &[])?);
    let power = |of: Value, times: i128| (0..times).fold(Value::from_integer(1), |power, _| power * of);
    let (times, degree) = (exponent.numer().abs(), *exponent.denom());
    assert!(times < 10 && degree < 10 && *base.numer() < 10_000 && *base.denom() < 10_000, "{row}");
    let side = |of: i128| {
        (1..=of).find(|root: &i128| (0..degree).try_fold(1_i128, |power, _| power.checked_mul(*root)) == Some(of))
    };
    let root = Ratio::new(side(*base.numer())?, side(*base.denom())?);
    let raised = power(root, times);
    Some(typed(written(if *exponent.numer() < 0 { raised.recip() } else { raised })))
}

fn series_sum(text: &str) -> Option<Response> {
    let (begins, rest) = text.strip_prefix("A sequence begins ")?.split_once(" and goes on by the same rule. ")?;
    let count = *drawn::wholes(rest).first()?;
    let shown = signed(begins);
    let &[one, two, three, four] = shown.as_slice() else { panic!("{text}") };
    assert!(count < 40, "{text}");
    let is_arithmetic = two - one == three - two && three - two == four - three;
    let is_geometric = two * two == one * three && three * three == two * four;
    assert!(is_arithmetic || is_geometric, "{text}");
    let next = |term: i64| if is_arithmetic { term + two - one } else { term * two / one };
    let terms = std::iter::successors(Some(one), |term| Some(next(*term)));
    Some(whole(terms.take(usize::try_from(count).expect("few")).sum()))
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let row = text.split_once('\n').map_or(text, |(_, row)| row);
    match model {
        "rational-calculation" => worked(text.strip_suffix(" = ?")?, &[]).map(|value| typed(written(value))),
        "mixed-forms" => {
            worked(&text.strip_suffix(" = ?")?.replace('%', "/100"), &[]).map(|value| typed(written(value)))
        }
        "fraction-power" => fraction_power(text.strip_suffix(" = ?")?),
        "root-between" => {
            let &[number] = drawn::wholes(text).as_slice() else { panic!("{text}") };
            (1..100)
                .find(|root| root * root < number && number < (root + 1) * (root + 1))
                .map(|root| typed(format!("{root}, {}", root + 1)))
        }
        "fully-factored" => factored(row).map(typed),
        "polynomial-calculation" => {
            let [number, x, square, cube] = cubic(row)?;
            let text = sum(&[(square, "x^2"), (x, "x"), (number, "")]);
            let sign = if text.is_empty() || text.starts_with('-') { "" } else { "+" };
            Some(typed(match cube {
                0 => text,
                1 => format!("x^3{sign}{text}"),
                -1 => format!("-x^3{sign}{text}"),
                _ => format!("{cube}x^3{sign}{text}"),
            }))
        }
        "root-calculation" => root(row).map(typed),
        "expression-in-words" => said(text).map(|(x, number)| typed(sum(&[(x, "x"), (number, "")]))),
        "logarithm" => logarithm(text),
        "completed-square" => completed_square(text),
        "series-sum" => series_sum(text),
        _ => None,
    }
}
