//! Data: shared out one by one, crossed out from both ends, counted in every outcome.

use crate::{Strand, drawn, typed, whole};
use generators::answers::Response;

pub const STRAND: Strand = Strand {
    answer,
    asks: &[
        ("data-summary", &["of these numbers?\n"]),
        ("missing-for-mean", &["All but one of them are "]),
        ("marble-probability", &["What is the probability that "]),
        ("bar-graph-reading", &["How many more children like ", "How many children were asked in all?"]),
    ],
    bounds: &[
        ("data-summary", r#"{"ask":"mean","count":4,"to":10}"#),
        ("data-summary", r#"{"ask":"mean","count":9,"to":60}"#),
        ("data-summary", r#"{"ask":"median","count":4,"to":10}"#),
        ("data-summary", r#"{"ask":"median","count":9,"to":60}"#),
        ("data-summary", r#"{"ask":"mode","count":6,"to":60}"#),
        ("data-summary", r#"{"ask":"range","count":4,"to":60}"#),
        ("missing-for-mean", r#"{"count":3,"to":10}"#),
        ("missing-for-mean", r#"{"count":6,"to":50}"#),
        ("marble-probability", r#"{"event":"red","marbles_to":4}"#),
        ("marble-probability", r#"{"event":"not_red","marbles_to":12}"#),
        ("marble-probability", r#"{"event":"twice_put_back","marbles_to":12}"#),
        ("marble-probability", r#"{"event":"twice_kept","marbles_to":4}"#),
        ("bar-graph-reading", r#"{"ask":"difference","step":1}"#),
        ("bar-graph-reading", r#"{"ask":"total","step":10}"#),
        ("bar-graph-reading", r#"{"ask":"range","step":5}"#),
    ],
    refused: &[
        ("data-summary", r#"{"ask":"mean","count":3,"to":20}"#, "count"),
        ("data-summary", r#"{"ask":"mean","count":5,"to":61}"#, "to"),
        ("missing-for-mean", r#"{"count":7,"to":20}"#, "count"),
        ("missing-for-mean", r#"{"count":4,"to":9}"#, "to"),
        ("marble-probability", r#"{"event":"red","marbles_to":3}"#, "marbles_to"),
        ("bar-graph-reading", r#"{"ask":"total","step":11}"#, "step"),
    ],
};

/// How often each response is what is asked for, out of how often there is one.
fn odds(red: i64, all: i64, text: &str) -> (usize, usize) {
    let marbles: Vec<bool> = (0..all).map(|marble| marble < red).collect();
    if !text.contains("both") {
        let wanted = !text.contains("not red");
        return (marbles.iter().filter(|is_red| **is_red == wanted).count(), marbles.len());
    }
    let is_kept = text.contains("kept");
    let places = || 0..marbles.len();
    let draws = || places().flat_map(|first| places().map(move |second| (first, second)));
    let possible = || draws().filter(|(first, second)| !is_kept || first != second);
    let both = possible().filter(|(first, second)| marbles[*first] && marbles[*second]).count();
    (both, possible().count())
}

/// The largest and the smallest, crossed out one after the other until one or two are left.
fn left_in_the_middle(mut numbers: Vec<i64>) -> i64 {
    while numbers.len() > 2 {
        for end in [numbers.iter().max().copied(), numbers.iter().min().copied()] {
            let place = numbers.iter().position(|number| Some(*number) == end).expect("one of them");
            numbers.remove(place);
        }
    }
    let (one, other) = (numbers[0], numbers[numbers.len() - 1]);
    (one.min(other)..=one.max(other)).find(|middle| middle - one == other - middle).expect("a whole number")
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let numbers = drawn::wholes(text);
    match model {
        "data-summary" => {
            let value = if text.contains("the mean") {
                // What is above it makes up for what is below.
                (0..=60).find(|mean| numbers.iter().map(|number| number - mean).sum::<i64>() == 0)
            } else if text.contains("the median") {
                Some(left_in_the_middle(numbers))
            } else if text.contains("the mode") {
                let times = |one: i64| numbers.iter().filter(|other| **other == one).count();
                let all = || numbers.iter().copied();
                all().find(|&one| all().all(|other| other == one || times(other) < times(one)))
            } else {
                assert!(text.contains("the range"), "{text}");
                numbers.iter().flat_map(|one| numbers.iter().map(move |other| one - other)).max()
            };
            value.map(whole)
        }
        "missing-for-mean" => {
            let (&[count, mean], known) = numbers.split_at(2) else { panic!("{text}") };
            assert_eq!(i64::try_from(known.len()).ok(), Some(count - 1), "{text}");
            (0..=300).find(|missing| known.iter().sum::<i64>() + missing == mean * count).map(whole)
        }
        "marble-probability" => {
            let &[red, blue, green] = numbers.as_slice() else { panic!("{text}") };
            let (favorable, all) = odds(red, red + blue + green, text);
            Some(typed(format!("{favorable}/{all}")))
        }
        "bar-graph-reading" => {
            let (graph, question) = text.split_once('\n')?;
            let bars: Vec<(&str, i64)> = graph
                .split_once(": ")?
                .1
                .trim_end_matches('.')
                .split("; ")
                .filter_map(|bar| bar.split_once(": "))
                .filter_map(|(name, value)| Some((name, value.parse().ok()?)))
                .collect();
            assert_eq!(bars.len(), 4, "{text}");
            let named = |name: &str| bars.iter().find(|bar| bar.0 == name).map(|bar| bar.1);
            let all = || bars.iter().map(|bar| bar.1);
            if let Some((_, pair)) = question.split_once("children like ").filter(|(_, pair)| !pair.contains("popular"))
            {
                let (more, less) = pair.trim_end_matches('?').split_once(" best than ")?;
                return Some(whole(named(more)? - named(less)?));
            }
            Some(whole(if question.contains("in all") { all().sum() } else { all().max()? - all().min()? }))
        }
        _ => None,
    }
}
