//! Fractions, with every part counted.

use crate::{Strand, drawn, typed};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    bounds: &[
        ("fraction-sum", r#"{"largest_denominator":5,"denominators":"equal","lowest_terms":true}"#),
        ("fraction-sum", r#"{"largest_denominator":20,"denominators":"different","lowest_terms":false}"#),
    ],
    refused: &[
        (
            "fraction-sum",
            r#"{"largest_denominator":4,"denominators":"equal","lowest_terms":true}"#,
            "largest_denominator",
        ),
        ("fraction-sum", r#"{"largest_denominator":12,"denominators":"odd","lowest_terms":true}"#, "character"),
    ],
};

/// The whole is cut into as many parts as both denominators together make; a fraction is counted part by part, and the
/// sum is put into the largest pieces that it fills.
fn sum(fractions: &[(i64, i64)]) -> String {
    let whole: i64 = fractions.iter().map(|(_, under)| under).product();
    let parts = |&(over, under): &(i64, i64)| (1..=whole).filter(|part| part * under <= over * whole).count() as i64;
    let count: i64 = fractions.iter().map(parts).sum();
    let piece = (1..=whole).rev().find(|piece| count % piece == 0 && whole % piece == 0).unwrap_or(1);
    format!("{}/{}", count / piece, whole / piece)
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match (model, &drawn::wholes(text)[..]) {
        ("fraction-sum", &[a, b, c, d]) => {
            assert_eq!(text, format!("{a}/{b} + {c}/{d} = ?"));
            let sum = sum(&[(a, b), (c, d)]);
            Some(typed(sum.strip_suffix("/1").unwrap_or(&sum)))
        }
        _ => None,
    }
}
