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

/// Which objectives a class is to have, in its order.
#[derive(Clone, Debug)]
pub struct ClassObjectives {
    /// The school.
    pub school: SchoolId,
    /// The class.
    pub class: ClassId,
    /// What it is to have: of the catalogue, or what the class has revisions of.
    pub objectives: Vec<ObjectiveId>,
    /// What it had when they were chosen.
    pub seen: Vec<ObjectiveId>,
    /// When they are set.
    pub at: Instant,
}
