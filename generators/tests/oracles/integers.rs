//! Negative numbers, powers and roots: worked out from the text, counted along a line, or found by trying.

use crate::{
    Strand, drawn, typed, whole,
    worked::{worked, written},
};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("integer-comparison", &["Which sign belongs in the blank: <, = or >?\n"]),
        ("integer-line-point", &["Which number is at point A?"]),
        ("integer-order", &["Write the numbers in order, the least first.\n"]),
        (
            "number-in-scientific-notation",
            &["Write the number in scientific notation, with a from 1 up to, but not including, 10.\n", " × 10^"],
        ),
    ],
    bounds: &[
        ("integer-calculation", r#"{"operation":"sum","up_to":5}"#),
        ("integer-calculation", r#"{"operation":"difference","up_to":50}"#),
        ("integer-calculation", r#"{"operation":"product","up_to":50}"#),
        ("integer-calculation", r#"{"operation":"quotient","up_to":5}"#),
        ("integer-calculation", r#"{"operation":"quotient","up_to":50}"#),
        ("integer-comparison", r#"{"of":"numbers","up_to":5}"#),
        ("integer-comparison", r#"{"of":"absolute_values","up_to":100}"#),
        ("absolute-value", r#"{"of":"number","up_to":5}"#),
        ("absolute-value", r#"{"of":"calculation","up_to":50}"#),
        ("integer-line-point", r#"{"step_to":1}"#),
        ("integer-line-point", r#"{"step_to":50}"#),
        ("integer-order", r#"{"count":3,"up_to":5}"#),
        ("integer-order", r#"{"count":6,"up_to":100}"#),
        ("integer-power", r#"{"minus_at":"base","base_to":5,"exponent_to":3}"#),
        ("integer-power", r#"{"minus_at":"exponent","base_to":12,"exponent_to":5}"#),
        ("scientific-notation", r#"{"ask":"number","exponent_to":9,"small":true}"#),
        ("scientific-notation", r#"{"ask":"exponent","exponent_to":5,"small":false}"#),
        ("scientific-notation", r#"{"ask":"exponent","exponent_to":9,"small":true}"#),
        ("number-in-scientific-notation", r#"{"write":"notation","digits_to":2,"exponent_to":5,"small":false}"#),
        ("number-in-scientific-notation", r#"{"write":"notation","digits_to":4,"exponent_to":11,"small":true}"#),
        ("number-in-scientific-notation", r#"{"write":"number","digits_to":4,"exponent_to":11,"small":true}"#),
        ("exact-root", r#"{"kind":"square","root_to":6}"#),
        ("exact-root", r#"{"kind":"cube","root_to":20}"#),
    ],
    refused: &[
        ("integer-calculation", r#"{"operation":"sum","up_to":4}"#, "up_to"),
        ("integer-comparison", r#"{"of":"numbers","up_to":101}"#, "up_to"),
        ("absolute-value", r#"{"of":"number","up_to":51}"#, "up_to"),
        ("integer-line-point", r#"{"step_to":0}"#, "step_to"),
        ("integer-order", r#"{"count":2,"up_to":20}"#, "count"),
        ("integer-order", r#"{"count":4,"up_to":101}"#, "up_to"),
        ("integer-power", r#"{"minus_at":"base","base_to":4,"exponent_to":3}"#, "base_to"),
        ("integer-power", r#"{"minus_at":"base","base_to":9,"exponent_to":6}"#, "exponent_to"),
        ("scientific-notation", r#"{"ask":"number","exponent_to":10,"small":true}"#, "exponent_to"),
        (
            "number-in-scientific-notation",
            r#"{"write":"notation","digits_to":5,"exponent_to":8,"small":true}"#,
            "digits_to",
        ),
        (
            "number-in-scientific-notation",
            r#"{"write":"number","digits_to":3,"exponent_to":12,"small":true}"#,
            "exponent_to",
        ),
        ("exact-root", r#"{"kind":"square","root_to":21}"#, "root_to"),
    ],
};

/// The whole numbers of a text with their signs.
pub fn signed(text: &str) -> Vec<i64> {
    let text = text.replace('−', "-");
    let pieces = text.split(|piece: char| !piece.is_ascii_digit() && piece != '-');
    pieces.filter_map(|piece| piece.parse().ok()).collect()
}

/// So many places to the right, on the digits themselves.
fn moved(number: &str, places: i64) -> String {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let (mut whole, mut decimals) = (whole.to_owned(), decimals.to_owned());
    for _ in 0..places.abs() {
        if places > 0 {
            whole.push(if decimals.is_empty() { '0' } else { decimals.remove(0) });
        } else {
            decimals.insert(0, whole.pop().unwrap_or('0'));
        }
    }
    let whole = whole.trim_start_matches('0');
    format!("{}.{decimals}", if whole.is_empty() { "0" } else { whole }).trim_end_matches('.').to_owned()
}

/// Both factors of scientific notation: the point moves until a single digit that is not 0 stands before it.
fn in_scientific_notation(number: &str) -> Option<Response> {
    (-12..=12).find_map(|exponent| {
        let factor = moved(number, -exponent);
        let is_one_digit = factor.split('.').next().is_some_and(|whole| whole.len() == 1 && whole != "0");
        let without_zeros = || factor.trim_end_matches('0').trim_end_matches('.').to_owned();
        is_one_digit.then(|| Response::Many(vec![without_zeros(), exponent.to_string()]))
    })
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match model {
        "integer-calculation" | "absolute-value" | "integer-power" | "exact-root" => {
            worked(text.strip_suffix(" = ?")?, &[]).map(|value| typed(written(value)))
        }
        "integer-comparison" => {
            let (left, right) = text.lines().last()?.split_once(" ? ")?;
            let (left, right) = (worked(left, &[])?, worked(right, &[])?);
            Some(typed(if left < right {
                "<"
            } else if left > right {
                ">"
            } else {
                "="
            }))
        }
        "integer-line-point" => {
            let numbers = signed(text);
            let &[from, to, parts, marks, behind] = numbers.as_slice() else { panic!("{text}") };
            assert_eq!(from, behind, "{text}");
            let step = (1..=to - from).find(|step| (0..parts).fold(from, |number, _| number + step) == to)?;
            Some(whole((0..marks).fold(from, |number, _| number + step)))
        }
        "integer-order" => {
            let mut left = signed(text.lines().last()?);
            let mut ordered = Vec::new();
            while let Some(least) = left.iter().copied().min() {
                left.retain(|number| *number != least);
                ordered.push(least.to_string());
            }
            Some(typed(ordered.join(", ")))
        }
        "number-in-scientific-notation" => {
            if let Some(number) = text.strip_suffix(" = a × 10^n\na = ?\nn = ?") {
                let ask = "Write the number in scientific notation, with a from 1 up to, but not including, 10.\n";
                assert!(number.starts_with(ask), "{text}");
                return in_scientific_notation(&number.lines().last()?.replace(',', ""));
            }
            let (factor, exponent) = text.strip_suffix(" = ?")?.split_once(" × 10^")?;
            Some(typed(moved(factor, *signed(exponent).first()?)))
        }
        "scientific-notation" => {
            let numbers = drawn::numbers(text);
            if let Some((factor, exponent)) = text.strip_suffix(" = ?").and_then(|text| text.split_once(" × 10^")) {
                return Some(typed(moved(factor, *signed(exponent).first()?)));
            }
            assert!(text.ends_with(" × 10^?"), "{text}");
            let [number, factor, _] = numbers.as_slice() else { panic!("{text}") };
            (-12..=12).find(|&places| moved(factor, places) == *number).map(whole)
        }
        _ => None,
    }
}
