//! Clocks and coins, counted from what is described.

use crate::{Strand, drawn, typed, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("clock-minutes", &["How many minutes is it past the hour?"]),
        ("clock-time", &["What time is it? Write it like 10:07."]),
        (
            "elapsed-time",
            &[
                "How many minutes does it last?",
                "How many minutes is it on the way?",
                "How many minutes does she play?",
                "At what time does ",
            ],
        ),
        ("coin-total", &["How many cents are the coins worth in all?"]),
        ("price-story", &["How much do they cost together?", "How much does she pay?", "How much change does he get?"]),
    ],
    bounds: &[
        ("clock-minutes", r#"{"minutes":"any"}"#),
        ("clock-minutes", r#"{"minutes":"fives"}"#),
        ("clock-time", r#"{"times":"hours"}"#),
        ("clock-time", r#"{"times":"halves"}"#),
        ("clock-time", r#"{"times":"any"}"#),
        ("elapsed-time", r#"{"find":"minutes","minutes_to":30,"in_fives":true}"#),
        ("elapsed-time", r#"{"find":"end","minutes_to":180,"in_fives":false}"#),
        ("elapsed-time", r#"{"find":"start","minutes_to":180,"in_fives":false}"#),
        ("coin-total", r#"{"coins":"up_to_dimes","each_to":2}"#),
        ("coin-total", r#"{"coins":"up_to_quarters","each_to":5}"#),
        ("price-story", r#"{"find":"total","dollars_to":50}"#),
        ("price-story", r#"{"find":"several","dollars_to":5}"#),
        ("price-story", r#"{"find":"change","dollars_to":50}"#),
    ],
    refused: &[
        ("clock-minutes", r#"{"minutes":"tens"}"#, "minutes"),
        ("clock-time", r#"{"times":"tens"}"#, "character"),
        ("elapsed-time", r#"{"find":"minutes","minutes_to":29,"in_fives":true}"#, "minutes_to"),
        ("coin-total", r#"{"coins":"up_to_dimes","each_to":6}"#, "each_to"),
        ("price-story", r#"{"find":"total","dollars_to":51}"#, "dollars_to"),
    ],
};

/// How many marks the long hand is past the top.
fn minutes(text: &str) -> i64 {
    let long_hand = text.split("The long hand ").nth(1).expect("a long hand");
    let long_hand = long_hand.split('.').next().expect("a sentence");
    // Around the face, a mark a minute: the number first, then the marks behind it.
    let (number, marks) = match drawn::wholes(long_hand)[..] {
        [number] => (number, 0),
        [marks, number] => (number, marks),
        _ => panic!("{text}"),
    };
    let face: Vec<i64> = (0..60).map(|minute| if minute < 5 { 12 } else { minute / 5 }).collect();
    let at = face.iter().position(|shown| *shown == number).expect("a number of the face");
    i64::try_from(at).expect("small") + marks
}

/// The number that the short hand points at, or came past last.
fn hour(text: &str) -> i64 {
    let short_hand = text.split("The short hand ").nth(1).expect("a short hand");
    match drawn::wholes(short_hand.split('.').next().expect("a sentence"))[..] {
        [at] if minutes(text) == 0 => at,
        [past, next] if minutes(text) > 0 && a_minute_later((past, 59)).0 == next => past,
        _ => panic!("the hands do not fit together: {text}"),
    }
}

/// Times of a text with their minutes: `2:35`.
fn times(text: &str) -> Vec<(i64, i64)> {
    let words = text.split(|sign: char| !(sign.is_ascii_digit() || sign == ':'));
    words
        .filter_map(|word| word.split_once(':'))
        .map(|(hour, minute)| (hour.parse().expect("an hour"), minute.parse().expect("minutes")))
        .collect()
}

fn a_minute_later((hour, minute): (i64, i64)) -> (i64, i64) {
    match (hour, minute) {
        (12, 59) => (1, 0),
        (hour, 59) => (hour + 1, 0),
        (hour, minute) => (hour, minute + 1),
    }
}

/// A clock that goes on minute by minute; an answer that is a time is written on the 24-hour clock, whose half of the day is
/// read from the text.
fn passing(text: &str) -> Response {
    let times = times(text);
    let onward = |from: (i64, i64), minutes: i64| (0..minutes).fold(from, |time, _| a_minute_later(time));
    if let &[start, end] = &times[..] {
        let passed = (0..720).find(|passed| onward(start, *passed) == end);
        return whole(passed.expect("the end comes"));
    }
    let told: String = text.replace(&format!("{}:{:02}", times[0].0, times[0].1), "");
    let minutes = drawn::wholes(&told)[0];
    let is_before_noon = text.contains(" in the morning");
    let is_after_noon =
        [" noon", " in the afternoon", " in the evening", " at night"].iter().any(|part| text.contains(part));
    assert!(is_before_noon != is_after_noon, "which half of the day: {text}");
    let of_day = times[0].0 % 12 * 60 + times[0].1 + if is_after_noon { 720 } else { 0 };
    let is_end = text.contains("does it end") || text.contains("does it arrive") || text.contains("does she stop");
    let other = if is_end { of_day + minutes } else { of_day - minutes };
    assert!((0..1440).contains(&other), "another day: {text}");
    typed(format!("{:02}:{:02}", other / 60, other % 60))
}

/// Coin by coin.
fn cents(text: &str) -> i64 {
    let line = text.lines().next().expect("a description");
    let words: Vec<&str> = line.split([' ', ',', '.', ':']).filter(|word| !word.is_empty()).collect();
    let worth = |name: &str| match name {
        "quarter" | "quarters" => Some(25),
        "dime" | "dimes" => Some(10),
        "nickel" | "nickels" => Some(5),
        "penny" | "pennies" => Some(1),
        _ => None,
    };
    let sorts = words.windows(2).filter_map(|pair| Some((pair[0].parse::<i64>().ok()?, worth(pair[1])?)));
    sorts.map(|(times, worth)| (0..times).map(|_| worth).sum::<i64>()).sum()
}

fn price(text: &str) -> String {
    let amounts: Vec<i64> = text
        .split('$')
        .skip(1)
        .map(|rest| {
            let amount = drawn::numbers(rest).first().expect("an amount").clone();
            let (dollars, cents) = amount.split_once('.').unwrap_or((&amount, "00"));
            format!("{dollars}{cents}").parse().expect("cents")
        })
        .collect();
    let cents = if text.contains("together") {
        amounts.iter().sum()
    } else if text.contains("change") {
        (0..amounts[1]).filter(|cent| *cent >= amounts[0]).count() as i64
    } else {
        (0..drawn::wholes(text)[0]).map(|_| amounts[0]).sum()
    };
    format!("${}.{:02}", cents / 100, cents % 100)
}

fn answer(model: &str, text: &str) -> Option<Response> {
    Some(match model {
        "clock-minutes" => whole(minutes(text)),
        "clock-time" => typed(format!("{}:{:02}", hour(text), minutes(text))),
        "elapsed-time" => passing(text),
        "coin-total" => whole(cents(text)),
        "price-story" => typed(price(text)),
        _ => return None,
    })
}
