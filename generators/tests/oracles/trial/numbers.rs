//! The numbers of a text, and others in their places.

use std::ops::Range;

/// Words that are numbers, in rows of which one can stand in another's place.
const NUMERALS: [&[&str]; 5] = [
    &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    &["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
    &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    &["ten", "hundred", "thousand"],
    &["tens", "hundreds", "thousands"],
];

/// Where the numbers of a text stand, in digits or in words, from left to right.
pub fn places(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let from = at;
        if is_digit(at) {
            while is_digit(at) || (matches!(bytes.get(at), Some(b',' | b'.')) && is_digit(at + 1)) {
                at += 1;
            }
            found.push(from..at);
        } else if bytes[at].is_ascii_alphabetic() {
            while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
                at += 1;
            }
            if NUMERALS.iter().any(|row| row.contains(&&text[from..at])) {
                found.push(from..at);
            }
        } else {
            at += 1;
        }
    }
    found
}

/// The text with `#` for every number: texts of one form differ in their numbers alone.
pub fn form(text: &str) -> String {
    let mut form = text.to_owned();
    for place in places(text).into_iter().rev() {
        form.replace_range(place, "#");
    }
    form
}

/// The least and a greater number than any in a text, of as many digits behind a point.
pub fn outermost(number: &str) -> Vec<String> {
    let is_whole = number.bytes().all(|byte| byte.is_ascii_digit());
    if is_whole { vec!["1".to_owned(), format!("9{number}")] } else { Vec::new() }
}

/// Other numbers in the place of one: a digit changed, at the same length and never nought; or another word.
pub fn others(number: &str) -> Vec<String> {
    if let Some(row) = NUMERALS.iter().find(|row| row.contains(&number)) {
        return row.iter().filter(|word| **word != number).map(|word| (*word).to_owned()).collect();
    }
    let digits = number.char_indices().filter(|(_, digit)| digit.is_ascii_digit());
    let changed = digits.flat_map(|(at, digit)| {
        let least = if at == 0 { '1' } else { '0' };
        (least..='9').filter(move |other| *other != digit).map(move |other| {
            let mut number = number.to_owned();
            number.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
            number
        })
    });
    changed.collect()
}
