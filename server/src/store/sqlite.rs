//! The embedded database: SQLite in one file, written by one connection and read by several.

mod commit;
pub mod durability;
mod migrate;
mod rows;
mod verbs;

use super::{StoreError, Stored};
use sqlx::{
    ConnectOptions, SqlitePool,
    sqlite::{SqliteConnectOptions, SqlitePoolOptions},
};
use std::{path::Path, time::Duration};

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
/// A reader or writer waits so long for another process (a backup, `tenfold attempts`).
const BUSY: Duration = Duration::from_secs(10);
/// Up to this size the whole file is checked at start; beyond, that would take too long.
const CHECKED: u64 = 64 << 20;

/// Why a database can't be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Not a database, or a broken one.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// Written by a later version of this program.
    #[error("the database has schema {found}, this program knows up to {known}")]
    Newer {
        /// Its schema.
        found: i64,
        /// The latest that is known.
        known: i64,
    },
    /// It can't be made to keep what it acknowledges.
    #[error("{0}")]
    Unsafe(#[from] durability::Weak),
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        let code = match &error {
            sqlx::Error::Database(error) => error.code().and_then(|code| code.parse::<i64>().ok()),
            _ => None,
        };
        // SQLITE_CORRUPT and SQLITE_NOTADB, whatever is said beside them in the upper bits.
        match code.map(|code| code & 0xff) {
            Some(11 | 26) => Self::Damaged(error.to_string()),
            _ => Self::Store(error.into()),
        }
    }
}

/// An open database.
#[derive(Clone, Debug)]
pub struct Sqlite {
    write: SqlitePool,
    read: SqlitePool,
}

impl Sqlite {
    /// Opens the database of a data folder, makes it where there is none, and brings it up to date.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(folder: &Path) -> Result<Self, OpenError> {
        let file = folder.join(FILE);
        let options = durability::options(&file).busy_timeout(BUSY).disable_statement_logging();
        let write = pool(options.clone(), 1).await?;
        migrate::run(&write).await?;
        if std::fs::metadata(&file).is_ok_and(|file| file.len() <= CHECKED) {
            check(&write).await?;
        }
        let read = pool(options, READERS).await?;
        Ok(Self { write, read })
    }

    /// A fact about the whole database.
    pub(crate) async fn read_meta(&self, key: &str) -> Stored<Option<String>> {
        Ok(sqlx::query_scalar(sql!("read_meta")).bind(key).fetch_optional(&self.read).await?)
    }

    /// Writes a fact about the whole database.
    pub(crate) async fn save_meta(&self, key: &str, value: &str) -> Stored<()> {
        sqlx::query(sql!("save_meta")).bind(key).bind(value).execute(&self.write).await?;
        Ok(())
    }

    /// Closes every connection, so that the file stands alone.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

/// Connections that each keep what they acknowledge, or none.
async fn pool(options: SqliteConnectOptions, size: u32) -> Result<SqlitePool, OpenError> {
    // The first connection says plainly what is wrong; a pool would only say that it has none.
    let mut first = options.connect().await?;
    durability::read_back(&mut first).await??;
    let pool = SqlitePoolOptions::new().max_connections(size).after_connect(|connection, _| {
        Box::pin(async move {
            let weak = durability::read_back(connection).await?;
            weak.map_err(|weak| sqlx::Error::Configuration(Box::new(weak)))
        })
    });
    Ok(pool.connect_with(options).await?)
}

async fn check(pool: &SqlitePool) -> Result<(), OpenError> {
    let found: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(pool).await?;
    if found == "ok" { Ok(()) } else { Err(OpenError::Damaged(found)) }
}
