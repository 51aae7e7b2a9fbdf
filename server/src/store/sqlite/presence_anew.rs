//! When something was last heard of each student, and what was practised, derived anew from what came.

use super::{Sqlite, rows, sql};
use crate::store::{Mending, Stored, Tells};
use futures_util::TryStreamExt;
use mastery::{id::StudentId, time::Instant};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};
use std::collections::{BTreeMap, BTreeSet};

/// A student with the school, as they are kept.
type Student = (String, String);

#[derive(Default)]
struct Presence {
    heard: BTreeMap<Student, i64>,
    practice: BTreeMap<(Student, String), i64>,
}

impl Sqlite {
    pub(super) async fn derive_presence(&self, tells: Tells, mending: Mending) -> Stored<Vec<StudentId>> {
        let mut transaction = self.begin_to(mending).await?;
        let stored = stored(&mut transaction).await?;
        let derived = derived(&mut transaction, tells).await?;
        let differing = differing(&stored, &derived);
        if mending == Mending::Write {
            for student in &differing {
                mend(&mut transaction, student, &derived).await?;
            }
        }
        transaction.commit().await?;
        differing.iter().map(|(_, student)| rows::parsed_text("heard", student)).collect()
    }
}

async fn stored(db: &mut SqliteConnection) -> Stored<Presence> {
    let mut stored = Presence { heard: heard(db, sql!("list_heard")).await?, ..Presence::default() };
    for row in sqlx::query(sql!("list_practised")).fetch_all(db).await? {
        stored.practice.insert((student(&row)?, row.try_get("generator")?), row.try_get("at")?);
    }
    Ok(stored)
}

async fn derived(db: &mut SqliteConnection, tells: Tells) -> Stored<Presence> {
    let mut derived = Presence { heard: heard(db, sql!("list_heard_of_tickets")).await?, ..Presence::default() };
    // One at a time: a year's work does not fit in memory.
    let mut batches = sqlx::query(sql!("list_all_batches")).fetch(db);
    while let Some(row) = batches.try_next().await? {
        let told = tells(rows::kind(&row)?, &rows::batch(&row)?);
        if let Some(at) = told.heard {
            raise(&mut derived.heard, student(&row)?, at);
        }
        for (generator, at) in told.practised {
            raise(&mut derived.practice, (student(&row)?, rows::to_json("practice", &generator)?), at);
        }
    }
    Ok(derived)
}

/// The last time of several stands.
fn raise<K: Ord>(times: &mut BTreeMap<K, i64>, key: K, at: Instant) {
    let known = times.entry(key).or_insert(at.0);
    *known = at.0.max(*known);
}

async fn heard(db: &mut SqliteConnection, statement: &'static str) -> Stored<BTreeMap<Student, i64>> {
    let rows = sqlx::query(statement).fetch_all(db).await?;
    rows.iter().map(|row| Ok((student(row)?, row.try_get("at")?))).collect()
}

fn student(row: &SqliteRow) -> Stored<Student> {
    Ok((row.try_get("school")?, row.try_get("student")?))
}

fn differing(stored: &Presence, derived: &Presence) -> BTreeSet<Student> {
    let heard = stored.heard.keys().chain(derived.heard.keys());
    let heard = heard.filter(|student| stored.heard.get(*student) != derived.heard.get(*student));
    let practice = stored.practice.keys().chain(derived.practice.keys());
    let practice = practice.filter(|key| stored.practice.get(*key) != derived.practice.get(*key));
    heard.chain(practice.map(|(student, _)| student)).cloned().collect()
}

async fn mend(db: &mut SqliteConnection, student: &Student, derived: &Presence) -> Stored<()> {
    let (school, id) = student;
    for statement in [sql!("delete_heard"), sql!("delete_practice")] {
        sqlx::query(statement).bind(school).bind(id).execute(&mut *db).await?;
    }
    if let Some(at) = derived.heard.get(student) {
        sqlx::query(sql!("create_heard")).bind(school).bind(id).bind(at).execute(&mut *db).await?;
    }
    for ((_, generator), at) in derived.practice.iter().filter(|((of, _), _)| of == student) {
        let query = sqlx::query(sql!("create_practice")).bind(school).bind(id);
        query.bind(generator).bind(at).execute(&mut *db).await?;
    }
    Ok(())
}
