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
        (
            "line-graph-reading",
            &["How many visitors came on ", "How many more visitors came on ", "What is the largest rise "],
        ),
        (
            "line-plot-reading",
            &["How many pencils ", "Which length is the most common", "longer is the longest pencil"],
        ),
    ],
    bounds: &[
        ("data-summary", r#"{"ask":"mean","count":4,"to":10}"#),
        ("data-summary", r#"{"ask":"mean","count":9,"to":60}"#),
        ("data-summary", r#"{"ask":"median","count":4,"to":10}"#),
        ("data-summary", r#"{"ask":"median","count":9,"to":60}"#),
        ("data-summary", r#"{"ask":"mode","count":6,"to":60}"#),
        ("data-summary", r#"{"ask":"range","count":4,"to":60}"#),
        ("data-summary", r#"{"ask":"decimal_mean","count":4,"to":10}"#),
        ("data-summary", r#"{"ask":"decimal_mean","count":8,"to":60}"#),
        ("data-summary", r#"{"ask":"halved_median","count":4,"to":10}"#),
        ("data-summary", r#"{"ask":"halved_median","count":8,"to":60}"#),
        ("missing-for-mean", r#"{"count":3,"to":10}"#),
        ("missing-for-mean", r#"{"count":6,"to":50}"#),
        ("marble-probability", r#"{"event":"red","marbles_to":4}"#),
        ("marble-probability", r#"{"event":"not_red","marbles_to":12}"#),
        ("marble-probability", r#"{"event":"twice_put_back","marbles_to":12}"#),
        ("marble-probability", r#"{"event":"twice_kept","marbles_to":4}"#),
        ("bar-graph-reading", r#"{"ask":"difference","step":1}"#),
        ("bar-graph-reading", r#"{"ask":"total","step":10}"#),
        ("bar-graph-reading", r#"{"ask":"range","step":5}"#),
        ("line-graph-reading", r#"{"ask":"value","step":1}"#),
        ("line-graph-reading", r#"{"ask":"difference","step":10}"#),
        ("line-graph-reading", r#"{"ask":"rise","step":5}"#),
        ("line-plot-reading", r#"{"ask":"total","marks_to":3}"#),
        ("line-plot-reading", r#"{"ask":"at_least","marks_to":8}"#),
        ("line-plot-reading", r#"{"ask":"most_common","marks_to":3}"#),
        ("line-plot-reading", r#"{"ask":"range","marks_to":8}"#),
    ],
    refused: &[
        ("data-summary", r#"{"ask":"mean","count":3,"to":20}"#, "count"),
        ("data-summary", r#"{"ask":"mean","count":5,"to":61}"#, "to"),
        ("data-summary", r#"{"ask":"decimal_mean","count":7,"to":20}"#, "count"),
        ("data-summary", r#"{"ask":"halved_median","count":5,"to":20}"#, "count"),
        ("missing-for-mean", r#"{"count":7,"to":20}"#, "count"),
        ("missing-for-mean", r#"{"count":4,"to":9}"#, "to"),
        ("marble-probability", r#"{"event":"red","marbles_to":3}"#, "marbles_to"),
        ("bar-graph-reading", r#"{"ask":"total","step":11}"#, "step"),
        ("line-graph-reading", r#"{"ask":"rise","step":0}"#, "step"),
        ("line-plot-reading", r#"{"ask":"total","marks_to":9}"#, "marks_to"),
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

/// A number of hundredths as a response.
fn hundredths(number: i64) -> Response {
    if number % 100 == 0 { whole(number / 100) } else { typed(format!("{}.{:02}", number / 100, number % 100)) }
}

/// The largest and the smallest, crossed out one after the other until one or two are left; in hundredths.
fn left_in_the_middle(mut numbers: Vec<i64>) -> i64 {
    while numbers.len() > 2 {
        for end in [numbers.iter().max().copied(), numbers.iter().min().copied()] {
            let place = numbers.iter().position(|number| Some(*number) == end).expect("one of them");
            numbers.remove(place);
        }
    }
    let (one, other) = (numbers[0] * 100, numbers[numbers.len() - 1] * 100);
    (one.min(other)..=one.max(other)).find(|middle| middle - one == other - middle).expect("a number of hundredths")
}

fn answer(model: &str, text: &str) -> Option<Response> {
    let numbers = drawn::wholes(text);
    match model {
        "data-summary" => {
            let value = if text.contains("the mean") {
                // What is above it makes up for what is below.
                let makes_up = |mean: &i64| numbers.iter().map(|number| number * 100 - mean).sum::<i64>() == 0;
                return (0..=6000).find(makes_up).map(hundredths);
            } else if text.contains("the median") {
                return Some(hundredths(left_in_the_middle(numbers)));
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
            let (bars, question) = graph(text)?;
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
        "line-graph-reading" => {
            let (points, question) = graph(text)?;
            assert_eq!(points.len(), 5, "{text}");
            if question.contains("largest rise") {
                // Every part of the line, the falling ones too.
                return points.windows(2).map(|part| part[1].1 - part[0].1).max().map(whole);
            }
            // The days that are named, in the order of the question.
            let mut named: Vec<(usize, i64)> =
                points.iter().filter_map(|(day, value)| Some((question.find(day)?, *value))).collect();
            named.sort_unstable();
            match (question.contains("more visitors"), &named[..]) {
                (false, [(_, value)]) => Some(whole(*value)),
                (true, [(_, more), (_, fewer)]) => Some(whole(more - fewer)),
                _ => None,
            }
        }
        "line-plot-reading" => {
            let (columns, question) = graph(text)?;
            let columns: Vec<(i64, i64)> =
                columns.iter().filter_map(|(number, marks)| Some((number.parse().ok()?, *marks))).collect();
            assert_eq!(columns.len(), 7, "{text}");
            assert!(columns.windows(2).all(|pair| pair[1].0 == pair[0].0 + 1), "{text}");
            // Every pencil by itself.
            let mut pencils: Vec<i64> =
                columns.iter().flat_map(|(number, marks)| (0..*marks).map(move |_| *number)).collect();
            pencils.sort_unstable();
            let value = if question.contains("were measured") {
                pencils.len() as i64
            } else if question.contains("or longer") {
                let &[bound] = drawn::wholes(question).as_slice() else { panic!("{text}") };
                pencils.iter().filter(|length| **length >= bound).count() as i64
            } else if question.contains("most common") {
                let alike = |length: i64| pencils.iter().filter(|other| **other == length).count();
                *pencils.iter().max_by_key(|length| alike(**length))?
            } else {
                assert!(question.contains("the longest pencil"), "{text}");
                pencils.last()? - pencils.first()?
            };
            Some(whole(value))
        }
        _ => None,
    }
}

/// A graph's names with their values, and the question below it.
fn graph(text: &str) -> Option<(Vec<(&str, i64)>, &str)> {
    let (graph, question) = text.split_once('\n')?;
    let values = graph.split_once(": ")?.1.trim_end_matches('.').split("; ");
    let named = values.filter_map(|each| each.split_once(": "));
    Some((named.filter_map(|(name, value)| Some((name, value.parse().ok()?))).collect(), question))
}
