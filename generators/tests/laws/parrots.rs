//! Responses that know nothing: the same one again and again, and a number copied out of the prompt.

use crate::drawn::{Tried, in_parts, is_right, numbers, text};
use generators::{
    answers::{Key, Response},
    model::Item,
};
use std::collections::HashMap;

in_parts!(no_constant_response_meets_a_threshold);

/// What chance alone would fill a set of with one answer once in some hundred times: there more sets are looked at.
const SELDOM: [&str; 7] = [
    "equations-of-angles-on-a-line",
    "equations-of-halves-of-a-segment",
    "equations-of-parts-of-a-segment",
    "equations-of-parts-of-an-angle",
    "missing-number-for-a-mean",
    "multiply-fractions-that-share-a-sum",
    "sides-of-similar-triangles",
];

/// Nor gets it near.
fn no_constant_response_meets_a_threshold(tried: &Tried) {
    let seeds = if SELDOM.contains(&&*tried.id) { 800 } else { 20 };
    for seed in 0..seeds {
        let keys: Vec<Key> = tried.set(seed).iter().map(|item| item.key()).collect();
        for response in keys.iter().map(Key::response) {
            let times = keys.iter().filter(|key| is_right(key, &response)).count();
            let is_near = times >= tried.required || times * 2 > keys.len();
            assert!(!is_near, "{tried} at seed {seed}: {response:?} is right {times} times");
        }
    }
}

/// Of a hundred prompts at most so many contain their answer, and of ten in a set at most so many have it at one place,
/// unless the model is one of [`SHOWN`]: what small numbers make happen.
const BY_ACCIDENT: (usize, usize) = (20, 4);

/// Models whose prompts contain the answer more often: of a hundred prompts, of ten in a set at one place, and why.
const SHOWN: &[(&str, usize, usize, &str)] = &[
    ("absolute-value", 50, 5, "of a number that is not negative it is the number"),
    ("addition-facts", 55, 6, "0 + 4 is 4"),
    ("angle-pair", 50, 5, "angles that are equal, as often as those that make 180 together"),
    ("bar-graph-reading", 45, 5, "bars are few and short, so that one is as high as two differ"),
    ("data-summary", 100, 5, "a median and a mode are among the numbers; the question is which of them it is"),
    ("division-facts", 22, 4, "4 ÷ 1 is 4, and 16 ÷ 4 is 4"),
    ("fraction-quotient", 20, 6, "2 ÷ 2/3 is 3"),
    ("fraction-sum", 30, 4, "1/4 + 3/4 is 1"),
    ("line-graph-reading", 100, 6, "what is read is said of every day; the question is of which of them"),
    ("line-plot-reading", 100, 5, "what is counted is said of every length; the question is of which of them"),
    ("linear-equation", 22, 5, "small numbers: 3x + 2 = 11"),
    ("missing-for-mean", 27, 4, "numbers about a mean, of which the missing one may be one"),
    ("missing-prime-factor", 21, 4, "a prime factor may come twice"),
    ("outermost-decimal", 100, 5, "the question is which of the numbers it is"),
    ("percent-form", 43, 4, "3/25 is 12%, and 17/100 is 17%"),
    ("polygon-area", 26, 4, "half of 2 × 7 is 7"),
    ("ruler-length", 25, 4, "short lengths: 2 marks past 0, or all of the ruler"),
    ("side-from-measure", 50, 5, "a circumference is told with its diameter's number before π"),
    ("subtraction-facts", 45, 5, "4 − 0 is 4, and 8 − 4 is 4"),
    ("whole-power", 26, 6, "4 to the power of 1 is 4, and 1 to any power is 1"),
];

/// Models whose question is which of two numbers it is, and nothing else.
const COMPARISONS: [&str; 1] = ["multiplication-comparison"];

/// Where a number of the prompt is the answer: its places from the start on, and from the end on.
fn places(item: &dyn Item) -> Vec<(bool, usize)> {
    let key = item.key();
    let shown = numbers(&text(item));
    let is_answer = |place: &usize| is_right(&key, &Response::One(shown[*place].clone()));
    (0..shown.len()).filter(is_answer).flat_map(|place| [(true, place), (false, shown.len() - 1 - place)]).collect()
}

in_parts!(a_prompt_contains_its_answer_by_accident_alone);

/// So that copying a number, from whatever place, meets no threshold either.
fn a_prompt_contains_its_answer_by_accident_alone(tried: &Tried) {
    const SETS: u64 = 50;
    let id = tried.model.id();
    if COMPARISONS.contains(&id) {
        return;
    }
    let (of_hundred, of_ten) = SHOWN
        .iter()
        .find(|(model, ..)| *model == id)
        .map_or(BY_ACCIDENT, |(_, of_hundred, of_ten, _)| (*of_hundred, *of_ten));
    let at_one_place = of_ten * usize::from(tried.set_size) / 10;
    assert!(at_one_place < tried.required, "{tried}: copying may meet the threshold");
    let (mut containing, mut all) = (0, 0);
    for seed in 0..SETS {
        let mut copied: HashMap<(bool, usize), usize> = HashMap::new();
        for item in tried.set(seed) {
            let places = places(&*item);
            all += 1;
            containing += usize::from(!places.is_empty());
            for place in places {
                *copied.entry(place).or_default() += 1;
            }
        }
        let most = copied.into_values().max().unwrap_or_default();
        assert!(most <= at_one_place, "{tried} at seed {seed}: a number at one place is the answer {most} times");
    }
    assert!(containing * 100 <= all * of_hundred, "{tried}: {containing} of {all} prompts contain their answer");
}
