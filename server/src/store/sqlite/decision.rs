//! A decision is written with what follows from it: all or nothing, and once.

use super::{Sqlite, commit, rows, sql, standing};
use crate::store::{Change, DecisionRow, NewDecision, StoreError, Stored, Written};
use mastery::{
    id::{AttemptId, DecisionId, SchoolId, StudentId},
    standing::Decision,
};

impl Sqlite {
    pub(super) async fn write_decision(&self, new: &NewDecision, change: Option<&Change>) -> Stored<Written> {
        let mut transaction = self.write.begin_with("BEGIN IMMEDIATE").await?;
        let Decision { id, at, what } = &new.decision;
        let school = new.school.to_string();
        let of = new.seen.of.to_string();
        let there = standing::decisions(&mut transaction, &school, &of, &new.objective.0).await?;
        if there.len() != new.seen.decisions {
            return Err(StoreError::Stale);
        }
        let created = sqlx::query(sql!("create_decision"))
            .bind(&school)
            .bind(id.to_string())
            .bind(new.student.to_string())
            .bind(&new.objective.0)
            .bind(new.attempt.map(|attempt| attempt.to_string()))
            .bind(new.moved_to.map(|student| student.to_string()))
            .bind(new.author.to_string())
            .bind(at.0)
            .bind(&new.reason)
            .bind(rows::to_json("decision", what)?)
            .execute(&mut *transaction)
            .await?;
        if created.rows_affected() == 0 {
            return Ok(Written::Before);
        }
        if let Some(change) = change {
            commit::write(&mut transaction, change).await?;
        }
        match new.attempt {
            Some(attempt) => standing::follow_attempt(&mut transaction, new.school, attempt).await?,
            None => standing::follow(&mut transaction, new.school, new.student, &new.objective.0).await?,
        }
        transaction.commit().await?;
        Ok(Written::Now)
    }

    pub(super) async fn decisions_on(&self, school: SchoolId, student: StudentId) -> Stored<Vec<DecisionRow>> {
        let query = sqlx::query(sql!("list_decisions")).bind(school.to_string()).bind(student.to_string());
        query.fetch_all(&self.read).await?.iter().map(rows::decision_row).collect()
    }

    pub(super) async fn decision_of_id(&self, school: SchoolId, id: DecisionId) -> Stored<Option<DecisionRow>> {
        let query = sqlx::query(sql!("read_decision")).bind(school.to_string()).bind(id.to_string());
        query.fetch_optional(&self.read).await?.as_ref().map(rows::decision_row).transpose()
    }

    pub(super) async fn decisions_about(&self, school: SchoolId, attempt: AttemptId) -> Stored<Vec<Decision>> {
        let query = sqlx::query(sql!("list_decisions_of_attempt")).bind(school.to_string()).bind(attempt.to_string());
        query.fetch_all(&self.read).await?.iter().map(rows::decision).collect()
    }
}
