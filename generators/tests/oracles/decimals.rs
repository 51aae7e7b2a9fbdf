//! Decimals, digit by digit.

use crate::{Strand, drawn, typed};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("outermost-decimal", &["Which of these numbers is the greatest?\n", "Which of these numbers is the least?\n"]),
        ("decimal-place", &["Which digit of ", "What is the value of the "]),
        (
            "decimal-as-fraction",
            &["Write the decimal as a fraction.\n", "Write the decimal as a fraction in lowest terms.\n"],
        ),
        ("fraction-as-decimal", &["Write the fraction as a decimal.\n"]),
        ("decimal-point", &["Which number is at point A? Write a decimal."]),
        ("rounded-sum", &["round each number to the nearest whole number, then add.\n"]),
        ("repeating-decimal", &["The digits repeat for ever. Write the number as a fraction.\n"]),
    ],
    bounds: &[
        ("decimal-place", r#"{"ask":"digit","places":2}"#),
        ("decimal-place", r#"{"ask":"value","places":3}"#),
        ("outermost-decimal", r#"{"places_to":2,"find":"least"}"#),
        ("outermost-decimal", r#"{"places_to":3,"find":"greatest"}"#),
        ("decimal-sum", r#"{"first_places":1,"second_places":1,"whole_part_to":1}"#),
        ("decimal-sum", r#"{"first_places":3,"second_places":0,"whole_part_to":999}"#),
        ("decimal-difference", r#"{"first_places":1,"second_places":0,"whole_part_to":1}"#),
        ("decimal-difference", r#"{"first_places":1,"second_places":1,"whole_part_to":1}"#),
        ("decimal-difference", r#"{"first_places":2,"second_places":3,"whole_part_to":999}"#),
        ("decimal-product", r#"{"first_digits":1,"first_places":1,"second_digits":1,"second_places":0}"#),
        ("decimal-product", r#"{"first_digits":3,"first_places":3,"second_digits":3,"second_places":3}"#),
        ("decimal-quotient", r#"{"divisor_digits":1,"divisor_places":0,"quotient_places":0,"quotient_digits":1}"#),
        ("decimal-quotient", r#"{"divisor_digits":1,"divisor_places":2,"quotient_places":2,"quotient_digits":3}"#),
        ("decimal-quotient", r#"{"divisor_digits":2,"divisor_places":2,"quotient_places":2,"quotient_digits":3}"#),
        ("decimal-by-power", r#"{"operation":"times","zeros_to":2}"#),
        ("decimal-by-power", r#"{"operation":"divided_by","zeros_to":3}"#),
        ("round-decimal", r#"{"kept_places":0,"whole_part_to":1}"#),
        ("round-decimal", r#"{"kept_places":2,"whole_part_to":99}"#),
        ("rounded-sum", r#"{"count":3}"#),
        ("rounded-sum", r#"{"count":6}"#),
        ("decimal-as-fraction", r#"{"places_to":2,"lowest_terms":false}"#),
        ("decimal-as-fraction", r#"{"places_to":3,"lowest_terms":true}"#),
        ("fraction-as-decimal", r#"{"largest_denominator":10}"#),
        ("fraction-as-decimal", r#"{"largest_denominator":100}"#),
        ("decimal-point", r#"{"from_to":1,"wholes":1}"#),
        ("decimal-point", r#"{"from_to":0,"wholes":2}"#),
        ("decimal-point", r#"{"from_to":99,"wholes":3}"#),
        ("repeating-decimal", r#"{"period":1,"before":0,"whole_part_to":1}"#),
        ("repeating-decimal", r#"{"period":2,"before":0,"whole_part_to":9}"#),
        ("repeating-decimal", r#"{"period":1,"before":1,"whole_part_to":1}"#),
        ("repeating-decimal", r#"{"period":1,"before":2,"whole_part_to":9}"#),
        ("repeating-decimal", r#"{"period":2,"before":2,"whole_part_to":9}"#),
    ],
    refused: &[
        ("decimal-place", r#"{"ask":"digit","places":4}"#, "places"),
        ("outermost-decimal", r#"{"places_to":1,"find":"least"}"#, "places_to"),
        ("rounded-sum", r#"{"count":7}"#, "count"),
        ("decimal-sum", r#"{"first_places":0,"second_places":1,"whole_part_to":1}"#, "first_places"),
        ("decimal-difference", r#"{"first_places":1,"second_places":4,"whole_part_to":1}"#, "second_places"),
        ("decimal-difference", r#"{"first_places":1,"second_places":1,"whole_part_to":0}"#, "whole_part_to"),
        (
            "decimal-product",
            r#"{"first_digits":4,"first_places":1,"second_digits":1,"second_places":0}"#,
            "first_digits",
        ),
        (
            "decimal-quotient",
            r#"{"divisor_digits":1,"divisor_places":3,"quotient_places":0,"quotient_digits":1}"#,
            "divisor_places",
        ),
        (
            "decimal-quotient",
            r#"{"divisor_digits":3,"divisor_places":2,"quotient_places":0,"quotient_digits":1}"#,
            "divisor_digits",
        ),
        ("decimal-by-power", r#"{"operation":"times","zeros_to":4}"#, "zeros_to"),
        ("round-decimal", r#"{"kept_places":3,"whole_part_to":1}"#, "kept_places"),
        ("decimal-as-fraction", r#"{"places_to":4,"lowest_terms":false}"#, "places_to"),
        ("fraction-as-decimal", r#"{"largest_denominator":9}"#, "largest_denominator"),
        ("decimal-point", r#"{"from_to":0,"wholes":1}"#, "from_to"),
        ("repeating-decimal", r#"{"period":3,"before":0,"whole_part_to":1}"#, "period"),
        ("repeating-decimal", r#"{"period":1,"before":3,"whole_part_to":1}"#, "before"),
    ],
};

/// A number as its digits without the point, and how many stand behind it.
fn read(text: &str) -> (i64, usize) {
    let text = text.trim().replace(',', "");
    let (whole, behind) = text.split_once('.').unwrap_or((&text, ""));
    (format!("{whole}{behind}").parse().unwrap_or_else(|_| panic!("{text}")), behind.len())
}

/// The point put back into digits.
fn written(digits: i64, behind: usize) -> String {
    let digits = format!("{digits:0>0$}", behind + 1);
    let (whole, behind) = digits.split_at(digits.len() - behind);
    if behind.is_empty() { whole.to_owned() } else { format!("{whole}.{behind}") }
}

/// Digits with zeros appended, until so many stand behind the point.
fn lengthened((digits, behind): (i64, usize), to: usize) -> i64 {
    format!("{digits}{}", "0".repeat(to - behind)).parse().expect("digits")
}

fn worked_out(text: &str) -> String {
    let row = text.strip_suffix(" = ?").unwrap_or_else(|| panic!("{text}"));
    let sign = ['+', '−', '×', '÷'].into_iter().find(|sign| row.contains(*sign)).expect("a sign");
    let (left, right) = row.split_once(sign).expect("two sides");
    let (a, b) = (read(left), read(right));
    let longer = a.1.max(b.1);
    let (one, other) = (lengthened(a, longer), lengthened(b, longer));
    match sign {
        '+' => written(one + other, longer),
        '−' => written(one - other, longer),
        // Written multiplication, a digit of the second number after the other.
        '×' => {
            let places = b.0.to_string().len();
            let lines = b.0.to_string().into_bytes().into_iter().enumerate().map(|(at, digit)| {
                let line = (0..digit - b'0').map(|_| a.0).sum::<i64>();
                lengthened((line, 0), places - 1 - at)
            });
            written(lines.sum(), a.1 + b.1)
        }
        // Long division, until nothing is left.
        _ => {
            let (mut rest, mut digits, mut behind) = (one % other, (one / other).to_string(), 0);
            while rest > 0 {
                assert!(behind < 12, "{text} does not come out even");
                rest = lengthened((rest, 0), 1);
                let fits = (0..=9).rev().find(|digit| digit * other <= rest).expect("a digit");
                digits.push_str(&fits.to_string());
                rest -= fits * other;
                behind += 1;
            }
            written(digits.parse().expect("digits"), behind)
        }
    }
}

fn outermost(text: &str) -> String {
    let (ask, row) = text.split_once('\n').expect("a question and a row");
    let mut numbers: Vec<&str> = row.split("; ").collect();
    // With as many digits behind the point, decimals stand in the order of an alphabet.
    numbers.sort_by_key(|number| format!("{number:0<9}"));
    let at = if ask.contains("greatest") { numbers.last() } else { numbers.first() };
    (*at.expect("a number")).to_owned()
}

/// The nearer of the two numbers of that place on either side.
fn rounded(text: &str) -> String {
    let numbers = drawn::numbers(text);
    let (digits, behind) = read(&numbers[0]);
    let kept = ["whole number", "tenth", "hundredth"]
        .iter()
        .position(|place| text.ends_with(&format!("nearest {place}.")))
        .unwrap_or_else(|| panic!("{text}"));
    // The digits that stay, and one more: the upper of the two unless the lower is nearer.
    let written_out = digits.to_string();
    let cut = written_out.get(..written_out.len().saturating_sub(behind - kept)).and_then(|kept| kept.parse().ok());
    let cut: i64 = cut.unwrap_or(0);
    let (below, above) = (digits - lengthened((cut, kept), behind), lengthened((cut + 1, kept), behind) - digits);
    written(if below < above { cut } else { cut + 1 }, kept)
}

/// For each number the whole one that is nearest to it, the upper of two.
fn rounded_and_added(numbers: &[String]) -> String {
    let nearest = |number: &String| {
        let (digits, behind) = read(number);
        let off = |whole: &i64| (lengthened((*whole, 0), behind) - digits).abs();
        (0..=200).rev().min_by_key(off).expect("a whole number")
    };
    numbers.iter().map(nearest).sum::<i64>().to_string()
}

/// All digits but those of one place become zeros.
fn place(text: &str) -> String {
    let numbers = drawn::numbers(text);
    if text.starts_with("Which digit") {
        let place =
            ["tenths", "hundredths", "thousandths"].iter().position(|place| text.contains(&format!(" {place} ")));
        let behind = numbers[0].split_once('.').expect("a decimal").1;
        return behind.chars().nth(place.expect("a place")).expect("a digit").to_string();
    }
    let digit = numbers[0].chars().next().expect("a digit");
    numbers[1].chars().map(|sign| if sign == '.' || sign == digit { sign } else { '0' }).collect()
}

fn in_lowest_terms(over: i64, under: i64) -> String {
    let by = (1..=over.min(under)).rev().find(|by| over % by == 0 && under % by == 0).unwrap_or(1);
    let (over, under) = (over / by, under / by);
    if under == 1 { over.to_string() } else { format!("{over}/{under}") }
}

/// The fraction with the smallest denominator that begins with the digits before the dots, and goes on like them.
fn of_repeating(text: &str) -> String {
    let shown = text.lines().last().and_then(|line| line.strip_suffix('…')).expect("dots");
    let (digits, behind) = read(shown);
    let length = behind + 6;
    // Two different digits at the end repeat together.
    let (rest, last) = shown.split_at(shown.len() - 1);
    let block = if rest.ends_with(last) { last } else { &shown[shown.len() - 2..] };
    let mut longer = digits.to_string();
    while longer.len() < digits.to_string().len() + 6 {
        longer.push_str(block);
    }
    let longer: i64 = longer.parse().expect("digits");
    let power = lengthened((1, 0), length);
    let under = (1..=9_900).find(|under| (longer + 1) * under / power > longer * under / power).expect("a denominator");
    in_lowest_terms((longer + 1) * under / power, under)
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let numbers = drawn::numbers(text);
    Some(typed(match model {
        "decimal-sum" | "decimal-difference" | "decimal-product" | "decimal-quotient" | "decimal-by-power" => {
            worked_out(text)
        }
        "outermost-decimal" => outermost(text),
        "round-decimal" => rounded(text),
        "rounded-sum" => rounded_and_added(&numbers),
        "decimal-place" => place(text),
        "decimal-as-fraction" => {
            let (digits, behind) = read(&numbers[0]);
            in_lowest_terms(digits, lengthened((1, 0), behind))
        }
        "fraction-as-decimal" => {
            let fraction = text.lines().last()?;
            worked_out(&format!("{} = ?", fraction.replace('/', " ÷ ")))
        }
        "decimal-point" => {
            // The line's ends and its step of 1, the parts of a step, the marks and the number before them.
            let [_, _, step, parts, marks, from] = &numbers[..] else { panic!("{text}") };
            assert_eq!((step.as_str(), parts.as_str()), ("1", "10"), "{text}");
            format!("{from}.{marks}")
        }
        "repeating-decimal" => of_repeating(text),
        _ => return None,
    }))
}
