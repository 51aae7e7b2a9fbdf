//! The objectives that come with the product, as data: a file a strand in `catalogue/`, joined here.

mod entry;
mod order;
mod shape;

pub use shape::{Approach, Enough, Entry, Pace};

use crate::{
    evidence::Evidence,
    id::ObjectiveId,
    objective::{self, Objective},
    wire::v1::Offered,
};
use generators::item::{Params, SetIdentity};
use generators::seed::Seed;
use std::sync::LazyLock;
use words::curriculum::{Grade, Strand};

/// A file with the strand that its objectives are looked for under.
macro_rules! files {
    ($($strand:ident: $file:literal,)*) => {
        [$((Strand::$strand, $file, include_str!(concat!("catalogue/", $file)))),*]
    };
}

/// The files in the order of a path.
const FILES: [(Strand, &str, &str); 21] = files![
    Counting: "counting.json",
    Addition: "addition.json",
    Multiplication: "facts.json",
    Multiplication: "multiplication.json",
    Multiplication: "multi_digit.json",
    PlaceValue: "place_value.json",
    PlaceValue: "numerals.json",
    NumberTheory: "number_theory.json",
    Fractions: "fractions.json",
    Decimals: "decimals.json",
    Ratios: "ratios.json",
    Integers: "integers.json",
    Measurement: "measurement.json",
    TimeAndMoney: "time_and_money.json",
    Geometry: "geometry.json",
    Data: "data.json",
    Expressions: "expressions.json",
    Expressions: "algebraic_fractions.json",
    Equations: "equations.json",
    Functions: "functions.json",
    Vectors: "vectors.json",
];

/// What a class has until its teacher chooses.
const BEGINNING: [&str; 3] = ["multiply-one-digit", "multiply-three-digit", "round-to-nearest-ten"];

/// Every objective of the catalogue as its file has it, file by file, with its strand.
///
/// # Panics
/// When a file can't be read, which no build lets happen: `build.rs` reads them all by the same shape.
#[must_use]
pub fn entries() -> &'static [(Strand, Entry)] {
    static ENTRIES: LazyLock<Vec<(Strand, Entry)>> = LazyLock::new(|| {
        let of_file = |(strand, file, text): (Strand, &str, &str)| {
            let entries: Vec<Entry> = serde_json::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}"));
            entries.into_iter().map(move |entry| (strand, entry))
        };
        FILES.into_iter().flat_map(of_file).collect()
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
