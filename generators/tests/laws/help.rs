//! What helps a student: the known wrong ways, the worked solution, what a voice says.

use crate::drawn::{Tried, in_parts, is_right, text};
use generators::answers::{Response, Verdict, judge};
use words::{Locale, NumberStyle, Reader, Say, items::algebra::Slip};

in_parts!(the_answer_is_right_and_a_known_wrong_way_is_not);
fn the_answer_is_right_and_a_known_wrong_way_is_not(tried: &Tried) {
    let mut diagnosed = false;
    for seed in 0..30 {
        for item in tried.set(seed) {
            let key = item.key();
            let verdict = |response: &Response| judge(&key, response, Reader::default()).verdict;
            assert_eq!(verdict(&key.response()), Verdict::Correct, "{tried}: {}", text(&*item));
            for wrong in item.misconceptions(Reader::default()) {
                diagnosed = true;
                let response = wrong.answer.response();
                let at = format!("{tried} {}: {} {response:?}", wrong.name, text(&*item));
                assert_eq!(verdict(&response), Verdict::Incorrect, "{at}");
                assert!(is_right(&wrong.answer, &response), "{at}");
            }
        }
    }
    assert!(diagnosed, "{tried} knows no wrong way");
}

in_parts!(a_worked_solution_ends_in_the_answer);
fn a_worked_solution_ends_in_the_answer(tried: &Tried) {
    for locale in Locale::ALL {
        for numbers in NumberStyle::ALL {
            let reader = Reader { locale, numbers };
            for item in tried.row(5, 20) {
                let steps = item.solution(reader);
                let key = item.key();
                // Where there are several places, the last steps end in what is right there, in their order.
                let places = key.places();
                assert!(steps.len() >= places.len(), "{tried}: {steps:?}");
                for (step, place) in steps[steps.len() - places.len()..].iter().zip(places) {
                    let shown = place.shown(reader);
                    let ends = step.trim_end_matches('.').ends_with(&shown);
                    assert!(ends, "{tried}: {step:?} does not end in {shown}");
                }
            }
        }
    }
}

in_parts!(speech_has_no_sign_that_a_voice_would_skip);
fn speech_has_no_sign_that_a_voice_would_skip(tried: &Tried) {
    for locale in Locale::ALL {
        for item in tried.row(9, 20) {
            let speech = item.speech(locale.into());
            assert!(!speech.contains(['×', '÷', '=', '+', '/', '^', '√', '<', '>', '\n']), "{tried}: {speech}");
        }
    }
}

/// The word for times, and what cannot stand behind it.
const TIMES: [(Locale, &str, &[&str]); 2] = [
    (Locale::En, "times", &["is", "equals", "plus", "minus", "times", "divided", "over"]),
    (Locale::Es, "por", &["es", "más", "menos", "por", "entre", "sobre"]),
];

/// The word for times without a number behind it, and a number with a root behind it.
fn garbled(speech: &str, locale: Locale) -> Option<String> {
    let words: Vec<&str> = speech.split([' ', ',', '.', ';', ':', '?']).filter(|word| !word.is_empty()).collect();
    let is_number = |word: &str| word.starts_with(|sign: char| sign.is_ascii_digit() || sign == '−');
    let is_letter = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let (_, times, signs) = TIMES.iter().find(|(of, ..)| *of == locale)?;
    let is_lost = |three: &&[&str]| {
        (is_number(three[0]) || is_letter(three[0])) && three[1] == *times && signs.contains(&three[2])
    };
    let is_root = |three: &&[&str]| {
        is_number(three[0]) && matches!((three[1], three[2]), ("the", "square" | "cube") | ("la", "raíz"))
    };
    let found = words.windows(3).find(|three| is_lost(three) || is_root(three));
    found.map(|three| three.join(" "))
}

in_parts!(speech_says_times_between_factors_alone);
fn speech_says_times_between_factors_alone(tried: &Tried) {
    for locale in Locale::ALL {
        for item in tried.row(9, 20) {
            let speech = item.speech(locale.into());
            assert_eq!(garbled(&speech, locale), None, "{tried}: {speech}");
        }
    }
}

#[test]
fn a_sign_that_is_said_where_it_does_not_belong_is_found() {
    for (speech, is_garbled) in [
        ("−7 x times is greater than or equal to 3", true),
        ("9 x times minus 10 is less than 4", true),
        ("4 the square root of 12", true),
        ("2 over 3 times x is less than 5", false),
        ("4 times the square root of 12", false),
        ("40 is how many times as many as 8", false),
    ] {
        assert_eq!(garbled(speech, Locale::En).is_some(), is_garbled, "{speech}");
    }
    for (speech, is_garbled) in
        [("9 x por menos 10", true), ("9 la raíz cuadrada de 180", true), ("9 por x menos 10", false)]
    {
        assert_eq!(garbled(speech, Locale::Es).is_some(), is_garbled, "{speech}");
    }
}

in_parts!(digits_are_called_right_where_they_are);
fn digits_are_called_right_where_they_are(tried: &Tried) {
    let said = Slip::WrongSign.say(Reader::default());
    let digits = |shown: String| {
        let mut digits: Vec<char> = shown.chars().filter(char::is_ascii_digit).collect();
        digits.sort_unstable();
        digits
    };
    for item in tried.row(9, 20) {
        let right = digits(item.key().shown(Reader::default()));
        for wrong in item.misconceptions(Reader::default()).into_iter().filter(|wrong| wrong.words == said) {
            let shown = wrong.answer.shown(Reader::default());
            assert_eq!(digits(shown.clone()), right, "{tried} {}: {} {shown}", wrong.name, text(&*item));
        }
    }
}
