//! The objectives that come with the product, as data.

use crate::{
    evidence::Evidence,
    objective::{Approach, Objective},
};
use generators::item::SetIdentity;
use generators::seed::Seed;
use std::sync::LazyLock;

/// Every objective of the catalogue, in the order of a path; what comes before stands before.
#[must_use]
pub fn objectives() -> &'static [Objective] {
    static OBJECTIVES: LazyLock<Vec<Objective>> = LazyLock::new(|| {
        // A test reads the same text, so a build whose catalogue can't be read never leaves the house.
        serde_json::from_str(include_str!("catalogue/objectives.json")).unwrap_or_default()
    });
    &OBJECTIVES
}

/// The objective of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Objective> {
    objectives().iter().find(|objective| objective.id.0 == id)
}

/// The approach of this id, whatever objective it is toward.
#[must_use]
pub fn find_approach(id: &str) -> Option<&'static Approach> {
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
