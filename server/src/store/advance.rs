//! Tickets that were given in advance.

use mastery::{
    id::{AttemptId, ObjectiveId, SchoolId, StudentId},
    ticket::Signed,
    time::Instant,
};

/// Tickets that are given beside those that the student can still begin with.
#[derive(Clone, Debug)]
pub struct NewAdvanceTickets {
    /// The school.
    pub school: SchoolId,
    /// Whose they are.
    pub student: StudentId,
    /// Those that the student could still begin with, in their order, when these were written.
    pub seen: Vec<AttemptId>,
    /// When that was.
    pub at: Instant,
    /// The tickets.
    pub tickets: Vec<AdvanceTicket>,
}

/// A ticket that was given in advance. When its attempt comes, that has it too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdvanceTicket {
    /// The school.
    pub school: SchoolId,
    /// The attempt that it is for.
    pub id: AttemptId,
    /// Whose it is.
    pub student: StudentId,
    /// For which objective.
    pub objective: ObjectiveId,
    /// When it was given.
    pub issued: Instant,
    /// It can be begun with before this.
    pub expires: Instant,
    /// The ticket.
    pub ticket: Signed,
}
