//! The question typed back: what a prompt shows, whole or a part of it, is no answer to it.

use crate::drawn::{Tried, in_parts, is_right, text, tried};
use generators::{
    answers::{Interaction, Response},
    model::Item,
    prompt::{Math, Part},
};
use std::collections::{BTreeMap, BTreeSet};
use words::Reader;

/// Of a hundred questions at most so many can be typed back, and of ten in a set at most so many from one place, unless the
/// model is one of [`SHOWN`]: what small numbers make happen.
const BY_ACCIDENT: (usize, usize) = (20, 4);

/// Models whose questions show the answer more often: of a hundred questions, of ten in a set from one place, and why.
const SHOWN: &[(&str, usize, usize, &str)] = &[
    ("angle-pair", 55, 5, "angles that are equal, as often as those that make 180 together"),
    ("fraction-box", 30, 6, "two of the edges may make 1: 2/3 × 3/2"),
    ("integer-comparison", 55, 5, "the signs are told from which the answer is chosen"),
    ("mixed-comparison", 50, 5, "the signs are told from which the answer is chosen"),
    ("number-comparison", 50, 5, "the signs are told from which the answer is chosen"),
    ("outermost-fraction", 100, 6, "the question is which of the fractions it is"),
];

/// What can be typed out of a row of mathematics: all of it, what its relation signs keep apart, and each of its pieces.
fn typed_from_row(row: &[Math]) -> Vec<String> {
    let is_relation = |piece: &Math| matches!(piece, Math::Operator('=' | '<' | '>' | '≤' | '≥'));
    let typed = |row: &[Math]| Part::Math(row.to_vec()).text();
    let pieces = row.chunks(1).map(typed);
    std::iter::once(typed(row)).chain(row.split(is_relation).map(typed)).chain(pieces).collect()
}

/// What can be typed out of a sentence: the runs of signs, numbers and single letters between its words.
fn typed_from_words(sentence: &str) -> Vec<String> {
    let is_word = |piece: &&str| {
        piece.chars().filter(|sign| sign.is_alphabetic()).count() > 1 && !piece.contains(|sign: char| sign.is_numeric())
    };
    let pieces: Vec<&str> = sentence.split_whitespace().collect();
    pieces.split(is_word).map(|run| run.join(" ")).collect()
}

fn typed_from(part: &Part) -> Vec<String> {
    match part {
        Part::Words(sentence) => typed_from_words(sentence),
        Part::Math(row) => typed_from_row(row),
        Part::Column(_) => vec![part.text()],
        Part::Table(table) => table.rows.iter().flatten().flat_map(|cell| typed_from_row(cell)).collect(),
        Part::Choices(_) | Part::Figure(_) => Vec::new(),
    }
}

/// What is typed back, each with its place: the part and the piece of it. Numbers alone have a law of their own.
fn typed_back(item: &dyn Item) -> Vec<((usize, usize), String)> {
    let is_number = |text: &str| text.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ','));
    let parts = item.prompt(Reader::default()).0;
    let pieces = parts.iter().enumerate().flat_map(|(part, shown)| {
        let pieces = typed_from(shown).into_iter().enumerate();
        pieces.map(move |(piece, typed)| ((part, piece), typed.trim_matches([',', ';', '.', ':', '?', ' ']).to_owned()))
    });
    pieces.filter(|(_, typed)| !is_number(typed) && !typed.contains('?')).collect()
}

/// From where in the question its answer can be typed; nothing where it is chosen.
fn places(item: &dyn Item) -> BTreeSet<(usize, usize)> {
    let key = item.key();
    if key.interaction() != Interaction::Text {
        return BTreeSet::new();
    }
    let in_each_blank = |typed: &String| match key.places().len() {
        1 => Response::One(typed.clone()),
        blanks => Response::Many(vec![typed.clone(); blanks]),
    };
    typed_back(item).into_iter().filter(|(_, typed)| is_right(&key, &in_each_blank(typed))).map(|(at, _)| at).collect()
}

/// How often the questions of some sets answer themselves.
struct Typed {
    /// How many questions there are.
    all: usize,
    /// How many of them have their answer somewhere.
    answered: usize,
    /// The most in a set that have it at the same place, with the set's seed, the place and one of the questions.
    at_one_place: (usize, String),
}

fn typed(tried: &Tried, sets: u64) -> Typed {
    let mut typed = Typed { all: 0, answered: 0, at_one_place: (0, String::new()) };
    for seed in 0..sets {
        let mut times: BTreeMap<(usize, usize), (usize, String)> = BTreeMap::new();
        for item in tried.set(seed) {
            let places = places(&*item);
            typed.all += 1;
            typed.answered += usize::from(!places.is_empty());
            for place in places {
                let (times, example) = times.entry(place).or_default();
                *times += 1;
                *example = text(&*item);
            }
        }
        for (place, (times, example)) in times {
            if times > typed.at_one_place.0 {
                typed.at_one_place = (times, format!("at seed {seed} what stands at {place:?}: {example}"));
            }
        }
    }
    typed
}

fn is_more_than(typed: &Typed, of_hundred: usize, of_ten: usize, set_size: u16) -> bool {
    typed.at_one_place.0 > of_ten * usize::from(set_size) / 10 || typed.answered * 100 > typed.all * of_hundred
}

const SETS: u64 = 30;

in_parts!(the_question_is_no_answer_to_itself);
fn the_question_is_no_answer_to_itself(tried: &Tried) {
    let shown = SHOWN.iter().find(|(model, ..)| *model == tried.model.id());
    let (of_hundred, of_ten) = shown.map_or(BY_ACCIDENT, |(_, of_hundred, of_ten, _)| (*of_hundred, *of_ten));
    assert!(of_ten * usize::from(tried.set_size) / 10 < tried.required, "{tried}: typing back may meet the threshold");
    let typed = typed(tried, SETS);
    let Typed { all, answered, at_one_place: (times, example) } = &typed;
    let is_by_accident = !is_more_than(&typed, of_hundred, of_ten, tried.set_size);
    assert!(is_by_accident, "{tried}: {answered} of {all} questions answer themselves, {times} times {example}");
}

/// What is allowed for no question any more would hide the next one that answers itself.
#[test]
fn models_whose_questions_show_the_answer_are_there_and_do() {
    let (of_hundred, of_ten) = BY_ACCIDENT;
    for (model, ..) in SHOWN {
        let shows = |tried: &Tried| {
            tried.model.id() == *model && is_more_than(&typed(tried, SETS), of_hundred, of_ten, tried.set_size)
        };
        assert!(tried().iter().any(shows), "{model} shows its answers no more often than any other model");
    }
}
