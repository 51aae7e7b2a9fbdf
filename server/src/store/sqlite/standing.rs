//! The standings that follow from what was just written, in the same transaction.

use super::{rows, sql};
use crate::store::Stored;
use mastery::{
    id::{AttemptId, ObjectiveId, SchoolId, StudentId},
    standing::{Decision, Demonstrated, Standing, standing},
    time::Instant,
};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};
use std::collections::HashMap;

/// Those of everybody for whom an attempt counts, or did.
pub(super) async fn follow_attempt(db: &mut SqliteConnection, school: SchoolId, attempt: AttemptId) -> Stored<()> {
    let (school_id, attempt) = (school.to_string(), attempt.to_string());
    let subject = sqlx::query_scalar(sql!("read_attempt_subject")).bind(&school_id).bind(&attempt);
    let Some(objective): Option<String> = subject.fetch_optional(&mut *db).await? else { return Ok(()) };
    let holders = sqlx::query(sql!("list_holders")).bind(&school_id).bind(&attempt).fetch_all(&mut *db).await?;
    for holder in &holders {
        follow(&mut *db, school, rows::parsed(holder, "attempt", "student")?, &objective).await?;
    }
    Ok(())
}

/// That of one student in one objective.
pub(super) async fn follow(
    db: &mut SqliteConnection,
    school: SchoolId,
    student: StudentId,
    objective: &str,
) -> Stored<()> {
    let derived = derived(&mut *db, school, student, objective).await?;
    save(db, school, student, objective, &derived).await
}

/// What follows from a student's outcomes and teachers' decisions.
pub(super) async fn derived(
    db: &mut SqliteConnection,
    school: SchoolId,
    student: StudentId,
    objective: &str,
) -> Stored<Standing> {
    let (school, student_id) = (school.to_string(), student.to_string());
    let ended = sqlx::query(sql!("list_ended")).bind(&school).bind(&student_id).bind(objective);
    let ended = ended.fetch_all(&mut *db).await?.iter().map(demonstrated).collect::<Stored<Vec<_>>>()?;
    let decisions = decisions(db, &school, &student_id, objective).await?;
    Ok(standing(student, &ended, &decisions))
}

/// The decisions that a student's standing in one objective follows from.
pub(super) async fn decisions(
    db: &mut SqliteConnection,
    school: &str,
    student: &str,
    objective: &str,
) -> Stored<Vec<Decision>> {
    let rows = sqlx::query(sql!("list_decisions")).bind(school).bind(student).fetch_all(db).await?;
    let rows = rows.iter().map(rows::decision_row).collect::<Stored<Vec<_>>>()?;
    Ok(rows.iter().filter(|row| row.objective.0 == objective).map(|row| row.decision).collect())
}

pub(super) async fn save(
    db: &mut SqliteConnection,
    school: SchoolId,
    student: StudentId,
    objective: &str,
    standing: &Standing,
) -> Stored<()> {
    sqlx::query(sql!("save_standing"))
        .bind(school.to_string())
        .bind(student.to_string())
        .bind(objective)
        .bind(rows::to_json("standing", standing)?)
        .execute(&mut *db)
        .await?;
    let query = sqlx::query(sql!("count_standings_change")).bind(school.to_string()).bind(student.to_string());
    query.execute(db).await?;
    Ok(())
}

/// All of a student's, in one text: a row for each costs more than all that is in it.
pub(super) async fn read(
    db: &mut SqliteConnection,
    school: SchoolId,
    student: StudentId,
) -> Stored<HashMap<ObjectiveId, Standing>> {
    let query = sqlx::query_scalar(sql!("read_standings")).bind(school.to_string()).bind(student.to_string());
    let all: Option<String> = query.fetch_one(db).await?;
    let pairs: Vec<(ObjectiveId, Standing)> = rows::from_json("standing", &format!("[{}]", all.unwrap_or_default()))?;
    Ok(pairs.into_iter().collect())
}

fn demonstrated(row: &SqliteRow) -> Stored<Demonstrated> {
    let outcome: &str = row.try_get("outcome")?;
    Ok(Demonstrated {
        attempt: rows::parsed(row, "attempt", "id")?,
        student: rows::parsed(row, "attempt", "student")?,
        ended: Instant(row.try_get::<Option<i64>, _>("ended_at")?.unwrap_or_default()),
        outcome: rows::from_json("attempt", &format!("\"{outcome}\""))?,
        right: row.try_get("right_count")?,
        of: row.try_get("item_count")?,
    })
}
