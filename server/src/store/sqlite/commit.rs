//! Writing changes of attempts: all or none, and the standings that follow with them.

use super::{presence, rows, sql, standing};
use crate::store::{Begins, Beside, Change, KeptSitting, Kind, NewAttempt, StoreError, Stored, Was};
use mastery::attempt::Server;
use sqlx::SqliteConnection;

/// Applies changes within a transaction of the caller's.
pub(super) async fn apply(db: &mut SqliteConnection, changes: &[Change]) -> Stored<()> {
    for change in changes {
        write(db, change).await?;
        presence::write(db, change).await?;
    }
    for change in changes {
        check_alone(db, change).await?;
        standing::follow_attempt(db, change.school, change.attempt).await?;
    }
    Ok(())
}

pub(super) async fn write(db: &mut SqliteConnection, change: &Change) -> Stored<()> {
    let (school, id) = (change.school.to_string(), change.attempt.to_string());
    let changed = match &change.was {
        Was::New(new) => {
            create(db, change, new).await?;
            0
        }
        Was::Changed(changes) => *changes,
    };
    let figures = &change.figures;
    let claim = figures.claim.as_ref().map(|claim| rows::to_json("attempt", claim)).transpose()?;
    let outcome = figures.outcome.as_ref().map(|outcome| rows::word("attempt", outcome)).transpose()?;
    let updated = sqlx::query(sql!("update_attempt"))
        .bind(&school)
        .bind(&id)
        .bind(changed)
        .bind(figures.started.map(|at| at.0))
        .bind(figures.last.map(|at| at.0))
        .bind(figures.lapses.map(|at| at.0))
        .bind(figures.ended.map(|at| at.0))
        .bind(outcome)
        .bind(i64::from(figures.right))
        .bind(i64::from(figures.of))
        .bind(claim)
        .bind(figures.claim_agrees.map(i64::from))
        .bind(figures.clock_behind)
        .bind(i64::from(figures.answered))
        .bind(figures.sitting.as_ref().map(KeptSitting::text))
        .execute(&mut *db)
        .await?;
    if updated.rows_affected() != 1 {
        return Err(StoreError::Stale);
    }
    if let Some(batch) = &change.batch {
        sqlx::query(sql!("create_batch"))
            .bind(&school)
            .bind(&id)
            .bind(batch.writer.to_string())
            .bind(i64::from(batch.first_index))
            .bind(changed)
            .bind(i64::from(batch.generation))
            .bind(batch.events.len() as i64)
            .bind(rows::events(batch))
            .bind(rows::link(batch))
            .bind(rows::millis(batch.sent))
            .bind(batch.received.0)
            .bind(batch.came.number())
            .execute(&mut *db)
            .await?;
    }
    if let Some(event) = &change.server {
        let Server::Closed { at, .. } = event;
        sqlx::query(sql!("create_server_event"))
            .bind(&school)
            .bind(&id)
            .bind(at.0)
            .bind(rows::to_json("server_event", event)?)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

async fn create(db: &mut SqliteConnection, change: &Change, new: &NewAttempt) -> Stored<()> {
    let (kind, objective, revision, ticket) = match &new.what {
        Begins::Demonstration { objective, revision, ticket, .. } => {
            (Kind::Demonstration, Some(&objective.0), Some(*revision), Some(ticket))
        }
        Begins::Practice => (Kind::Practice, None, None, None),
    };
    let created = sqlx::query(sql!("create_attempt"))
        .bind(change.school.to_string())
        .bind(change.attempt.to_string())
        .bind(new.student.to_string())
        .bind(kind.word())
        .bind(objective)
        .bind(revision.map(i64::from))
        .bind(ticket.map(|ticket| ticket.payload.as_str()))
        .bind(ticket.map(|ticket| ticket.key.as_str()))
        .bind(ticket.map(|ticket| ticket.mac.as_str()))
        .bind(new.issued.0)
        .execute(db)
        .await?;
    if created.rows_affected() == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Two tabs that press Start at once: the second finds the first's attempt and closes it.
async fn check_alone(db: &mut SqliteConnection, change: &Change) -> Stored<()> {
    let Was::New(new) = &change.was else { return Ok(()) };
    let Begins::Demonstration { objective, beside: Beside::Nothing, .. } = &new.what else { return Ok(()) };
    let open: i64 = sqlx::query_scalar(sql!("count_open_demonstrations"))
        .bind(change.school.to_string())
        .bind(new.student.to_string())
        .bind(&objective.0)
        .fetch_one(db)
        .await?;
    if open > 1 { Err(StoreError::Stale) } else { Ok(()) }
}
