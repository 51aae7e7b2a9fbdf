//! How much of a public peer's exercises the catalogue covers: which objective covers each, or why none does.
//!
//! `data/khan_exercises.txt` has the names of the generated exercises of Khan/khan-exercises, `data/coverage.json` what was
//! judged of each. The page that says it, `docs/COVERAGE.md`, is written by `cargo xtask coverage`.

mod judged;
mod page;

use judged::{Judged, Reason, judged};
use mastery::catalogue;
use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::PathBuf,
};

/// So many exercises are covered at least.
const ENOUGH: usize = 250;

/// Set to `write` by `cargo xtask coverage`.
const MODE: &str = "COVERAGE";

fn names() -> Vec<&'static str> {
    include_str!("../data/khan_exercises.txt").lines().collect()
}

#[test]
fn every_exercise_is_judged_once_in_the_order_of_the_list() {
    let judged: Vec<String> = judged().into_iter().map(|judged| judged.exercise).collect();
    assert_eq!(judged, names());
    let different: HashSet<&String> = judged.iter().collect();
    assert_eq!(different.len(), judged.len(), "a name is there twice");
}

#[test]
fn what_covers_an_exercise_is_in_the_catalogue() {
    let unknown: Vec<(String, String)> = judged()
        .into_iter()
        .flat_map(|Judged { exercise, by, .. }| by.into_iter().map(move |id| (exercise.clone(), id)))
        .filter(|(_, id)| catalogue::find(id).is_none())
        .collect();
    assert!(unknown.is_empty(), "no such objective: {unknown:?}");
}

#[test]
fn each_has_what_covers_it_or_a_reason() {
    for Judged { exercise, by, why_not, note } in judged() {
        match why_not {
            None => assert!(!by.is_empty() && note.is_none(), "{exercise}: neither an objective nor a reason"),
            Some(reason) => {
                assert_eq!(reason.names_objectives(), !by.is_empty(), "{exercise}: {reason:?} with {by:?}");
                let needs_a_note = matches!(reason, Reason::OnlyPartly | Reason::NotInTheCatalogue);
                assert!(note.is_some() || !needs_a_note, "{exercise}: what is left open?");
            }
        }
    }
}

#[test]
fn enough_exercises_are_covered() {
    let judged = judged();
    let covered = judged.iter().filter(|judged| judged.is_covered()).count();
    let mut others: BTreeMap<_, usize> = BTreeMap::new();
    for reason in judged.iter().filter_map(|judged| judged.why_not) {
        *others.entry(reason).or_default() += 1;
    }
    assert!(covered >= ENOUGH, "{covered} of {} are covered; the others: {others:?}", judged.len());
}

#[test]
fn the_page_says_what_was_judged() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/COVERAGE.md");
    let page = page::of(&judged());
    if std::env::var(MODE).is_ok_and(|mode| mode == "write") {
        fs::write(&file, &page).expect("the page can be written");
    }
    let written = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(page == written, "docs/COVERAGE.md is not what its data say: run `cargo xtask coverage`");
}
