//! Units and rulers.

use crate::{Strand, drawn, typed, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[("ruler-length", &["How many centimeters long is the bar?", "How many inches long is the bar?"])],
    bounds: &[
        ("metric-conversion", r#"{"to_unit":"smaller","places":0,"whole_part_to":9}"#),
        ("metric-conversion", r#"{"to_unit":"larger","places":2,"whole_part_to":99}"#),
        ("customary-conversion", r#"{"to_unit":"smaller","number_to":5}"#),
        ("customary-conversion", r#"{"to_unit":"larger","number_to":30}"#),
        ("time-conversion", r#"{"to_unit":"smaller","number_to":30}"#),
        ("time-conversion", r#"{"to_unit":"larger","number_to":5}"#),
        ("ruler-length", r#"{"marks":"centimeters","from_zero":true}"#),
        ("ruler-length", r#"{"marks":"millimeters","from_zero":false}"#),
        ("ruler-length", r#"{"marks":"half_inches","from_zero":true}"#),
        ("ruler-length", r#"{"marks":"quarter_inches","from_zero":false}"#),
    ],
    refused: &[
        ("metric-conversion", r#"{"to_unit":"smaller","places":3,"whole_part_to":9}"#, "places"),
        ("customary-conversion", r#"{"to_unit":"smaller","number_to":4}"#, "number_to"),
        ("time-conversion", r#"{"to_unit":"larger","number_to":31}"#, "number_to"),
        ("ruler-length", r#"{"marks":"feet","from_zero":true}"#, "character"),
    ],
};

/// Every unit in the smallest of its measure: thousandths of a millimeter's and a milligram's larger sisters, inches,
/// ounces, cups, seconds.
fn smallest(unit: &str) -> i64 {
    match unit {
        "mm" | "mg" | "mL" | "in" | "oz" | "c" | "s" => 1,
        "cm" => 10,
        "m" | "g" | "L" => 1000,
        "km" | "kg" => 1_000_000,
        "ft" => 12,
        "yd" => 36,
        "lb" => 16,
        "pt" => 2,
        "qt" => 4,
        "gal" => 16,
        "min" => 60,
        "h" => 3600,
        "d" => 86_400,
        "wk" => 604_800,
        _ => panic!("{unit}"),
    }
}

fn converted(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let [amount, from, "=", "?", to] = words[..] else { panic!("{text}") };
    let amount = amount.replace(',', "");
    let (before, behind) = amount.split_once('.').unwrap_or((&amount, ""));
    let hundredths: i64 = format!("{before}{behind:0<2}").parse().expect("digits");
    let all = hundredths * smallest(from);
    // Filled into the other unit until nothing is left, then into its tenths and hundredths.
    let (mut size, mut rest, mut written) = (100 * smallest(to), all, String::new());
    for place in 0..4 {
        let count = rest / size;
        written.push_str(&count.to_string());
        if place == 0 {
            written.push('.');
        }
        rest = (rest - count * size) * 10;
        size = size.max(1);
    }
    assert_eq!(rest, 0, "{text}");
    written
}

/// Both ends in parts, from a description such as `from 1 mark past 3 to 7`.
fn length(text: &str) -> String {
    let lies = text.lines().next().expect("a description").split(" lies beside it from ").nth(1).expect("two ends");
    let divided = text.split_once(" each divided into ").map_or("1", |(_, divided)| divided);
    let &[parts, ..] = &drawn::wholes(divided)[..] else { panic!("{text}") };
    let is_ruler = if text.contains("centimeters") { [1, 10].contains(&parts) } else { [1, 2, 4].contains(&parts) };
    assert!(is_ruler, "no ruler is divided like this: {text}");
    let end = |text: &str| match drawn::wholes(text)[..] {
        [number] => number * parts,
        [marks, number] => number * parts + marks,
        _ => panic!("{text}"),
    };
    let (from, to) = lies.split_once(" to ").expect("two ends");
    let marks = (end(from)..end(to)).count();
    format!("{marks}/{parts}")
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match model {
        "metric-conversion" => Some(typed(converted(text))),
        "customary-conversion" | "time-conversion" => {
            let converted = converted(text);
            Some(whole(converted.strip_suffix(".000").expect("whole").parse().expect("a number")))
        }
        "ruler-length" => Some(typed(length(text))),
        _ => None,
    }
}
