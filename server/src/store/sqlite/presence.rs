//! When something was last heard of a student, and what was practised: written with what was heard.

use super::{rows, sql};
use crate::store::{Begins, Change, Stored, Was};
use mastery::time::Instant;
use sqlx::SqliteConnection;

/// Notes what a change tells of its student; nothing where it does not come from a tab.
pub(super) async fn write(db: &mut SqliteConnection, change: &Change) -> Stored<()> {
    let (school, attempt) = (change.school.to_string(), change.attempt.to_string());
    let mut is_news = false;
    if let Some(at) = heard(change) {
        let query = sqlx::query(sql!("save_heard")).bind(&school).bind(&attempt).bind(at.0);
        is_news = query.execute(&mut *db).await?.rows_affected() > 0;
    }
    for (generator, at) in &change.told.practised {
        let query = sqlx::query(sql!("save_practice")).bind(&school).bind(&attempt);
        query.bind(rows::to_json("practice", generator)?).bind(at.0).execute(&mut *db).await?;
    }
    if change.batch.is_some() && !is_news {
        // It is older than what was heard: by this number who looks at the record learns of it.
        sqlx::query(sql!("count_late_change")).bind(&school).bind(&attempt).execute(&mut *db).await?;
    }
    Ok(())
}

/// A ticket is asked for by the student's own tab, however its work comes; practice begins with what is told of it.
fn heard(change: &Change) -> Option<Instant> {
    let asked = match &change.was {
        Was::New(new) if matches!(new.what, Begins::Demonstration { .. }) => Some(new.issued),
        _ => None,
    };
    asked.max(change.told.heard)
}
