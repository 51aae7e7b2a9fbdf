//! The objectives that come with the product, as data: a file a strand in `catalogue/`, joined here.

mod entry;
mod order;

pub use entry::{Approach, Entry, Grade, Pace};

use crate::{
    evidence::Evidence,
    objective::{self, Objective},
};
use generators::item::SetIdentity;
use generators::seed::Seed;
use std::sync::LazyLock;

/// The strands' files, in the order of a path.
pub const STRANDS: [(&str, &str); 19] = [
    ("counting", include_str!("catalogue/counting.json")),
    ("addition", include_str!("catalogue/addition.json")),
    ("facts", include_str!("catalogue/facts.json")),
    ("multiplication", include_str!("catalogue/multiplication.json")),
    ("multi_digit", include_str!("catalogue/multi_digit.json")),
    ("place_value", include_str!("catalogue/place_value.json")),
    ("numerals", include_str!("catalogue/numerals.json")),
    ("number_theory", include_str!("catalogue/number_theory.json")),
    ("fractions", include_str!("catalogue/fractions.json")),
    ("decimals", include_str!("catalogue/decimals.json")),
    ("ratios", include_str!("catalogue/ratios.json")),
    ("integers", include_str!("catalogue/integers.json")),
    ("measurement", include_str!("catalogue/measurement.json")),
    ("time_and_money", include_str!("catalogue/time_and_money.json")),
    ("geometry", include_str!("catalogue/geometry.json")),
    ("data", include_str!("catalogue/data.json")),
    ("expressions", include_str!("catalogue/expressions.json")),
    ("equations", include_str!("catalogue/equations.json")),
    ("functions", include_str!("catalogue/functions.json")),
];

/// What a class has until its teacher chooses.
const BEGINNING: [&str; 3] = ["multiply-one-digit", "multiply-three-digit", "round-to-nearest-ten"];

/// Every objective of the catalogue as its file has it, strand by strand.
#[must_use]
pub fn entries() -> &'static [Entry] {
    static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        // A test reads the same texts, so a build whose catalogue can't be read never leaves the house.
        STRANDS.iter().flat_map(|(_, file)| serde_json::from_str::<Vec<Entry>>(file).unwrap_or_default()).collect()
    });
    &ENTRIES
}

/// Every objective of the catalogue whose model this build has, in the order of a path; what comes before stands before.
#[must_use]
pub fn objectives() -> &'static [Objective] {
    static OBJECTIVES: LazyLock<Vec<Objective>> =
        LazyLock::new(|| order::by_prerequisites(entries().iter().filter_map(Entry::objective).collect()));
    &OBJECTIVES
}

/// The objectives that a class has until its teacher chooses.
#[must_use]
pub fn beginning() -> Vec<Objective> {
    BEGINNING.iter().filter_map(|id| find(id)).cloned().collect()
}

/// The objective of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Objective> {
    objectives().iter().find(|objective| objective.id.0 == id)
}

/// The approach of this id, whatever objective it is toward.
#[must_use]
pub fn find_approach(id: &str) -> Option<&'static objective::Approach> {
    objectives().iter().flat_map(|objective| &objective.approaches).find(|approach| approach.id.0 == id)
}

/// The row of items that an objective's, or an approach's, id and a seed give; none for an id that draws no items.
#[must_use]
pub fn items(id: &str, seed: Seed) -> Option<SetIdentity> {
    if let Some(Objective { evidence: Evidence::Items(set), .. }) = find(id) {
        return Some(set.identity(seed));
    }
    let approach = find_approach(id)?;
    Some(SetIdentity { generator: approach.generator.clone(), set_size: approach.set_size, seed })
}
