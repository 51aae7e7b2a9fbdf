//! What a teacher sees of one student's objective: where the student stands, and everything that follows from.

mod attempt;
mod practice;

pub(crate) use attempt::{facts, overlaps};

use crate::{accept::crowd::Crowd, history::History, problem::ApiError, store::Store, store::StudentAccount};
use mastery::{
    objective::Objective,
    standing::{Standing, in_force, judged},
    time::Instant,
    wire::v1,
};

/// One student's objective.
pub struct Subject {
    /// The student, of the class.
    pub student: StudentAccount,
    /// The class's revision of the objective.
    pub objective: Objective,
}

impl Subject {
    /// Reads all there is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn evidence(
        &self,
        store: &dyn Store,
        crowd: &Crowd,
        now: Instant,
    ) -> Result<v1::StudentObjective, ApiError> {
        let Self { student, objective } = self;
        let history = History::read(store, student.school, student.student).await?;
        let standings = store.read_standings(student.school, student.student).await?;
        let standing = standings.get(&objective.id).copied();
        let decisions = history.decisions(&objective.id);
        let in_force = in_force(&decisions);
        let mut attempts = Vec::new();
        for row in history.rows(&objective.id).rev() {
            let of_objective = history.rows(&objective.id);
            attempts.extend(attempt::attempted(store, crowd, row, of_objective, &in_force, now).await?);
        }
        let made = |row: &crate::store::DecisionRow| v1::DecisionMade {
            id: row.decision.id,
            at: row.decision.at,
            what: row.decision.what,
            reason: row.reason.clone(),
            author: row.author.clone(),
            stands: in_force.contains(&row.decision),
        };
        let others = store.list_students(student.school, student.class).await?.into_iter();
        let others = others.filter(|other| other.id != student.student);
        let unreturned = store.list_unreturned_of_student(student.school, student.student, &objective.id, now).await?;
        let unreturned = unreturned.into_iter().map(|ticket| v1::Unreturned {
            attempt: ticket.id,
            issued: ticket.issued,
            expired: ticket.expires,
        });
        Ok(v1::StudentObjective {
            student: v1::Student { id: student.student, name: student.name.clone() },
            objective: objective.clone(),
            standing: standing.unwrap_or(Standing::NotTried),
            judged: judged(&in_force),
            reopened: history.reopened(&objective.id),
            attempts,
            practice: practice::practised(store, crowd, student, &objective.id).await?,
            decisions: history.made(&objective.id).rev().map(made).collect(),
            unreturned: unreturned.collect(),
            others: others.map(|other| v1::Student { id: other.id, name: other.name }).collect(),
            number_style: student.number_style,
            server_now: now,
        })
    }
}
