//! A copy of a whole database in one file, taken within one reading transaction while others write.

use super::durability;
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::path::Path;

/// Copies a database into a file that is empty or not there, without what was deleted; flushed when this returns.
///
/// # Errors
/// When the database can't be read or the file can't be written.
pub async fn into(database: &Path, file: &Path) -> sqlx::Result<()> {
    let mut connection = look(database).await?;
    let copied = sqlx::query("VACUUM INTO $1").bind(file.display().to_string()).execute(&mut connection).await;
    connection.close().await?;
    copied?;
    Ok(std::fs::File::open(file)?.sync_all()?)
}

/// Opens a database as it is served from, and changes nothing.
///
/// # Errors
/// When it is no database.
pub async fn look(database: &Path) -> sqlx::Result<SqliteConnection> {
    durability::options(database).create_if_missing(false).busy_timeout(super::BUSY).connect().await
}

/// Opens a copy that nobody else works on: no file is laid beside it.
///
/// # Errors
/// When it is no database.
pub async fn open(file: &Path) -> sqlx::Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(false);
    let options = options.journal_mode(sqlx::sqlite::SqliteJournalMode::Memory).pragma("secure_delete", "ON");
    options.foreign_keys(true).connect().await
}
