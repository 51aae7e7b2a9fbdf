//! The objectives that come with the product, as data: a file a strand in `catalogue/`, joined here.

mod entry;
mod order;

pub use entry::{Approach, Entry, Pace};

use crate::{
    evidence::Evidence,
    objective::{self, Objective},
    wire::v1::Offered,
};
use generators::item::SetIdentity;
use generators::seed::Seed;
use std::sync::LazyLock;
use words::curriculum::Strand;

/// The files in the order of a path, each with the strand that its objectives are looked for under.
const TEXTS: [(Strand, &str); 21] = [
    (Strand::Counting, include_str!("catalogue/counting.json")),
    (Strand::Addition, include_str!("catalogue/addition.json")),
    (Strand::Multiplication, include_str!("catalogue/facts.json")),
    (Strand::Multiplication, include_str!("catalogue/multiplication.json")),
    (Strand::Multiplication, include_str!("catalogue/multi_digit.json")),
    (Strand::PlaceValue, include_str!("catalogue/place_value.json")),
    (Strand::PlaceValue, include_str!("catalogue/numerals.json")),
    (Strand::NumberTheory, include_str!("catalogue/number_theory.json")),
    (Strand::Fractions, include_str!("catalogue/fractions.json")),
    (Strand::Decimals, include_str!("catalogue/decimals.json")),
    (Strand::Ratios, include_str!("catalogue/ratios.json")),
    (Strand::Integers, include_str!("catalogue/integers.json")),
    (Strand::Measurement, include_str!("catalogue/measurement.json")),
    (Strand::TimeAndMoney, include_str!("catalogue/time_and_money.json")),
    (Strand::Geometry, include_str!("catalogue/geometry.json")),
    (Strand::Data, include_str!("catalogue/data.json")),
    (Strand::Expressions, include_str!("catalogue/expressions.json")),
    (Strand::Expressions, include_str!("catalogue/algebraic_fractions.json")),
    (Strand::Equations, include_str!("catalogue/equations.json")),
    (Strand::Functions, include_str!("catalogue/functions.json")),
    (Strand::Vectors, include_str!("catalogue/vectors.json")),
];

/// What a class has until its teacher chooses.
const BEGINNING: [&str; 3] = ["multiply-one-digit", "multiply-three-digit", "round-to-nearest-ten"];

/// The files as they can be read, with their strands. A test asks for each of them, so a build whose catalogue can't be
/// read never leaves the house.
///
/// # Errors
///
/// A file that is no JSON, or not of the shape of [`Entry`].
pub fn files() -> impl Iterator<Item = (Strand, serde_json::Result<Vec<Entry>>)> {
    TEXTS.into_iter().map(|(strand, file)| (strand, serde_json::from_str(file)))
}

/// Every objective of the catalogue as its file has it, file by file, with its strand.
#[must_use]
pub fn entries() -> &'static [(Strand, Entry)] {
    static ENTRIES: LazyLock<Vec<(Strand, Entry)>> = LazyLock::new(|| {
        let of_file = |(strand, entries): (Strand, serde_json::Result<Vec<Entry>>)| {
            entries.unwrap_or_default().into_iter().map(move |entry| (strand, entry))
        };
        files().flat_map(of_file).collect()
    });
    &ENTRIES
}

/// Every objective of the catalogue whose model this build has, in the order of a path; what comes before stands before.
#[must_use]
pub fn objectives() -> &'static [Objective] {
    static OBJECTIVES: LazyLock<Vec<Objective>> = LazyLock::new(|| {
        order::by_prerequisites(entries().iter().filter_map(|(_, entry)| entry.objective()).collect())
    });
    &OBJECTIVES
}

/// Every objective with what it is looked for by, in the order of a path.
#[must_use]
pub fn offered() -> Vec<Offered> {
    let filed = |objective: &Objective| entries().iter().find(|(_, entry)| entry.id == objective.id);
    let offered = |objective: &Objective| {
        let (strand, entry) = filed(objective)?;
        Some(Offered { objective: objective.clone(), strand: *strand, grades: entry.grades.clone() })
    };
    objectives().iter().filter_map(offered).collect()
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
