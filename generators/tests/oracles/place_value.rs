//! Places, by looking at them all.

use crate::{Strand, drawn, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[],
    bounds: &[
        ("round-whole-number", r#"{"from":1,"to":10}"#),
        ("round-whole-number", r#"{"from":9990,"to":9999}"#),
        ("digit-value-times", r#"{"digits_from":9,"digits_to":9}"#),
        ("digit-value-times", r#"{"digits_from":5,"digits_to":5}"#),
    ],
    refused: &[
        ("round-whole-number", r#"{"from":0,"to":99}"#, "from"),
        ("round-whole-number", r#"{"from":100,"to":108}"#, "to"),
        ("digit-value-times", r#"{"digits_from":4,"digits_to":6}"#, "digits_from"),
        ("digit-value-times", r#"{"digits_from":7,"digits_to":6}"#, "digits_from"),
    ],
};

/// The multiple of ten at the smallest distance, the upper of two, found by looking at them all.
fn nearest_ten(number: i64) -> i64 {
    let tens = (0..=1_001).map(|n| n * 10);
    tens.min_by_key(|ten| ((number - ten).abs(), -ten)).expect("there are tens")
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match (model, &drawn::wholes(text)[..]) {
        ("round-whole-number", &[number]) => {
            assert!(text.contains("nearest ten"), "{text}");
            Some(whole(nearest_ten(number)))
        }
        ("digit-value-times", &[number, digit, same]) => {
            assert_eq!(digit, same, "{text}");
            let values: Vec<i64> = (0..10)
                .map(|place| 10_i64.pow(place))
                .filter(|place| number / place % 10 == digit && number >= *place)
                .map(|place| digit * place)
                .collect();
            let [second, first] = values[..] else { panic!("{text}: {digit} does not stand there twice") };
            (1..=first).find(|&times| times * second == first).map(whole)
        }
        _ => None,
    }
}

#[test]
fn the_edges_of_rounding_come() {
    let model = generators::registry::find("round-whole-number").expect("registered");
    let mut rounded = Vec::new();
    for seed in 0..400 {
        rounded.extend(drawn::row(model, seed, 10).iter().flat_map(|item| drawn::wholes(&drawn::text(&**item))));
    }
    assert!(rounded.iter().all(|number| (100..=999).contains(number) && number % 10 > 0));
    assert!(rounded.contains(&995), "995 is asked, and rounds to 1000");
}
