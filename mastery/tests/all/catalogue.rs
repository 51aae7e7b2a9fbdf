//! The catalogue as data: it can be read, drawn and said, and it has no cycles.

use generators::{registry, seed::Seed};
use mastery::{
    catalogue::{self, Enough, Pace},
    evidence::Evidence,
    objective::Objective,
    operating::chance_to_pass,
    threshold::Threshold,
    time::Millis,
};
use std::collections::HashSet;

fn ids(objective: &Objective) -> impl Iterator<Item = &str> {
    std::iter::once(&objective.id)
        .chain(objective.approaches.iter().map(|approach| &approach.id))
        .map(|id| id.0.as_str())
}

#[test]
fn every_objective_of_the_files_can_be_drawn() {
    for (_, entry) in catalogue::entries() {
        let objective = entry.objective().unwrap_or_else(|| panic!("{}: no such model or threshold", entry.id));
        assert_eq!(objective.approaches.len(), entry.approaches.len(), "{}: an approach's model", entry.id);
    }
    assert_eq!(catalogue::entries().len(), catalogue::objectives().len());
    assert_eq!(catalogue::beginning().len(), 3);
}

#[test]
fn thresholds_follow_from_the_pace() {
    for (_, entry) in catalogue::entries() {
        // Without a clock there is time for ten.
        let enough = entry.pace.map_or(Enough { required: 9, of: 10 }, Pace::enough);
        assert_eq!(entry.threshold, enough, "{}", entry.id);
    }
}

#[test]
fn no_sitting_is_longer_than_ten_minutes_and_who_knows_it_passes() {
    for pace in [Pace::Recall, Pace::SingleStep, Pace::SeveralSteps, Pace::ShortWork, Pace::OnPaper] {
        let Enough { required, of } = pace.enough();
        assert_eq!(required + 1, of, "{pace:?}: one slip is forgiven");
        assert!(pace.limit(of) <= Millis::from_secs(600), "{pace:?}");
        let threshold = Threshold::correct(required, of).expect("a threshold");
        assert!(chance_to_pass(threshold, 0.98) > 0.98, "{pace:?}");
    }
}

#[test]
fn codes_are_of_the_common_core_and_grades_are_in_a_row() {
    let known: HashSet<&str> = include_str!("../data/common_core_codes.txt").lines().collect();
    for (_, entry) in catalogue::entries() {
        let reason = entry.no_standard.as_deref();
        assert!(reason.is_none_or(|reason| reason.len() > 10), "{} gives no reason: {reason:?}", entry.id);
        assert_eq!(entry.common_core.is_empty(), reason.is_some(), "{} names no code, or one and a reason", entry.id);
        for approach in &entry.approaches {
            assert!(!approach.common_core.is_empty(), "{} names no code", approach.id);
        }
        let of_approaches = entry.approaches.iter().flat_map(|approach| &approach.common_core);
        for code in entry.common_core.iter().chain(of_approaches) {
            assert!(known.contains(code.as_str()), "{}: there is no code {code}", entry.id);
        }
        let rising = entry.grades.windows(2).all(|pair| pair[0] as u8 + 1 == pair[1] as u8);
        assert!(rising && !entry.grades.is_empty(), "{}: grades {:?}", entry.id, entry.grades);
    }
}

#[test]
fn ids_are_unique_and_what_comes_before_stands_before() {
    let mut ids: Vec<&str> = Vec::new();
    for objective in catalogue::objectives() {
        for before in &objective.prerequisites {
            assert!(ids.contains(&before.0.as_str()), "{} comes before its prerequisite {before}", objective.id);
        }
        for id in std::iter::once(&objective.id).chain(objective.approaches.iter().map(|approach| &approach.id)) {
            assert!(!ids.contains(&id.0.as_str()), "{id} is there twice");
            ids.push(&id.0);
        }
    }
}

#[test]
fn every_generator_is_drawn_by_this_build_and_has_enough_items() {
    let seed = Seed::try_from(1).expect("small");
    for objective in catalogue::objectives() {
        let own = std::iter::once(&objective.id);
        for id in own.chain(objective.approaches.iter().map(|approach| &approach.id)) {
            let set = catalogue::items(&id.0, seed).expect("draws items");
            let model = registry::find(&set.generator.model).expect("the model is registered");
            registry::open(&set).unwrap_or_else(|error| panic!("{id}: {error}"));
            let distinct = model.distinct(&set.generator).expect("parameters are right");
            let has_too_few = distinct < u64::from(set.set_size);
            // Six pairs make ten, from 0 + 10 to 5 + 5.
            let is_known = id.0 == "make-ten";
            assert_eq!(has_too_few, is_known, "{id} repeats facts: {distinct} for sets of {}", set.set_size);
        }
    }
}

#[test]
fn thresholds_and_limits_are_those_agreed() {
    for (id, required, of, seconds) in
        [("multiply-one-digit", 9, 10, 120), ("multiply-three-digit", 4, 5, 600), ("round-to-nearest-ten", 9, 10, 180)]
    {
        let Evidence::Items(set) = &catalogue::find(id).expect(id).evidence else {
            panic!("{id} is not shown by items")
        };
        assert_eq!((set.threshold.required(), set.threshold.set_size()), (required, of), "{id}");
        assert_eq!(set.time_limit.map(|limit| limit.0), Some(seconds * 1000), "{id}");
    }
}

#[test]
fn every_objective_and_approach_has_its_words_in_every_language() {
    let named: HashSet<&str> = catalogue::objectives().iter().flat_map(ids).collect();
    let worded: HashSet<&str> = words::catalogue::Catalogued::all().map(|known| known.id()).collect();
    assert_eq!(named, worded, "an objective without words, or words without an objective");
}
