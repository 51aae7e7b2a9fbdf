//! The embedded database: SQLite in one file, written by one connection and read by several.

mod accommodations;
mod advance;
mod commit;
pub mod copy;
mod decision;
mod device_work;
pub mod durability;
pub mod epoch;
mod group;
mod kept;
mod matrix;
pub mod meta;
mod migrate;
mod objectives;
mod presence;
mod presence_anew;
mod rebuild;
mod roster;
mod rows;
pub mod schema;
mod standing;
mod verbs;

use super::{StoreError, Stored};
use group::Group;
use kept::Kept;
use mastery::{
    id::{ClassId, ObjectiveId, SchoolId, StudentId},
    objective::{Objective, Toward},
    standing::Standing,
    sync::Epoch,
};
use sqlx::{
    ConnectOptions, Connection, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};
use std::{collections::HashMap, path::Path, sync::Arc, time::Duration};
use words::cli::Trouble;

/// The statement of a verb, from its own file.
macro_rules! sql {
    ($verb:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/sql/", $verb, ".sql"))
    };
}
pub(super) use sql;

/// The database's file in the data folder.
pub const FILE: &str = "tenfold.sqlite";
/// Readers beside the one writer.
const READERS: u32 = 4;
/// So many rows of an answer wait for their reader at once: as many as a large class's objectives, so that the two do not
/// take turns at each row.
const ROWS: usize = 512;
/// So many standings are kept in memory, some hundred bytes each.
const KEPT_STANDINGS: usize = 200_000;
/// So many revisions are kept in memory, some kilobytes each; and what practice is toward by as many.
const KEPT_REVISIONS: usize = 4_000;
/// A reader or writer waits so long for another process (a backup, `tenfold attempts`).
const BUSY: Duration = Duration::from_secs(10);
/// Up to this size the whole file is checked at start; beyond, that would take too long.
const CHECKED: u64 = 64 << 20;

/// Why a database can't be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Not a database, or a broken one.
    #[error("the database is damaged: {0:?}")]
    Damaged(Trouble),
    /// Written by a later version of this program; or by an earlier one, where it is only looked at.
    #[error("the database has schema {found}, this program has {known}")]
    Schema {
        /// Its schema.
        found: i64,
        /// The one that this program works with.
        known: i64,
    },
    /// It can't be made to keep what it acknowledges.
    #[error("{0}")]
    Unsafe(#[from] durability::Weak),
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// SQLite's result code, without what is said beside it in the upper bits.
fn code(error: &sqlx::Error) -> Option<i64> {
    let sqlx::Error::Database(error) = error else { return None };
    Some(error.code()?.parse::<i64>().ok()? & 0xff)
}

/// What is wrong with the database's file or within it.
pub(crate) fn trouble(error: &sqlx::Error) -> Trouble {
    match error {
        sqlx::Error::Io(error) => error.into(),
        error => report(error.to_string()),
    }
}

/// What SQLite reports of a database.
pub const fn report(said: String) -> Trouble {
    Trouble::Quoted { by: "SQLite", said }
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        match code(&error) {
            // SQLITE_CORRUPT, SQLITE_NOTADB
            Some(11 | 26) => Self::Damaged(trouble(&error)),
            _ => Self::Store(error.into()),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if matches!(error, sqlx::Error::PoolTimedOut) {
            return Self::Busy;
        }
        match code(&error) {
            // SQLITE_FULL
            Some(13) => Self::Full,
            // SQLITE_BUSY
            Some(5) => Self::Busy,
            _ => Self::Database(error),
        }
    }
}

/// An open database.
#[derive(Clone, Debug)]
pub struct Sqlite {
    write: SqlitePool,
    read: SqlitePool,
    group: Group,
    epoch: Epoch,
    /// Students' standings by their numbers.
    standings: Arc<Kept<(SchoolId, StudentId), HashMap<ObjectiveId, Standing>>>,
    /// Revisions, which never change.
    revisions: Arc<Kept<(SchoolId, ClassId, ObjectiveId), Objective>>,
    /// What practice is toward in classes, by how many revisions they have: there are only ever more.
    toward: Arc<Kept<(SchoolId, ClassId), Toward>>,
}

impl Sqlite {
    /// Opens the database of a data folder, makes it where there is none, and brings it up to date.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(folder: &Path) -> Result<Self, OpenError> {
        let file = folder.join(FILE);
        for_the_owner_alone(&file).map_err(|error| StoreError::Database(sqlx::Error::Io(error)))?;
        Self::open_with(&file, options(&file)).await
    }

    async fn open_with(file: &Path, options: SqliteConnectOptions) -> Result<Self, OpenError> {
        let write = pool(options.clone(), 1).await?;
        migrate::run(&write, file, migrate::STEPS).await?;
        Self::opened(file, write, options).await
    }

    /// Opens the database of a data folder to read it, beside a server that may be working in it, and changes nothing: that
    /// server may be of another version.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::Schema`] where it is not of this program's.
    pub async fn look(folder: &Path) -> Result<Self, OpenError> {
        let file = folder.join(FILE);
        let options = options(&file).create_if_missing(false).pragma("query_only", "ON");
        let write = pool(options.clone(), 1).await?;
        let found = schema::read(&mut *write.acquire().await?).await?.unwrap_or(0);
        if found != schema::KNOWN {
            return Err(OpenError::Schema { found, known: schema::KNOWN });
        }
        Self::opened(&file, write, options).await
    }

    /// What is opened of the right schema.
    async fn opened(file: &Path, write: SqlitePool, options: SqliteConnectOptions) -> Result<Self, OpenError> {
        if std::fs::metadata(file).is_ok_and(|file| file.len() <= CHECKED) {
            check(&write).await?;
        }
        let read = pool(options.row_buffer_size(ROWS), READERS).await?;
        let group = Group::start(write.clone());
        let epoch = epoch::read(&mut *read.acquire().await?).await?;
        let (standings, revisions) = (Arc::new(Kept::new(KEPT_STANDINGS)), Arc::new(Kept::new(KEPT_REVISIONS)));
        let toward = Arc::new(Kept::new(KEPT_REVISIONS));
        Ok(Self { write, read, group, epoch, standings, revisions, toward })
    }

    /// A fact about the whole database.
    pub(crate) async fn read_meta(&self, key: &str) -> Stored<Option<String>> {
        Ok(meta::read(&mut *self.read.acquire().await?, key).await?)
    }

    /// Writes a fact about the whole database.
    pub(crate) async fn save_meta(&self, key: &str, value: &str) -> Stored<()> {
        Ok(meta::save(&mut *self.write.acquire().await?, key, value).await?)
    }

    /// Writes what was asked for, and closes every connection, so that the file stands alone.
    pub async fn close(&self) {
        self.group.finish().await;
        self.read.close().await;
        self.write.close().await;
    }
}

fn options(file: &Path) -> SqliteConnectOptions {
    durability::options(file).busy_timeout(BUSY).disable_statement_logging()
}

/// Makes the file where there is none, and takes it from everybody but its owner; SQLite gives the files that it lays
/// beside it the same mode.
fn for_the_owner_alone(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(file)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(())
}

/// Connections that each keep what they acknowledge, or none.
async fn pool(options: SqliteConnectOptions, size: u32) -> Result<SqlitePool, OpenError> {
    // The first connection says plainly what is wrong; a pool would only say that it has none.
    let mut first = options.connect().await?;
    durability::read_back(&mut first).await??;
    Ok(each_read_back(size).connect_with(options).await?)
}

/// A pool that has no connection which was not asked.
fn each_read_back(size: u32) -> SqlitePoolOptions {
    let pool = SqlitePoolOptions::new().max_connections(size).after_connect(|connection, _| {
        Box::pin(async move {
            let weak = durability::read_back(connection).await?;
            weak.map_err(|weak| sqlx::Error::Configuration(Box::new(weak)))
        })
    });
    pool.after_release(|connection, _| Box::pin(is_clear(connection)))
}

/// Whether a connection can be used again. Where a commit fails because the disk is full or broken, SQLite has rolled back by
/// itself, and the connection goes on believing that it is in a transaction: every later one on it would be refused.
async fn is_clear(connection: &mut SqliteConnection) -> sqlx::Result<bool> {
    // A rollback that was begun is over after this.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

async fn check(pool: &SqlitePool) -> Result<(), OpenError> {
    let found: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(pool).await?;
    if found == "ok" { Ok(()) } else { Err(OpenError::Damaged(report(found))) }
}

#[cfg(test)]
mod tests;
