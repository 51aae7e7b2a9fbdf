//! Fractions, with every part counted.

use crate::{Strand, drawn, typed, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        (
            "division-as-fraction",
            &[
                "does each get? Write a fraction.",
                "is each piece? Write a fraction.",
                "are in each jug? Write a fraction.",
            ],
        ),
        ("fraction-story", &["in all? Write a fraction.", "are left? Write a fraction."]),
        (
            "outermost-fraction",
            &["Which of these fractions is the greatest?\n", "Which of these fractions is the least?\n"],
        ),
        ("simplify-fraction", &["Write the fraction in lowest terms.\n"]),
        ("fraction-of-shape", &["What fraction of the shape is shaded?", "What fraction is shaded in all?"]),
        ("fraction-point", &["Which number is at point A? Write a fraction."]),
        ("mixed-comparison", &["Compare the numbers. Which sign belongs in the blank"]),
        ("mixed-number", &["Write the fraction as a mixed number.\n", "Write the mixed number as a fraction.\n"]),
    ],
    bounds: &[
        ("fraction-sum", r#"{"largest_denominator":5,"denominators":"equal","lowest_terms":true}"#),
        ("fraction-sum", r#"{"largest_denominator":20,"denominators":"different","lowest_terms":false}"#),
        ("fraction-difference", r#"{"largest_denominator":6,"denominators":"equal","lowest_terms":true}"#),
        ("fraction-difference", r#"{"largest_denominator":20,"denominators":"different","lowest_terms":false}"#),
        ("fraction-product", r#"{"largest_denominator":4,"lowest_terms":true}"#),
        ("fraction-product", r#"{"largest_denominator":12,"lowest_terms":false}"#),
        ("multiple-of-fraction", r#"{"largest_denominator":4,"whole_part_to":4}"#),
        ("multiple-of-fraction", r#"{"largest_denominator":12,"whole_part_to":20}"#),
        ("fraction-of-quantity", r#"{"largest_denominator":4,"part_to":5}"#),
        ("fraction-of-quantity", r#"{"largest_denominator":12,"part_to":25}"#),
        ("fraction-quotient", r#"{"divide":"unit_by_whole","largest_denominator":6,"whole_part_to":4}"#),
        ("fraction-quotient", r#"{"divide":"whole_by_unit","largest_denominator":12,"whole_part_to":12}"#),
        ("fraction-quotient", r#"{"divide":"whole_by_fraction","largest_denominator":6,"whole_part_to":4}"#),
        ("fraction-quotient", r#"{"divide":"fractions","largest_denominator":12,"whole_part_to":12}"#),
        ("mixed-comparison", r#"{"largest_denominator":6,"whole_part_to":2}"#),
        ("mixed-comparison", r#"{"largest_denominator":12,"whole_part_to":9}"#),
        ("mixed-number", r#"{"write":"mixed","largest_denominator":4,"whole_part_to":4}"#),
        ("mixed-number", r#"{"write":"fraction","largest_denominator":12,"whole_part_to":20}"#),
        ("mixed-number-sum", r#"{"operation":"sum","denominators":"equal","largest_denominator":4,"whole_part_to":3}"#),
        (
            "mixed-number-sum",
            r#"{"operation":"difference","denominators":"different","largest_denominator":12,"whole_part_to":20}"#,
        ),
        ("mixed-number-product", r#"{"largest_denominator":4,"whole_part_to":2}"#),
        ("mixed-number-product", r#"{"largest_denominator":12,"whole_part_to":9}"#),
        ("division-as-fraction", r#"{"number_to":6}"#),
        ("division-as-fraction", r#"{"number_to":12}"#),
        ("fraction-story", r#"{"operation":"sum","denominators":"equal","largest_denominator":6}"#),
        ("fraction-story", r#"{"operation":"difference","denominators":"different","largest_denominator":12}"#),
        ("tenths-and-hundredths", r#"{"hundredths_to":9}"#),
        ("tenths-and-hundredths", r#"{"hundredths_to":99}"#),
        ("fraction-of-shape", r#"{"shape":"bar","largest_denominator":6,"above_one":false}"#),
        ("fraction-of-shape", r#"{"shape":"circle","largest_denominator":12,"above_one":false}"#),
        ("fraction-of-shape", r#"{"shape":"bar","largest_denominator":6,"above_one":true}"#),
        ("fraction-of-shape", r#"{"shape":"circle","largest_denominator":12,"above_one":true}"#),
        ("fraction-point", r#"{"largest_denominator":6,"line_to":1}"#),
        ("fraction-point", r#"{"largest_denominator":12,"line_to":4}"#),
        ("equivalent-fraction", r#"{"largest_denominator":4,"multiplier_to":4,"terms":"larger"}"#),
        ("equivalent-fraction", r#"{"largest_denominator":12,"multiplier_to":12,"terms":"smaller"}"#),
        ("simplify-fraction", r#"{"largest_denominator":4,"common_factor_to":5}"#),
        ("simplify-fraction", r#"{"largest_denominator":15,"common_factor_to":20}"#),
        ("outermost-fraction", r#"{"largest_denominator":8,"alike":"denominators","find":"greatest"}"#),
        ("outermost-fraction", r#"{"largest_denominator":12,"alike":"numerators","find":"least"}"#),
        ("outermost-fraction", r#"{"largest_denominator":12,"alike":"nothing","find":"least"}"#),
    ],
    refused: &[
        (
            "fraction-sum",
            r#"{"largest_denominator":4,"denominators":"equal","lowest_terms":true}"#,
            "largest_denominator",
        ),
        ("fraction-sum", r#"{"largest_denominator":12,"denominators":"odd","lowest_terms":true}"#, "character"),
        (
            "fraction-difference",
            r#"{"largest_denominator":21,"denominators":"equal","lowest_terms":true}"#,
            "largest_denominator",
        ),
        ("fraction-product", r#"{"largest_denominator":3,"lowest_terms":true}"#, "largest_denominator"),
        ("multiple-of-fraction", r#"{"largest_denominator":4,"whole_part_to":3}"#, "whole_part_to"),
        ("fraction-of-quantity", r#"{"largest_denominator":4,"part_to":4}"#, "part_to"),
        (
            "fraction-quotient",
            r#"{"divide":"fractions","largest_denominator":5,"whole_part_to":9}"#,
            "largest_denominator",
        ),
        ("mixed-comparison", r#"{"largest_denominator":13,"whole_part_to":2}"#, "largest_denominator"),
        ("mixed-comparison", r#"{"largest_denominator":12,"whole_part_to":1}"#, "whole_part_to"),
        ("mixed-number", r#"{"write":"mixed","largest_denominator":4,"whole_part_to":21}"#, "whole_part_to"),
        (
            "mixed-number-sum",
            r#"{"operation":"sum","denominators":"equal","largest_denominator":4,"whole_part_to":2}"#,
            "whole_part_to",
        ),
        ("mixed-number-product", r#"{"largest_denominator":13,"whole_part_to":2}"#, "largest_denominator"),
        ("division-as-fraction", r#"{"number_to":5}"#, "number_to"),
        (
            "fraction-story",
            r#"{"operation":"sum","denominators":"equal","largest_denominator":5}"#,
            "largest_denominator",
        ),
        ("tenths-and-hundredths", r#"{"hundredths_to":8}"#, "hundredths_to"),
        ("fraction-of-shape", r#"{"shape":"bar","largest_denominator":5,"above_one":false}"#, "largest_denominator"),
        ("fraction-point", r#"{"largest_denominator":6,"line_to":5}"#, "line_to"),
        ("equivalent-fraction", r#"{"largest_denominator":4,"multiplier_to":3,"terms":"larger"}"#, "multiplier_to"),
        ("simplify-fraction", r#"{"largest_denominator":4,"common_factor_to":21}"#, "common_factor_to"),
        ("outermost-fraction", r#"{"largest_denominator":7,"alike":"nothing","find":"least"}"#, "largest_denominator"),
    ],
};

/// A number of so many parts of so many.
type Parts = (i64, i64);

/// In the largest pieces that it fills, as a person would write it.
fn in_largest_pieces((count, whole): Parts) -> String {
    let piece = (1..=whole).rev().find(|piece| count % piece == 0 && whole % piece == 0).unwrap_or(1);
    let (count, whole) = (count / piece, whole / piece);
    if whole == 1 { count.to_string() } else { format!("{count}/{whole}") }
}

/// `2 3/4`, `3/4` or `2`, the wholes cut into their parts one by one.
fn read(text: &str) -> Parts {
    let number = |text: &str| text.trim().replace(',', "").parse::<i64>().unwrap_or_else(|_| panic!("{text}"));
    match (text.trim().split_once(' '), text.split_once('/')) {
        (Some((wholes, part)), _) => {
            let (over, under) = part.split_once('/').expect("a fraction");
            ((0..number(wholes)).fold(number(over), |parts, _| parts + number(under)), number(under))
        }
        (None, Some((over, under))) => (number(over), number(under)),
        (None, None) => (number(text), 1),
    }
}

/// Works with both numbers in parts that both can be cut into.
fn worked_out(text: &str) -> Parts {
    let row = text.strip_suffix(" = ?").unwrap_or_else(|| panic!("{text}"));
    let (sign, (left, right)) = ["+", "−", "×", "÷", "of"]
        .into_iter()
        .find_map(|sign| Some((sign, row.split_once(&format!(" {sign} "))?)))
        .unwrap_or_else(|| panic!("{text}"));
    let ((a, b), (c, d)) = (read(left), read(right));
    // Cut into b × d pieces, every piece of one number is as large as every piece of the other.
    let pieces = |count: i64, each: i64| (0..count).map(|_| each).sum::<i64>();
    let (one, other) = (pieces(a, d), pieces(c, b));
    match sign {
        "+" => (one + other, pieces(b, d)),
        "−" => (one - other, pieces(b, d)),
        // A rectangle of so many pieces by so many, in a square of 1 by 1 that has b by d of them.
        "×" | "of" => (pieces(a, c), pieces(b, d)),
        _ => (one, other),
    }
}

fn equals((a, b): Parts, (c, d): Parts) -> bool {
    a * d == c * b
}

/// The number in the place of the question mark of two equal fractions, tried one by one.
fn missing(text: &str) -> i64 {
    let (left, right) = text.split_once(" = ").expect("two sides");
    (1..=400)
        .find(|number| equals(read(left), read(&right.replace('?', &number.to_string()))))
        .unwrap_or_else(|| panic!("{text}"))
}

/// Which of several numbers no other is beyond.
fn outermost(text: &str) -> String {
    let (ask, row) = text.split_once('\n').expect("a question and a row");
    let numbers: Vec<&str> = row.split(", ").collect();
    let beyond = |one: &str, other: &str| {
        let ((a, b), (c, d)) = (read(one), read(other));
        if ask.contains("greatest") { a * d > c * b } else { a * d < c * b }
    };
    let answer = numbers.iter().find(|one| !numbers.iter().any(|other| beyond(other, one)));
    (*answer.expect("one of them")).to_owned()
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let numbers = drawn::wholes(text);
    Some(match model {
        "fraction-sum"
        | "fraction-difference"
        | "fraction-product"
        | "multiple-of-fraction"
        | "fraction-quotient"
        | "fraction-of-quantity"
        | "mixed-number-sum"
        | "mixed-number-product"
        | "tenths-and-hundredths" => {
            let row = text.strip_prefix("Write the answer as a fraction in lowest terms.\n").unwrap_or(text);
            typed(in_largest_pieces(worked_out(row)))
        }
        "fraction-story" => {
            let told: Vec<&str> = text.split_whitespace().filter(|word| word.contains('/')).collect();
            let sign = if text.contains("in all") { '+' } else { '−' };
            typed(in_largest_pieces(worked_out(&format!("{} {sign} {} = ?", told[0], told[1]))))
        }
        "equivalent-fraction" => whole(missing(text)),
        "outermost-fraction" => typed(outermost(text)),
        "simplify-fraction" => typed(in_largest_pieces(read(text.lines().last()?))),
        "fraction-of-shape" => {
            let shapes: Vec<Parts> = numbers.chunks(2).map(|shape| (shape[1], shape[0])).collect();
            let parts = shapes[0].1;
            assert!(shapes.iter().all(|shape| shape.1 == parts), "{text}");
            typed(in_largest_pieces((shapes.iter().map(|shape| shape.0).sum(), parts)))
        }
        "fraction-point" => {
            // From 0, numbered by 1s; then the parts of a step, and where the point is.
            let &[0, _, 1, parts, marks, from] = &numbers[..] else { panic!("{text}") };
            typed(in_largest_pieces(((0..from).fold(marks, |count, _| count + parts), parts)))
        }
        "mixed-comparison" => {
            let (one, other) = text.lines().last()?.split_once(" ? ")?;
            let mixed = if one.contains(' ') { one } else { other };
            let (over, under) = mixed.split_once(' ')?.1.split_once('/')?;
            assert!(over.parse::<i64>().ok()? < under.parse::<i64>().ok()?, "no mixed number: {text}");
            let ((a, b), (c, d)) = (read(one), read(other));
            assert!(b.max(d) <= 12 && b.max(d) % b.min(d) == 0 && b != d, "parts that cannot be cut alike: {text}");
            assert!((a / b - c / d).abs() < 2, "too far from each other to be asked for: {text}");
            typed(match a * d - c * b {
                ..0 => "<",
                0 => "=",
                _ => ">",
            })
        }
        "mixed-number" => {
            let (over, under) = read(text.lines().last()?);
            if text.contains("as a fraction") {
                return Some(typed(format!("{over}/{under}")));
            }
            let wholes = (0..over).take_while(|wholes| (wholes + 1) * under <= over).count() as i64;
            typed(format!("{wholes} {}/{under}", over - wholes * under))
        }
        "division-as-fraction" => {
            let &[one, other] = &numbers[..] else { panic!("{text}") };
            let shares_first = text.contains("friends") || text.contains("children");
            typed(in_largest_pieces(if shares_first { (other, one) } else { (one, other) }))
        }
        _ => return None,
    })
}
