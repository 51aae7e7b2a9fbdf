//! Reading what a class's matrix is made of: six statements for the whole class, at one moment.

use super::{Sqlite, rows, sql};
use crate::store::{PupilProgress, Stored};
use generators::item::Generator;
use mastery::{
    id::{ClassId, ObjectiveId, SchoolId, StudentId},
    matrix::{Progress, RECENT_PRACTICE},
    standing::Standing,
    time::Instant,
};
use sqlx::{Row, SqliteConnection, sqlite::SqliteRow};
use std::collections::HashMap;

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
    ) -> Stored<Vec<PupilProgress>> {
        let of = Of { school: school.to_string(), class: class.to_string() };
        let mut moment = self.read.begin().await?;
        let mut pupils = pupils(&mut moment, &of).await?;
        let places: HashMap<StudentId, usize> = pupils.iter().map(|pupil| pupil.id).zip(0..).collect();
        let place = |row: &SqliteRow| -> Stored<Option<usize>> {
            Ok(places.get(&rows::parsed(row, "enrolment", "student")?).copied())
        };

        let query = sqlx::query(sql!("list_standings_of_class")).bind(&of.school).bind(&of.class);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                pupils[place].standings = standings(row.try_get("standings")?)?;
            }
        }
        let query = sqlx::query(sql!("list_decisions_of_class")).bind(&of.school).bind(&of.class);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                pupils[place].decisions.push(rows::decision_row(&row)?);
            }
        }
        let query = sqlx::query(sql!("list_decided_of_class")).bind(&of.school).bind(&of.class);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                pupils[place].decided.push(rows::attempt(&row)?);
            }
        }
        let query = sqlx::query(sql!("list_running_of_class")).bind(&of.school).bind(&of.class).bind(now.0);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                let progress = Progress { answered: row.try_get("answered_count")?, of: row.try_get("item_count")? };
                pupils[place].running.push((ObjectiveId(row.try_get("objective")?), progress));
            }
        }
        let lately = now.0.saturating_sub_unsigned(RECENT_PRACTICE.0);
        let query = sqlx::query(sql!("list_practice_of_class")).bind(&of.school).bind(&of.class).bind(lately);
        for row in query.fetch_all(&mut *moment).await? {
            if let Some(place) = place(&row)? {
                let generator: Generator = rows::from_json("practice", row.try_get("generator")?)?;
                pupils[place].practised.push((generator, Instant(row.try_get("at")?)));
            }
        }
        Ok(pupils)
    }
}

async fn pupils(db: &mut SqliteConnection, of: &Of) -> Stored<Vec<PupilProgress>> {
    let query = sqlx::query(sql!("list_pupils_heard")).bind(&of.school).bind(&of.class);
    let pupil = |row: &SqliteRow| {
        Ok(PupilProgress {
            id: rows::parsed(row, "student", "id")?,
            name: row.try_get("name")?,
            heard: row.try_get::<Option<i64>, _>("at")?.map(Instant),
            standings: HashMap::new(),
            decisions: Vec::new(),
            decided: Vec::new(),
            running: Vec::new(),
            practised: Vec::new(),
        })
    };
    query.fetch_all(db).await?.iter().map(pupil).collect()
}

/// A student's standings in one text: a row for each costs more than all that is in it.
fn standings(text: &str) -> Stored<HashMap<ObjectiveId, Standing>> {
    let pairs: Vec<(ObjectiveId, Standing)> = rows::from_json("standing", &format!("[{text}]"))?;
    Ok(pairs.into_iter().collect())
}
