//! When something was last heard of a student, and what was practised: written with what was heard.

use super::{rows, sql};
use crate::store::{Change, Stored, Was};
use mastery::time::Instant;
use sqlx::SqliteConnection;

/// Notes what a change tells of its student; nothing where it does not come from a tab.
pub(super) async fn write(db: &mut SqliteConnection, change: &Change) -> Stored<()> {
    let Some(at) = heard(change) else { return Ok(()) };
    let (school, attempt) = (change.school.to_string(), change.attempt.to_string());
    sqlx::query(sql!("save_heard")).bind(&school).bind(&attempt).bind(at.0).execute(&mut *db).await?;
    for generator in &change.practised {
        let query = sqlx::query(sql!("save_practice")).bind(&school).bind(&attempt);
        query.bind(rows::to_json("practice", generator)?).bind(at.0).execute(&mut *db).await?;
    }
    Ok(())
}

fn heard(change: &Change) -> Option<Instant> {
    match (&change.batch, &change.was) {
        // A ticket that outlived a restore begins its attempt with a batch.
        (Some(batch), Was::New(new)) => Some(batch.received.max(new.issued)),
        (Some(batch), Was::Changed(_)) => Some(batch.received),
        (None, Was::New(new)) => Some(new.issued),
        (None, Was::Changed(_)) => None,
    }
}
