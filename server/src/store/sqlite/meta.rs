//! Facts about a whole database, on one connection.

use super::sql;
use sqlx::SqliteConnection;

/// A fact, none where it is not known.
///
/// # Errors
/// When the database can't be read.
pub async fn read(db: &mut SqliteConnection, key: &str) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar(sql!("read_meta")).bind(key).fetch_optional(db).await
}

/// Writes a fact.
///
/// # Errors
/// When the database can't be written.
pub async fn save(db: &mut SqliteConnection, key: &str, value: &str) -> sqlx::Result<()> {
    sqlx::query(sql!("save_meta")).bind(key).bind(value).execute(db).await?;
    Ok(())
}
