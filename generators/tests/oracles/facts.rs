//! Facts, by adding up.

use crate::{Strand, drawn, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[],
    bounds: &[
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":2}"#),
        ("multiplication-facts", r#"{"factor_from":11,"factor_to":12}"#),
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":12}"#),
        ("multiplication-comparison", r#"{"factor_from":2,"factor_to":3}"#),
        ("multiplication-comparison", r#"{"factor_from":2,"factor_to":12}"#),
    ],
    refused: &[
        ("multiplication-facts", r#"{"factor_from":3,"factor_to":2}"#, "factor_from"),
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":0}"#, "factor_to"),
        ("multiplication-facts", r#"{"factor_from":5,"factor_to":5}"#, "factor_from"),
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":13}"#, "factor_to"),
        ("multiplication-facts", r#"{"factor_from":-1,"factor_to":9}"#, "character 18"),
        ("multiplication-facts", r#"{"factor_from":0}"#, "character 17"),
        ("multiplication-facts", r#"{"factor_from":0,"factor_to":9,"colour":1}"#, "character 40"),
        ("multiplication-comparison", r#"{"factor_from":1,"factor_to":9}"#, "factor_from"),
        ("multiplication-comparison", r#"{"factor_from":9,"factor_to":9}"#, "factor_from"),
    ],
};

/// The sum of so many of one number: multiplication without multiplying.
fn added_up(times: i64, number: i64) -> i64 {
    (0..times).map(|_| number).sum()
}

fn answer(model: &str, text: &str) -> Option<Response> {
    match (model, &drawn::wholes(text)[..]) {
        ("multiplication-facts", &[a, b]) => {
            assert_eq!(text, format!("{a} × {b} = ?"));
            Some(whole(added_up(a, b)))
        }
        ("multiplication-comparison", &[product, a, b, again, of]) => {
            assert_eq!((product, again), (added_up(a, b), product), "{text}");
            assert!(text.contains("how many times as many"), "{text}");
            (0..=product).find(|&times| added_up(times, of) == product).map(whole)
        }
        _ => None,
    }
}

#[test]
fn every_fact_is_asked() {
    let model = generators::registry::find("multiplication-facts").expect("registered");
    let mut facts = Vec::new();
    for seed in 0..400 {
        facts.extend(drawn::row(model, seed, 10).iter().map(|item| drawn::wholes(&drawn::text(&**item))));
    }
    for a in 0..=9 {
        for b in 0..=9 {
            assert!(facts.contains(&vec![a, b]), "{a} × {b} is never asked");
        }
    }
}

#[test]
fn two_facts_in_ten_have_a_nought_or_a_one() {
    let model = generators::registry::find("multiplication-facts").expect("registered");
    for seed in 0..500 {
        let items = drawn::row(model, seed, 10);
        let easy = items.iter().filter(|item| drawn::wholes(&drawn::text(&***item)).iter().any(|&n| n < 2)).count();
        assert_eq!(easy, 2, "at seed {seed}");
    }
}
