//! What helps a student: the known wrong ways, the worked solution, what a voice says.

use crate::drawn::{Tried, in_parts, is_right, text};
use generators::answers::{Response, Verdict, judge};
use words::{Locale, NumberStyle, Reader};

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
