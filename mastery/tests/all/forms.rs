//! How alike in difficulty the forms of a set are: `docs/FORMS.md`, written by `cargo xtask bench forms write`.

use mastery::{catalogue, evidence::Evidence};
use std::{collections::HashMap, fs, path::PathBuf};

/// An objective and its model, of a line that is a row.
fn row(line: &str) -> Option<(&str, &str)> {
    let mut cells = line.strip_prefix("| `")?.split(" | ");
    Some((cells.next()?.strip_suffix('`')?, cells.next()?.strip_prefix('`')?.strip_suffix('`')?))
}

#[test]
fn the_page_of_forms_has_every_model_that_is_demonstrated() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/FORMS.md");
    let page = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let rows: HashMap<&str, &str> = page.lines().filter_map(row).collect();
    for objective in catalogue::objectives() {
        let Evidence::Items(set) = &objective.evidence else { continue };
        let model = &set.generator.model;
        assert!(rows.values().any(|of| of == model), "{model} has no row: run the bench again");
    }
    for (id, model) in rows {
        let objective = catalogue::objectives().iter().find(|objective| objective.id.0 == id);
        let evidence = objective.map(|objective| &objective.evidence);
        let is_of = matches!(evidence, Some(Evidence::Items(set)) if set.generator.model == model);
        assert!(is_of, "{id} is no objective of {model}: run the bench again");
    }
}
