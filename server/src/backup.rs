//! Backups: the database and the machine's keys in one file, taken while the server runs.
//!
//! The file is a SQLite database, as SQLite copies it within one reading transaction, with the keys in a table of its own.
//! Under a passphrase the whole of it is sealed. Either way it is as secret as the data folder.

mod carried;
mod restore;
mod seal;

pub use restore::{ASIDE, Restored, UNFINISHED, restore};

use crate::{
    folder,
    keys::{self, KeyError},
    store::sqlite::{FILE, OpenError, copy},
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use words::cli::Trouble;

/// The copy that is being made, in the data folder: what is not sealed yet lies nowhere else.
const PARTIAL: &str = "backup.partial";

/// Why there is no backup, or why one can't be restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file could not be read or written.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
    /// There is no database in the folder.
    #[error("there is no database")]
    NoDatabase,
    /// Another backup is being taken.
    #[error("another backup is being taken")]
    Underway,
    /// A server works in the folder.
    #[error("a server works in the folder")]
    InUse,
    /// The file is no backup.
    #[error("no backup")]
    Foreign,
    /// The file is a backup that was damaged.
    #[error("the backup is damaged: {0:?}")]
    Damaged(Trouble),
    /// A later version of this program wrote it.
    #[error("the backup has schema {found}, this program knows up to {known}")]
    Newer {
        /// Its schema.
        found: i64,
        /// The latest that is known.
        known: i64,
    },
    /// It is sealed, and no passphrase was given.
    #[error("a passphrase is needed")]
    Sealed,
    /// It does not open with this passphrase, or was changed.
    #[error("the passphrase does not fit")]
    Passphrase,
    /// The keys of the folder do not belong to its database, or are not there.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] OpenError),
    /// The machine gives no random numbers.
    #[error("no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

impl BackupError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Io(path, error)
    }
}

/// Writes a backup of a data folder, beside a server that may be working in it; its size in bytes. The file appears whole
/// or not at all, in place of one of the same name.
///
/// # Errors
/// [`BackupError`].
pub async fn write(data: &Path, file: &Path, passphrase: Option<&str>) -> Result<u64, BackupError> {
    let database = data.join(FILE);
    if !database.is_file() {
        return Err(BackupError::NoDatabase);
    }
    let partial = Partial::begin(data.join(PARTIAL))?;
    copy::into(&database, &partial.path).await?;
    carried::put(&partial.path, &data.join(keys::FOLDER)).await?;
    let size = publish(&partial.path, file, passphrase)?;
    Ok(size)
}

/// Writes the finished copy where it is wanted.
fn publish(copy: &Path, file: &Path, passphrase: Option<&str>) -> Result<u64, BackupError> {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".partial");
    let partial = Partial { path: file.with_file_name(name), _lock: None };
    let options = |options: &mut fs::OpenOptions| options.create(true).truncate(true).write(true).open(&partial.path);
    let mut from = fs::File::open(copy).map_err(BackupError::io(copy))?;
    let mut to = options(&mut folder::private()).map_err(BackupError::io(&partial.path))?;
    match passphrase {
        Some(passphrase) => seal::seal(passphrase, &mut from, &mut to, &partial.path)?,
        None => io::copy(&mut from, &mut to).map(drop).map_err(BackupError::io(&partial.path))?,
    }
    let finished = || {
        to.sync_all()?;
        fs::rename(&partial.path, file)?;
        folder::flush(folder::of(file))?;
        Ok(to.metadata()?.len())
    };
    finished().map_err(BackupError::io(file))
}

/// A file that goes away unless it is given its name.
struct Partial {
    path: PathBuf,
    _lock: Option<fs::File>,
}

impl Partial {
    /// Begins anew over what an earlier run left behind, unless that one is still at it.
    fn begin(path: PathBuf) -> Result<Self, BackupError> {
        let options = |options: &mut fs::OpenOptions| options.create(true).truncate(false).write(true).open(&path);
        let begun = || {
            let lock = options(&mut folder::private())?;
            match lock.try_lock() {
                Ok(()) => lock.set_len(0).map(|()| Some(lock)),
                Err(fs::TryLockError::WouldBlock) => Ok(None),
                Err(fs::TryLockError::Error(error)) => Err(error),
            }
        };
        let lock = begun().map_err(BackupError::io(&path))?.ok_or(BackupError::Underway)?;
        Ok(Self { path, _lock: Some(lock) })
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // Where it has its name, it is not here any more.
        let _ = fs::remove_file(&self.path);
    }
}

impl From<sqlx::Error> for BackupError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error.into())
    }
}
