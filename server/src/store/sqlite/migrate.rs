//! Bringing a database up to the schema of this program, one numbered file at a time.

use super::{OpenError, StoreError, copy, meta, schema};
use crate::folder;
use sqlx::SqlitePool;
use std::path::{Path, PathBuf};

/// The steps, from schema 0 on; a step that was released never changes.
pub(super) const STEPS: &[&str] = &[
    include_str!("../../../migrations/0001_begin.sql"),
    include_str!("../../../migrations/0002_former_enrolment.sql"),
    include_str!("../../../migrations/0003_advance_ticket.sql"),
    include_str!("../../../migrations/0004_carried.sql"),
    include_str!("../../../migrations/0005_device_work.sql"),
    include_str!("../../../migrations/0006_standings_number.sql"),
    include_str!("../../../migrations/0007_student_ever.sql"),
    include_str!("../../../migrations/0008_sitting.sql"),
    include_str!("../../../migrations/0009_sittings_missing.sql"),
    include_str!("../../../migrations/0010_device_work_more.sql"),
];

/// Takes the steps that are missing, all or none, and before them a copy of a database that is in use.
pub(super) async fn run(pool: &SqlitePool, file: &Path, steps: &[&'static str]) -> Result<(), OpenError> {
    let found = schema::read(&mut *pool.acquire().await?).await?.unwrap_or(0);
    let known = steps.len() as i64;
    if found > known {
        return Err(OpenError::Schema { found, known });
    }
    if (1..known).contains(&found) {
        copy_of(file, found).await?;
    }
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    // Read again: another program may have been quicker.
    let found = schema::read(&mut transaction).await?.unwrap_or(0);
    for (number, step) in (1..).zip(steps).filter(|(number, _)| *number > found) {
        sqlx::raw_sql(*step).execute(&mut *transaction).await?;
        meta::save(&mut transaction, schema::SCHEMA, &i64::to_string(&number)).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Where the copy of a database lies that had this schema.
pub(super) fn before(file: &Path, schema: i64) -> PathBuf {
    file.with_file_name(format!("before-schema-{}.sqlite", schema + 1))
}

/// Copies the database as it is, beside itself.
async fn copy_of(file: &Path, schema: i64) -> Result<(), OpenError> {
    let failed = |error: std::io::Error| OpenError::Store(StoreError::Database(sqlx::Error::Io(error)));
    let (copy, partial) = (before(file, schema), file.with_file_name("before-schema.partial"));
    let mut options = folder::private();
    options.create(true).truncate(true).write(true).open(&partial).map_err(failed)?;
    copy::into(file, &partial).await?;
    std::fs::rename(&partial, copy).and_then(|()| folder::flush(folder::of(file))).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::durability;
    use sqlx::sqlite::SqlitePoolOptions;

    const FIRST: &str = "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
        CREATE TABLE work (done TEXT NOT NULL); INSERT INTO work VALUES ('before');";
    const SECOND: &str = "ALTER TABLE work ADD COLUMN by TEXT NOT NULL DEFAULT 'nobody'";
    const BROKEN: &str = "CREATE TABLE half (done TEXT); INSERT INTO nothing VALUES (1)";

    async fn pool(file: &Path) -> SqlitePool {
        let options = SqlitePoolOptions::new().max_connections(1);
        options.connect_with(durability::options(file)).await.expect("a database")
    }

    async fn count(pool: &SqlitePool, query: &'static str) -> i64 {
        sqlx::query_scalar(query).fetch_one(pool).await.expect("a count")
    }

    #[tokio::test]
    async fn a_database_in_use_is_copied_before_it_is_changed_and_changed_whole_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("work.sqlite");
        let database = pool(&file).await;
        run(&database, &file, &[FIRST]).await.expect("the first schema");
        assert!(!before(&file, 0).exists(), "there was nothing to keep");

        let broken = run(&database, &file, &[FIRST, SECOND, BROKEN]).await;
        assert!(matches!(broken, Err(OpenError::Store(_))), "{broken:?}");
        assert_eq!(count(&database, "SELECT count(*) FROM pragma_table_info('work')").await, 1, "nothing of it stays");
        assert_eq!(count(&database, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'").await, 0);

        for _ in 0..2 {
            run(&database, &file, &[FIRST, SECOND]).await.expect("the second schema");
        }
        assert_eq!(count(&database, "SELECT count(*) FROM work WHERE by = 'nobody'").await, 1);
        let kept = pool(&before(&file, 1)).await;
        assert_eq!(count(&kept, "SELECT count(*) FROM work").await, 1);
        assert_eq!(count(&kept, "SELECT count(*) FROM pragma_table_info('work')").await, 1, "as it was");

        let newer = run(&database, &file, &[FIRST]).await;
        assert!(matches!(newer, Err(OpenError::Schema { found: 2, known: 1 })), "{newer:?}");
    }
}
