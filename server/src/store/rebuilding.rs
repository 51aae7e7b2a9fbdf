//! What deriving everything anew compares and mends.

use super::{Kind, StoredBatch, Told};
use mastery::{
    id::{ObjectiveId, SchoolId, StudentId},
    standing::Standing,
};

/// Whether what differs is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mending {
    /// It is only said.
    Compare,
    /// It is written as it was derived.
    Write,
}

/// What a batch of such an attempt tells of its student.
pub type Tells = fn(Kind, &StoredBatch) -> Told;

/// What became of the standings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// How many were derived.
    pub derived: u64,
    /// Those that are stored otherwise.
    pub differing: Vec<StandingDiffers>,
}

/// A standing that is stored otherwise than it is derived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingDiffers {
    /// The school.
    pub school: SchoolId,
    /// Whose.
    pub student: StudentId,
    /// In what.
    pub objective: ObjectiveId,
    /// What is stored.
    pub stored: Standing,
    /// What follows from outcomes and decisions.
    pub derived: Standing,
}
