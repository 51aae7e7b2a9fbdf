//! Reading what a class's matrix is made of: five statements for the whole class, at one moment, one for each student whose
//! standings are others than when they were last read, and one for each running demonstration that a teacher decided of.

use super::{Sqlite, rows, sql, standing};
use crate::store::{Stored, StudentProgress};
use generators::item::Generator;
use mastery::{
    id::{ClassId, ObjectiveId, SchoolId, StudentId},
    matrix::{Progress, RECENT_PRACTICE},
    standing::{Counts, Standing, counts, in_force},
    time::Instant,
};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};
use std::{collections::HashMap, sync::Arc};

/// Which students of a class.
struct Of {
    school: String,
    class: String,
}

impl Sqlite {
    pub(super) async fn progress_of_class(
        &self,
        school: SchoolId,
        class: ClassId,
        now: Instant,
    ) -> Stored<Vec<StudentProgress>> {
        let of = Of { school: school.to_string(), class: class.to_string() };
        let mut moment = self.read.begin().await?;
        let mut students = self.progress(&mut moment, school, &of).await?;
        let places: HashMap<StudentId, usize> = students.iter().map(|student| student.id).zip(0..).collect();
        let place = |row: &SqliteRow| -> Stored<Option<usize>> {
            Ok(places.get(&rows::parsed(row, "enrolment", "student")?).copied())
        };

        let query = sqlx::query(sql!("list_decisions_of_class")).bind(&of.school).bind(&of.class);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                students[place].decisions.push(rows::decision_row(&row)?);
            }
        }
        let query = sqlx::query(sql!("list_decided_of_class")).bind(&of.school).bind(&of.class);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                students[place].decided.push(rows::attempt(&row)?);
            }
        }
        let query = sqlx::query(sql!("list_running_of_class")).bind(&of.school).bind(&of.class).bind(now.0);
        for row in query.fetch_all(&mut *moment).await? {
            let Counts::For(student) = counted(&mut moment, &of.school, &row).await? else { continue };
            // Perhaps it counts for somebody of another class by now.
            if let Some(place) = places.get(&student).copied() {
                let progress = Progress { answered: row.try_get("answered_count")?, of: row.try_get("item_count")? };
                students[place].running.push((ObjectiveId(row.try_get("objective")?), progress));
            }
        }
        let lately = now.0.saturating_sub_unsigned(RECENT_PRACTICE.0);
        let query = sqlx::query(sql!("list_practice_of_class")).bind(&of.school).bind(&of.class).bind(lately);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                let generator: Generator = rows::from_json("practice", row.try_get("generator")?)?;
                students[place].practised.push((generator, Instant(row.try_get("at")?)));
            }
        }
        Ok(students)
    }

    /// The students with their standings, which are read only where they are others than those that are kept.
    async fn progress(&self, db: &mut SqliteConnection, school: SchoolId, of: &Of) -> Stored<Vec<StudentProgress>> {
        let query = sqlx::query(sql!("list_students_heard")).bind(&of.school).bind(&of.class);
        let mut students = Vec::new();
        for row in query.fetch_all(&mut *db).await? {
            let (id, number) = (rows::parsed(&row, "student", "id")?, row.try_get("standings_number")?);
            students.push(StudentProgress {
                id,
                name: row.try_get("name")?,
                heard: row.try_get::<Option<i64>, _>("at")?.map(Instant),
                record: number,
                standings: self.standings(db, school, id, number).await?,
                decisions: Vec::new(),
                decided: Vec::new(),
                running: Vec::new(),
                practised: Vec::new(),
            });
        }
        Ok(students)
    }

    /// A student's standings as they are at a number that was read in the same transaction.
    async fn standings(
        &self,
        db: &mut SqliteConnection,
        school: SchoolId,
        student: StudentId,
        number: i64,
    ) -> Stored<Arc<HashMap<ObjectiveId, Standing>>> {
        if let Some(kept) = self.standings.get(&(school, student), number) {
            return Ok(kept);
        }
        let read = Arc::new(standing::read(db, school, student).await?);
        self.standings.keep((school, student), number, &read, read.len() + 1);
        Ok(read)
    }
}

/// Whom a running demonstration counts for.
async fn counted(db: &mut SqliteConnection, school: &str, running: &SqliteRow) -> Stored<Counts> {
    let begun_by = rows::parsed(running, "attempt", "student")?;
    if running.try_get::<i64, _>("decisions")? == 0 {
        return Ok(Counts::For(begun_by));
    }
    let id: &str = running.try_get("id")?;
    let found = sqlx::query(sql!("list_decisions_of_attempt")).bind(school).bind(id).fetch_all(db).await?;
    let decisions = found.iter().map(rows::decision).collect::<Stored<Vec<_>>>()?;
    Ok(counts(rows::parsed(running, "attempt", "id")?, begun_by, &in_force(&decisions)))
}
