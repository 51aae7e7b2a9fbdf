//! A class's objectives, as they are written.

use mastery::{
    id::{ClassId, ObjectiveId, SchoolId, StaffId},
    objective::Objective,
    time::Instant,
};

/// A revision that a teacher saves.
#[derive(Clone, Debug)]
pub struct NewRevision {
    /// The school.
    pub school: SchoolId,
    /// The class.
    pub class: ClassId,
    /// What it says; its number follows on the current one's.
    pub objective: Objective,
    /// Who saves it.
    pub author: StaffId,
    /// When.
    pub at: Instant,
    /// The class's objectives with their current numbers, as they were when this was checked.
    pub seen: Vec<(ObjectiveId, u32)>,
}
