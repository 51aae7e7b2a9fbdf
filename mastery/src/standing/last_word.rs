//! What teachers' decisions make of single demonstrations, where their results alone would tell a student otherwise.

use super::{Counts, Decision, Demonstrated, Standing, counted, counts, in_force, standing};
use crate::{
    attempt::Outcome,
    id::{AttemptId, StudentId},
};

/// A teacher's word on a student's demonstrations of an objective.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastWord {
    /// One that counts was enough when it was shown, and it is not met all the same: a teacher says "not yet".
    pub overruled: bool,
    /// The last that counts was.
    pub last_overruled: bool,
    /// The student's own that do not count here: void, or another student's.
    pub set_aside: Vec<AttemptId>,
}

/// What the decisions make of the demonstrations; both as [`standing`] has them.
#[must_use]
pub fn last_word(of: StudentId, outcomes: &[Demonstrated], decisions: &[Decision]) -> LastWord {
    let in_force = in_force(decisions);
    let is_not_yet = matches!(standing(of, outcomes, decisions), Standing::NotYet { .. });
    let counted = counted(of, outcomes, decisions);
    let is_overruled = |shown: &Demonstrated| is_not_yet && shown.outcome == Outcome::Met;
    let is_set_aside = |shown: &&Demonstrated| {
        shown.student == of && counts(shown.attempt, shown.student, &in_force) != Counts::For(of)
    };
    LastWord {
        overruled: counted.iter().any(is_overruled),
        last_overruled: counted.last().is_some_and(is_overruled),
        set_aside: outcomes.iter().filter(is_set_aside).map(|shown| shown.attempt).collect(),
    }
}
