//! What a student has shown and what teachers decided of it: everything that a standing follows from.

use crate::{
    accept::judge::ticket,
    store::{AttemptRow, DecisionRow, Store, Stored},
};
use mastery::{
    id::{ObjectiveId, SchoolId, StudentId},
    standing::{self, Begun, Decision, Demonstrated, LastWord, last_word},
    time::Millis,
};

/// A student's history.
pub struct History {
    student: StudentId,
    rows: Vec<AttemptRow>,
    decisions: Vec<DecisionRow>,
}

impl History {
    /// Reads it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn read(store: &dyn Store, school: SchoolId, student: StudentId) -> Stored<Self> {
        let rows = store.list_demonstrations(school, student).await?;
        let decisions = store.list_decisions(school, student).await?;
        Ok(Self::of(student, rows, decisions))
    }

    /// Of what was read.
    #[must_use]
    pub const fn of(student: StudentId, rows: Vec<AttemptRow>, decisions: Vec<DecisionRow>) -> Self {
        Self { student, rows, decisions }
    }

    /// The demonstrations of an objective, the oldest first: those begun by the student, and those that were ever moved here.
    pub fn rows<'a>(&'a self, objective: &'a ObjectiveId) -> impl DoubleEndedIterator<Item = &'a AttemptRow> {
        self.rows.iter().filter(move |row| row.objective.as_ref() == Some(objective))
    }

    /// The same, of the student's own tickets alone.
    pub fn begun<'a>(&'a self, objective: &'a ObjectiveId) -> impl DoubleEndedIterator<Item = &'a AttemptRow> {
        self.rows(objective).filter(|row| row.student == self.student)
    }

    /// The decisions in an objective with who made them and why, the oldest first.
    pub fn made<'a>(&'a self, objective: &'a ObjectiveId) -> impl DoubleEndedIterator<Item = &'a DecisionRow> {
        self.decisions.iter().filter(move |row| row.objective == *objective)
    }

    /// The decisions in an objective.
    #[must_use]
    pub fn decisions(&self, objective: &ObjectiveId) -> Vec<Decision> {
        self.made(objective).map(|row| row.decision).collect()
    }

    /// The last demonstration that counts, and what teachers decided of those that were shown.
    #[must_use]
    pub fn shown(&self, objective: &ObjectiveId) -> (Option<Demonstrated>, LastWord) {
        let shown: Vec<Demonstrated> = self.rows(objective).filter_map(demonstrated).collect();
        let decisions = self.decisions(objective);
        let last = standing::counted(self.student, &shown, &decisions).pop();
        (last, last_word(self.student, &shown, &decisions))
    }

    /// The try that a teacher opened and that has not begun, with so much more time.
    #[must_use]
    pub fn reopened(&self, objective: &ObjectiveId) -> Option<Millis> {
        let decisions = self.decisions(objective);
        if decisions.is_empty() {
            return None;
        }
        let begun: Vec<Begun> = self.begun(objective).map(begun).collect();
        standing::reopened(&begun, &decisions)
    }
}

/// A start from which nothing came is on the record, and is no try.
fn demonstrated(row: &AttemptRow) -> Option<Demonstrated> {
    let figures = &row.figures;
    figures.started?;
    Some(Demonstrated {
        attempt: row.id,
        student: row.student,
        ended: figures.ended.unwrap_or_default(),
        outcome: figures.outcome?,
        right: figures.right,
        of: figures.of,
    })
}

fn begun(row: &AttemptRow) -> Begun {
    Begun {
        attempt: row.id,
        issued: row.issued,
        started: row.figures.started,
        ended: row.figures.ended.zip(row.figures.outcome),
        limit: ticket(row).and_then(|ticket| ticket.time_limit),
    }
}
