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
    /// What it was made on.
    pub seen: Seen,
}

/// What is known when a decision is made; it stands only where there are no others by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// On whose page: of an undoing, perhaps another's than the decision's.
    pub of: StudentId,
    /// So many decisions there are about the objective, on the student and on attempts that are or were the student's.
    pub decisions: usize,
}

/// Whether a decision was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is new.
    Now,
    /// One of its id was there.
    Before,
}
