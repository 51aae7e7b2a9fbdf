//! Adding and subtracting, by counting and digit by digit.

use crate::{Strand, drawn, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[],
    bounds: &[
        ("addition-facts", r#"{"addend_from":0,"addend_to":1,"sum_to":1}"#),
        ("addition-facts", r#"{"addend_from":0,"addend_to":12,"sum_to":24}"#),
        ("addition-facts", r#"{"addend_from":10,"addend_to":12,"sum_to":21}"#),
        ("subtraction-facts", r#"{"part_from":0,"part_to":1,"whole_to":1}"#),
        ("subtraction-facts", r#"{"part_from":0,"part_to":12,"whole_to":24}"#),
        ("missing-addend", r#"{"total_from":4,"total_to":4,"addend_from":2}"#),
        ("missing-addend", r#"{"total_from":1000,"total_to":1000,"addend_from":10}"#),
        ("missing-in-difference", r#"{"whole_to":6}"#),
        ("missing-in-difference", r#"{"whole_to":1000}"#),
        ("double-or-half", r#"{"ask":"double","from":1,"to":10}"#),
        ("double-or-half", r#"{"ask":"half","from":1,"to":10}"#),
        ("double-or-half", r#"{"ask":"half","from":491,"to":500}"#),
        ("double-or-half", r#"{"ask":"double","from":1,"to":500}"#),
        (SUM, r#"{"first_digits":1,"second_digits":1,"regrouping":"never","layout":"row"}"#),
        (SUM, r#"{"first_digits":1,"second_digits":1,"regrouping":"at_least_once","layout":"column"}"#),
        (SUM, r#"{"first_digits":6,"second_digits":6,"regrouping":"never","layout":"column"}"#),
        (SUM, r#"{"first_digits":6,"second_digits":1,"regrouping":"at_least_once","layout":"row"}"#),
        (DIFFERENCE, r#"{"first_digits":1,"second_digits":1,"regrouping":"never","layout":"row"}"#),
        (DIFFERENCE, r#"{"first_digits":2,"second_digits":1,"regrouping":"at_least_once","layout":"column"}"#),
        (DIFFERENCE, r#"{"first_digits":6,"second_digits":6,"regrouping":"never","layout":"column"}"#),
        (DIFFERENCE, r#"{"first_digits":6,"second_digits":5,"regrouping":"any","layout":"row"}"#),
        ("sum-of-several", r#"{"count":3,"from":1,"to":5}"#),
        ("sum-of-several", r#"{"count":6,"from":1,"to":999}"#),
        ("one-step-story", r#"{"whole_to":8}"#),
        ("one-step-story", r#"{"whole_to":1000}"#),
        ("comparison-story", r#"{"whole_to":8}"#),
        ("comparison-story", r#"{"whole_to":1000}"#),
        ("start-or-change-story", r#"{"whole_to":8}"#),
        ("start-or-change-story", r#"{"whole_to":1000}"#),
    ],
    refused: &[
        ("addition-facts", r#"{"addend_from":11,"addend_to":12,"sum_to":24}"#, "addend_from"),
        ("addition-facts", r#"{"addend_from":3,"addend_to":3,"sum_to":24}"#, "addend_to"),
        ("addition-facts", r#"{"addend_from":3,"addend_to":9,"sum_to":5}"#, "sum_to"),
        ("addition-facts", r#"{"addend_from":10,"addend_to":12,"sum_to":20}"#, "sum_to"),
        ("subtraction-facts", r#"{"part_from":0,"part_to":9,"whole_to":0}"#, "whole_to"),
        ("subtraction-facts", r#"{"part_from":11,"part_to":12,"whole_to":24}"#, "part_from"),
        ("subtraction-facts", r#"{"part_from":2,"part_to":13,"whole_to":24}"#, "part_to"),
        ("subtraction-facts", r#"{"part_from":2,"part_to":9,"whole_to":25}"#, "whole_to"),
        ("missing-addend", r#"{"total_from":3,"total_to":9,"addend_from":0}"#, "total_from"),
        ("missing-addend", r#"{"total_from":9,"total_to":8,"addend_from":0}"#, "total_to"),
        ("missing-addend", r#"{"total_from":9,"total_to":9,"addend_from":5}"#, "addend_from"),
        ("missing-in-difference", r#"{"whole_to":5}"#, "whole_to"),
        ("double-or-half", r#"{"ask":"double","from":0,"to":20}"#, "from"),
        ("double-or-half", r#"{"ask":"half","from":10,"to":18}"#, "to"),
        (SUM, r#"{"first_digits":7,"second_digits":1,"regrouping":"never","layout":"row"}"#, "first_digits"),
        (SUM, r#"{"first_digits":2,"second_digits":3,"regrouping":"never","layout":"row"}"#, "second_digits"),
        (DIFFERENCE, r#"{"first_digits":0,"second_digits":0,"regrouping":"any","layout":"row"}"#, "first_digits"),
        (DIFFERENCE, r#"{"first_digits":2,"second_digits":0,"regrouping":"any","layout":"row"}"#, "second_digits"),
        (
            DIFFERENCE,
            r#"{"first_digits":1,"second_digits":1,"regrouping":"at_least_once","layout":"row"}"#,
            "regrouping",
        ),
        ("sum-of-several", r#"{"count":2,"from":1,"to":9}"#, "count"),
        ("sum-of-several", r#"{"count":3,"from":0,"to":9}"#, "from"),
        ("sum-of-several", r#"{"count":3,"from":7,"to":10}"#, "to"),
        ("one-step-story", r#"{"whole_to":7}"#, "whole_to"),
        ("comparison-story", r#"{"whole_to":1001}"#, "whole_to"),
        ("start-or-change-story", r#"{"whole_to":7}"#, "whole_to"),
    ],
};

const SUM: &str = "whole-number-sum";
const DIFFERENCE: &str = "whole-number-difference";

/// The number so many steps behind another: addition by counting.
fn counted_on(from: i64, steps: i64) -> i64 {
    (0..steps).fold(from, |number, _| number + 1)
}

/// How many steps it takes to count on from a number to a total.
fn gap(given: i64, total: i64) -> Option<Response> {
    i64::try_from((given..total).count()).ok().map(whole)
}

/// A sum of numerals, digit by digit from the right as on paper.
fn column_sum(one: i64, other: i64) -> i64 {
    let digits = |number: i64| number.to_string().bytes().rev().map(|byte| byte - b'0').collect::<Vec<_>>();
    let (one, other) = (digits(one), digits(other));
    let mut written = String::new();
    let mut carried = 0;
    for place in 0..one.len().max(other.len()) + 1 {
        let digit = |of: &[u8]| of.get(place).copied().unwrap_or_default();
        let sum = digit(&one) + digit(&other) + carried;
        written.insert(0, char::from(b'0' + sum % 10));
        carried = sum / 10;
    }
    written.parse().expect("digits")
}

/// What has to be added to a number to make another, found a digit at a time from the left.
fn complement(less: i64, from: i64) -> i64 {
    let mut found = 0;
    for place in (0..7).rev().map(|place| 10_i64.pow(place)) {
        while column_sum(less, found + place) <= from {
            found += place;
        }
    }
    found
}

fn story(text: &str, first: i64, second: i64) -> Option<Response> {
    let joins = ["beads does she have in all?", "in the tree now?", "on the train at first?", "did he bake?"];
    let starts_at_first = ["children came?", "did she get?"];
    let ends_at_second = ["are left?", "left to read?", "than Mia?", "is the red tower?"];
    let asks = |endings: &[&str]| endings.iter().any(|ending| text.ends_with(ending));
    match (asks(&joins), asks(&starts_at_first), asks(&ends_at_second)) {
        (true, false, false) => Some(whole(counted_on(first, second))),
        (false, true, false) => gap(first, second),
        (false, false, true) => gap(second, first),
        _ => panic!("an unknown question: {text}"),
    }
}

/// Whose amount is told, by how much whose is more or fewer than whose, and whose is asked for: the number that fits.
fn compared(text: &str) -> Option<Response> {
    let (told, question) = text.trim_end_matches('?').split_once(" How many ").expect("a question");
    let asked = question.split(' ').nth(2).expect("who is asked about");
    let (mut amount, mut comparison, mut who) = (None, None, "");
    for part in told.trim_end_matches('.').split(". ").flat_map(|sentence| sentence.split(", ")) {
        let mut words: Vec<&str> = part.split(' ').collect();
        if !words[0].starts_with(|first: char| first.is_ascii_digit()) {
            who = words.remove(0);
            words.remove(0);
        }
        let &[number] = drawn::wholes(words[0]).as_slice() else { panic!("no number: {part}") };
        match words[1..] {
            ["more" | "fewer", .., "than", other] => comparison = Some((who, number, words[1], other)),
            [_] => amount = Some((who, number)),
            _ => panic!("an unknown sentence: {part}"),
        }
    }
    let ((known, amount), (one, difference, word, other)) = (amount?, comparison?);
    assert!(known != asked && [one, other].contains(&known) && [one, other].contains(&asked), "{text}");
    let has = |name: &str, tried: i64| if name == known { amount } else { tried };
    let fits = |tried: &i64| {
        let (one, other) = (has(one, *tried), has(other, *tried));
        if word == "more" { counted_on(other, difference) == one } else { counted_on(one, difference) == other }
    };
    (0..=2_000).find(fits).map(whole)
}

fn start_or_change(text: &str, first: i64, second: i64) -> Option<Response> {
    let (_, question) = text.split_once("How many ").expect("a question");
    let first_is_all = ["on the right bank?", "are blue?", "got off?", "flew away?"];
    let second_is_all = ["were brought in?", "did she buy?"];
    let is_one_of = |endings: &[&str]| endings.iter().any(|ending| question.ends_with(ending));
    let asks_for_start = question.ends_with(" at first?");
    let has_more = text.contains(" more ");
    match (asks_for_start, has_more) {
        (true, true) => gap(first, second),
        (true, false) => Some(whole(counted_on(first, second))),
        (false, true) if is_one_of(&second_is_all) => gap(first, second),
        (false, false) if is_one_of(&first_is_all) => gap(second, first),
        _ => panic!("an unknown question: {text}"),
    }
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let plain = text.replace(',', "");
    match (model, &drawn::wholes(text)[..]) {
        ("addition-facts", &[a, b]) => {
            assert_eq!(text, format!("{a} + {b} = ?"));
            Some(whole(counted_on(a, b)))
        }
        ("subtraction-facts", &[from, less]) => {
            assert_eq!(text, format!("{from} − {less} = ?"));
            gap(less, from)
        }
        ("missing-addend", &[given, total]) => {
            assert!([format!("{given} + ? = {total}"), format!("? + {given} = {total}")].contains(&plain), "{text}");
            gap(given, total)
        }
        ("missing-in-difference", &[one, left]) if plain == format!("? − {one} = {left}") => {
            Some(whole(counted_on(one, left)))
        }
        ("missing-in-difference", &[from, left]) => {
            assert_eq!(plain, format!("{from} − ? = {left}"));
            gap(left, from)
        }
        ("double-or-half", &[number]) if text.starts_with("What is double ") => Some(whole(counted_on(number, number))),
        ("double-or-half", &[number]) => {
            assert!(text.starts_with("What is half of "), "{text}");
            (0..=number).find(|&half| counted_on(half, half) == number).map(whole)
        }
        (SUM, &[a, b]) => {
            assert!(plain.starts_with(&format!("{a} + {b}")), "{text}");
            Some(whole(column_sum(a, b)))
        }
        (DIFFERENCE, &[from, less]) => {
            assert!(plain.starts_with(&format!("{from} − {less}")), "{text}");
            Some(whole(complement(less, from)))
        }
        ("sum-of-several", numbers) => {
            let row: Vec<String> = numbers.iter().map(i64::to_string).collect();
            assert_eq!(plain, format!("{} = ?", row.join(" + ")));
            Some(whole(numbers.iter().copied().fold(0, column_sum)))
        }
        ("one-step-story", &[first, second]) => story(text, first, second),
        ("comparison-story", &[_, _]) => compared(text),
        ("start-or-change-story", &[first, second]) => start_or_change(text, first, second),
        _ => None,
    }
}
