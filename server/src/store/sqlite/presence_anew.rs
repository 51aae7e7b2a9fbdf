//! When something was last heard of each student, and what was practised, derived anew from what came.

use super::{Sqlite, rows, sql};
use crate::store::{Mending, Practised, Stored};
use futures_util::TryStreamExt;
use mastery::id::StudentId;
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
    pub(super) async fn derive_presence(&self, practised: Practised, mending: Mending) -> Stored<Vec<StudentId>> {
        let mut transaction = self.begin_to(mending).await?;
        let stored = stored(&mut transaction).await?;
        let derived = derived(&mut transaction, practised).await?;
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

async fn derived(db: &mut SqliteConnection, practised: Practised) -> Stored<Presence> {
    let mut derived = Presence { heard: heard(db, sql!("list_heard_of_events")).await?, ..Presence::default() };
    // One at a time: a year's practice does not fit in memory.
    let mut batches = sqlx::query(sql!("list_batches_of_practice")).fetch(db);
    while let Some(row) = batches.try_next().await? {
        let batch = rows::batch(&row)?;
        for generator in practised(&batch) {
            let key = (student(&row)?, rows::to_json("practice", &generator)?);
            let at = derived.practice.entry(key).or_insert(batch.received.0);
            *at = batch.received.0.max(*at);
        }
    }
    Ok(derived)
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
