//! Bringing a database up to the schema of this program, one numbered file at a time.

use super::{OpenError, sql};
use sqlx::SqlitePool;

/// The steps, from schema 0 on; a step that was released never changes.
const STEPS: &[&str] = &[include_str!("../../../migrations/0001_begin.sql")];
/// The fact that names the schema.
const SCHEMA: &str = "schema";

pub(super) async fn run(pool: &SqlitePool) -> Result<(), OpenError> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'")
        .fetch_one(&mut *transaction)
        .await?;
    let found = if tables == 0 {
        0
    } else {
        let schema: Option<String> =
            sqlx::query_scalar(sql!("read_meta")).bind(SCHEMA).fetch_optional(&mut *transaction).await?;
        let schema = schema.as_deref().map(str::parse::<i64>);
        schema.and_then(Result::ok).ok_or_else(|| OpenError::Damaged("it does not say its schema".to_owned()))?
    };
    let known = STEPS.len() as i64;
    if found > known {
        return Err(OpenError::Newer { found, known });
    }
    for (number, step) in (1..).zip(STEPS).filter(|(number, _)| *number > found) {
        sqlx::raw_sql(*step).execute(&mut *transaction).await?;
        let number = i64::to_string(&number);
        sqlx::query(sql!("save_meta")).bind(SCHEMA).bind(number).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}
