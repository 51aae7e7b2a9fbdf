//! Counting, by counting.

use crate::{Strand, drawn, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[("number-line-point", &["Which number is point A at?"])],
    bounds: &[
        ("counting-on", r#"{"step":1,"start":"any","direction":"onward","to":14}"#),
        ("counting-on", r#"{"step":5,"start":"multiple","direction":"back","to":70}"#),
        ("counting-on", r#"{"step":700,"start":"any","direction":"back","to":10000}"#),
        ("more-or-less", r#"{"place":0,"to":5}"#),
        ("more-or-less", r#"{"place":3,"to":99999}"#),
        ("array-dots", r#"{"rows_to":4,"columns_to":4}"#),
        ("array-dots", r#"{"rows_to":12,"columns_to":12}"#),
        ("number-line-point", r#"{"step_to":1,"from_to":0}"#),
        ("number-line-point", r#"{"step_to":100,"from_to":900}"#),
    ],
    refused: &[
        ("counting-on", r#"{"step":0,"start":"any","direction":"onward","to":100}"#, "step"),
        ("counting-on", r#"{"step":10,"start":"any","direction":"onward","to":139}"#, "to"),
        ("more-or-less", r#"{"place":4,"to":99999}"#, "place"),
        ("more-or-less", r#"{"place":2,"to":499}"#, "to"),
        ("array-dots", r#"{"rows_to":3,"columns_to":5}"#, "rows_to"),
        ("array-dots", r#"{"rows_to":5,"columns_to":13}"#, "columns_to"),
        ("number-line-point", r#"{"step_to":0,"from_to":0}"#, "step_to"),
        ("number-line-point", r#"{"step_to":1,"from_to":901}"#, "from_to"),
    ],
};

/// So many ones onward from a number.
fn onward(from: i64, ones: i64) -> i64 {
    (0..ones).fold(from, |number, _| number + 1)
}

/// So many ones back from a number.
fn back(from: i64, ones: i64) -> i64 {
    (0..ones).fold(from, |number, _| number - 1)
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match (model, &drawn::wholes(text)[..]) {
        ("counting-on", &[first, second, third]) => {
            assert!(text.starts_with("Which number comes next?"), "{text}");
            assert_eq!(second - first, third - second, "{text}");
            Some(whole(if first < second { onward(third, second - first) } else { back(third, first - second) }))
        }
        ("more-or-less", &[by, number]) if text.starts_with("What is ") && text.contains(" more than ") => {
            Some(whole(onward(number, by)))
        }
        ("more-or-less", &[by, number]) => {
            assert!(text.starts_with("What is ") && text.contains(" less than "), "{text}");
            Some(whole(back(number, by)))
        }
        ("array-dots", &[rows, columns]) => {
            assert_eq!(text, format!("Dots in {rows} rows, {columns} in each row.\nHow many dots are there in all?"));
            let dots = (0..rows).flat_map(|_| 0..columns);
            Some(whole(i64::try_from(dots.count()).expect("few")))
        }
        ("number-line-point", &[from, to, parts, marks, behind]) => {
            assert_eq!(from, behind, "{text}");
            // The step whose marks end at the right end of the line.
            let step = (1..=to).find(|step| (0..parts).fold(from, |number, _| number + step) == to)?;
            Some(whole((0..marks).fold(from, |number, _| number + step)))
        }
        _ => None,
    }
}
