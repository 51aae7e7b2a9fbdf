//! Every item model with what can be set of it, as a page: `docs/MODELS.md`, written by `cargo xtask models`.

mod page;

use generators::registry;
use std::{collections::HashSet, fs, path::PathBuf};

/// Set to `write` by `cargo xtask models`.
const MODE: &str = "MODELS";

#[test]
fn the_page_says_what_the_models_say_of_themselves() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/MODELS.md");
    let page = page::of(registry::models());
    if std::env::var(MODE).is_ok_and(|mode| mode == "write") {
        fs::write(&file, &page).expect("the page can be written");
    }
    let written = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(page == written, "docs/MODELS.md is not what the models say: run `cargo xtask models`");
}

#[test]
fn every_model_is_used_and_every_parameter_explained() {
    for model in registry::models() {
        assert!(!page::objectives(model.id()).is_empty(), "no objective of the catalogue asks for {}", model.id());
        let settings = page::settings(model);
        let names: HashSet<&str> = settings.iter().map(|setting| &*setting.name).collect();
        assert_eq!(names.len(), model.parameters().len(), "{}", model.id());
        for setting in &settings {
            let page::Setting { name, means, takes, default } = setting;
            assert!(means.ends_with('.') && !takes.is_empty() && !default.is_empty(), "{} {name}: {means}", model.id());
        }
    }
}
