//! An answer in other writings.

use crate::drawn::{SET, Tried, in_parts, is_right};
use generators::answers::{Key, Response, judge};
use words::{Locale, NumberStyle, Reader};

/// As it is shown, without the signs that may be left out: spaces, the dollar, braces around a set.
fn with_the_signs_of_a_keypad(key: &Key, signs: &str) -> String {
    let shown = key.shown(Reader::default()).replace(char::is_whitespace, " ");
    let typed: String = shown.chars().filter(|sign| !"${}".contains(*sign)).collect();
    let typed: String = typed.chars().filter(|sign| *sign != ' ' || signs.contains(' ')).collect();
    typed.replace(',', if signs.contains(',') { "," } else { "" })
}

in_parts!(an_answer_can_be_written_with_the_signs_of_its_keypad);
fn an_answer_can_be_written_with_the_signs_of_its_keypad(tried: &Tried) {
    for item in (0..5).flat_map(|seed| tried.row(seed, SET.into())) {
        let key = item.key();
        let signs = key.signs();
        for key in key.places() {
            let typed = with_the_signs_of_a_keypad(key, &signs);
            let missing: String =
                typed.chars().filter(|sign| !sign.is_ascii_digit() && !signs.contains(*sign)).collect();
            assert!(missing.is_empty(), "{tried}: {typed} is not written with {signs:?}");
            assert!(is_right(key, &Response::One(typed.clone())), "{tried}: {typed} for {}", key.canonical());
        }
    }
}

/// Digits of other scripts, as a keyboard may give them: full-width, and those of Arabic and of Hindi.
const ZEROS: [char; 3] = ['０', '٠', '०'];

fn in_digits_from(zero: char, text: &str) -> String {
    let other = |digit: u32| char::from_u32(zero as u32 + digit).expect("a digit");
    text.chars().map(|sign| if sign.is_ascii_digit() { other(sign as u32 - '0' as u32) } else { sign }).collect()
}

/// The same response, written another way.
fn twins(text: &str) -> Vec<String> {
    let mut twins = vec![format!("  {text} "), text.replace('-', "−"), text.replace('-', "–")];
    twins.extend(ZEROS.map(|zero| in_digits_from(zero, text)));
    twins
}

/// Algebra with brackets around the whole of it, or of each side; nothing where several conditions are joined.
fn in_brackets(key: &Key, text: &str) -> Option<String> {
    let is_joined = [" or ", " and ", ","].iter().any(|word| text.contains(word));
    let sides: Vec<&str> = text.split('=').collect();
    if !key.is_algebra() || is_joined || text.contains(['<', '>']) {
        return None;
    }
    match sides.as_slice() {
        [whole] => Some(format!("({whole})")),
        [left, right] => Some(format!("({left})=({right})")),
        _ => None,
    }
}

in_parts!(a_response_scores_the_same_however_it_is_written);
fn a_response_scores_the_same_however_it_is_written(tried: &Tried) {
    let verdict = |key: &Key, text: &str, reader| judge(key, &Response::One(text.to_owned()), reader).verdict;
    for item in (0..3).flat_map(|seed| tried.set(seed)) {
        let key = item.key();
        for wrong in item.misconceptions(Reader::default()).into_iter().map(|wrong| wrong.answer).chain([key.clone()]) {
            let typed = wrong.canonical();
            let expected = verdict(&key, &typed, Reader::default());
            for twin in twins(&typed).into_iter().chain(in_brackets(&key, &typed)) {
                assert_eq!(verdict(&key, &twin, Reader::default()), expected, "{tried}: {twin} for {typed}");
            }
            for locale in Locale::ALL {
                for numbers in NumberStyle::ALL {
                    let reader = Reader { locale, numbers };
                    let shown = wrong.shown(reader);
                    assert_eq!(verdict(&key, &shown, reader), expected, "{tried}: {shown} for {typed} with {reader:?}");
                }
            }
        }
    }
}
