//! How alike in difficulty the forms of a set are: `docs/FORMS.md`, written by `cargo xtask bench forms write`.

use generators::registry;
use mastery::{catalogue, evidence::Evidence};
use std::{collections::HashMap, fs, path::PathBuf};

/// An objective and its model, of a line that is a row.
fn row(line: &str) -> Option<(&str, &str)> {
    let mut cells = line.strip_prefix("| `")?.split(" | ");
    Some((cells.next()?.strip_suffix('`')?, cells.next()?.strip_prefix('`')?.strip_suffix('`')?))
}

#[test]
fn the_page_of_forms_has_every_model_by_an_objective_that_there_is() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/FORMS.md");
    let page = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let rows: HashMap<&str, &str> = page.lines().filter_map(row).collect();
    for model in registry::models() {
        assert!(rows.values().any(|of| *of == model.id()), "{} has no row: run the bench again", model.id());
    }
    for (id, model) in rows {
        let objective = catalogue::objectives().iter().find(|objective| objective.id.0 == id);
        let evidence = objective.map(|objective| &objective.evidence);
        let is_of = matches!(evidence, Some(Evidence::Items(set)) if set.generator.model == model);
        assert!(is_of, "{id} is no objective of {model}: run the bench again");
    }
}
