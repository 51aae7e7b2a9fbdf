//! The catalogue as data: it can be read, drawn and said, and it has no cycles.

use generators::{registry, seed::Seed};
use mastery::{catalogue, evidence::Evidence, objective::Objective};

#[test]
fn the_catalogue_can_be_read() {
    let text = include_str!("../src/catalogue/objectives.json");
    let read: Vec<Objective> = serde_json::from_str(text).expect("objectives");
    assert_eq!(read, catalogue::objectives());
    assert!(read.len() >= 3);
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
            assert!(distinct >= u64::from(set.set_size), "{id} repeats items: {distinct} for sets of {}", set.set_size);
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
    use words::{Locale, Say, objectives};
    for objective in catalogue::objectives() {
        for id in std::iter::once(&objective.id).chain(objective.approaches.iter().map(|approach| &approach.id)) {
            let words = objectives::wording(&id.0).unwrap_or_else(|| panic!("no words for {id}"));
            let said = Locale::ALL.map(|locale| objectives::Objective::Statement(words).say(locale.into()));
            assert_ne!(said[0], said[1], "{id} is said alike in both languages");
        }
    }
}
