//! Which schema a database has.

use super::{OpenError, meta, migrate};
use sqlx::SqliteConnection;
use words::cli::Trouble;

/// The latest schema that this program knows.
pub const KNOWN: i64 = migrate::STEPS.len() as i64;
/// The fact that names the schema.
pub(super) const SCHEMA: &str = "schema";

/// The schema of a database; none where it has no table of ours yet.
///
/// # Errors
/// [`OpenError::Damaged`] where it should say its schema and does not.
pub async fn read(db: &mut SqliteConnection) -> Result<Option<i64>, OpenError> {
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'")
        .fetch_one(&mut *db)
        .await?;
    if tables == 0 {
        return Ok(None);
    }
    let schema = meta::read(db, SCHEMA).await?;
    let schema = schema.and_then(|schema| schema.parse().ok());
    schema.map(Some).ok_or_else(|| OpenError::Damaged(Trouble::NoSchema))
}
