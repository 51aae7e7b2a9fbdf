//! Acknowledged means flushed: the settings that SQLite keeps its word with, read back before anything is served.
//!
//! `synchronous = NORMAL` can lose committed work at a power loss, and a setting can be refused without a word (WAL on a
//! network share, say), so each connection is asked what it really has.

use sqlx::{
    SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::path::Path;
use words::cli::Wanted;

/// A connection has to wait for another one for so many milliseconds at least.
const PATIENCE: u32 = 1_000;

/// A setting that is less than what keeps acknowledged work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("SQLite has {pragma} = {found}, and work is safe only with {wanted:?}")]
pub struct Weak {
    /// The setting.
    pub pragma: &'static str,
    /// What it is.
    pub found: String,
    /// What it has to be.
    pub wanted: Wanted,
}

/// How a database is opened.
#[must_use]
pub fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
}

/// Asks a connection for its settings.
///
/// # Errors
/// When it can't be asked; inside, the first setting that is too weak.
pub async fn read_back(connection: &mut SqliteConnection) -> sqlx::Result<Result<(), Weak>> {
    let journal: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut *connection).await?;
    if !journal.eq_ignore_ascii_case("wal") {
        return Ok(Err(Weak { pragma: "journal_mode", found: journal, wanted: Wanted::Value("wal") }));
    }
    let synchronous: i64 = sqlx::query_scalar("PRAGMA synchronous").fetch_one(&mut *connection).await?;
    if synchronous < 2 {
        return Ok(Err(Weak {
            pragma: "synchronous",
            found: synchronous.to_string(),
            wanted: Wanted::Value("2 (FULL)"),
        }));
    }
    let foreign_keys: i64 = sqlx::query_scalar("PRAGMA foreign_keys").fetch_one(&mut *connection).await?;
    if foreign_keys != 1 {
        return Ok(Err(Weak { pragma: "foreign_keys", found: foreign_keys.to_string(), wanted: Wanted::Value("1") }));
    }
    let busy: i64 = sqlx::query_scalar("PRAGMA busy_timeout").fetch_one(&mut *connection).await?;
    if busy < i64::from(PATIENCE) {
        let wanted = Wanted::AtLeast(PATIENCE);
        return Ok(Err(Weak { pragma: "busy_timeout", found: busy.to_string(), wanted }));
    }
    Ok(Ok(()))
}
