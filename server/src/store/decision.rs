//! A teacher's decisions as they are kept.

use mastery::{
    id::{AttemptId, ObjectiveId, SchoolId, StaffId, StudentId},
    standing::Decision,
};

/// A decision with who made it and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRow {
    /// On whom.
    pub student: StudentId,
    /// In what.
    pub objective: ObjectiveId,
    /// The decision.
    pub decision: Decision,
    /// The author's name.
    pub author: String,
    /// Why.
    pub reason: String,
}

/// A decision that is made.
#[derive(Clone, Debug)]
pub struct NewDecision {
    /// The school.
    pub school: SchoolId,
    /// On whom; of an undoing, on whom that was which it undoes.
    pub student: StudentId,
    /// In what.
    pub objective: ObjectiveId,
    /// The attempt that it, or what it undoes, is about.
    pub attempt: Option<AttemptId>,
    /// To whom the attempt is moved; none in an undoing.
    pub moved_to: Option<StudentId>,
    /// The decision.
    pub decision: Decision,
    /// Who makes it.
    pub author: StaffId,
    /// Why.
    pub reason: String,
}

/// Whether a decision was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is new.
    Now,
    /// One of its id was there.
    Before,
}
