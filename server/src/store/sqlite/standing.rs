//! The standings that follow from what was just written, in the same transaction.

use super::{rows, sql};
use crate::store::Stored;
use mastery::{
    id::{AttemptId, SchoolId, StudentId},
    standing::{Demonstrated, Standing, standing},
    time::Instant,
};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};

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
    let decisions = sqlx::query(sql!("list_decisions")).bind(&school).bind(&student_id).fetch_all(&mut *db).await?;
    let decisions = decisions.iter().map(rows::decision_row).collect::<Stored<Vec<_>>>()?;
    let decisions: Vec<_> =
        decisions.iter().filter(|row| row.objective.0 == objective).map(|row| row.decision).collect();
    Ok(standing(student, &ended, &decisions))
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
        .execute(db)
        .await?;
    Ok(())
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
