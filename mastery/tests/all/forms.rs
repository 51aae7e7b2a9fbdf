//! How alike in difficulty the forms of a set are: `docs/FORMS.md`, written by `cargo xtask bench forms write`.

use generators::{registry, seed::Seed};
use mastery::{
    catalogue,
    evidence::{Evidence, ItemSet},
};
use std::{collections::HashMap, fs, path::PathBuf};

/// So many forms of a set are summed up in the last column.
const SUMMED: u64 = 100;

/// An objective, its model, and the difficulty of all items of its first forms, of a line that is a row.
fn row(line: &str) -> Option<(&str, &str, u64)> {
    let mut cells = line.strip_prefix("| `")?.strip_suffix(" |")?.split(" | ");
    let (id, model) = (cells.next()?.strip_suffix('`')?, cells.next()?.strip_prefix('`')?.strip_suffix('`')?);
    Some((id, model, cells.last()?.parse().ok()?))
}

fn summed(set: &ItemSet) -> u64 {
    let form = |seed| {
        let identity = set.identity(Seed::try_from(seed).expect("a small number"));
        let mut items = registry::open(&identity).expect("an objective of the catalogue");
        (0..identity.set_size.into()).map(|index| u64::from(items.item(index).difficulty())).sum::<u64>()
    };
    (0..SUMMED).map(form).sum()
}

#[test]
fn the_page_of_forms_has_every_model_that_is_demonstrated_with_the_figures_of_its_items() {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/FORMS.md");
    let page = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let rows: HashMap<&str, (&str, u64)> =
        page.lines().filter_map(row).map(|(id, model, sum)| (id, (model, sum))).collect();
    for objective in catalogue::objectives() {
        let Evidence::Items(set) = &objective.evidence else { continue };
        let model = &set.generator.model;
        assert!(rows.values().any(|(of, _)| of == model), "{model} has no row: run the bench again");
    }
    let stale = rows.into_iter().filter(|(id, (model, sum))| {
        let objective = catalogue::objectives().iter().find(|objective| objective.id.0 == *id);
        let evidence = objective.map(|objective| &objective.evidence);
        !matches!(evidence, Some(Evidence::Items(set)) if set.generator.model == *model && summed(set) == *sum)
    });
    let stale: Vec<&str> = stale.map(|(id, _)| id).collect();
    assert!(stale.is_empty(), "other items than on the page: {stale:?}; run the bench again");
}
