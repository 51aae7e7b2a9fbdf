//! What holds for every model, with its default parameters and with each of the catalogue's: sets without repeats, answers
//! that no parrot gives, help that leads to the answer, words in every language. A model that is registered, or an
//! objective that is added, is tried here without a line of its own.

#[path = "../drawn/mod.rs"]
mod drawn;

mod bounds;
mod difficulty;
mod fact;
mod figures;
mod help;
mod languages;
mod mirrors;
mod module;
mod offered;
mod parrots;
mod question;
mod sets;
mod units;
mod writings;

use drawn::models;
use std::collections::HashSet;

#[test]
fn ids_are_short_words_and_unique() {
    let mut ids = HashSet::new();
    for model in models() {
        let id = model.id();
        assert!(ids.insert(id), "{id} is there twice");
        assert!(id.len() <= 40 && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{id}");
    }
}
