//! Putting a backup in a data folder's place. The server is stopped; what was there is set aside.

use super::{BackupError, carried, seal};
use crate::{
    folder::{self, Lock},
    keys,
    store::sqlite::{self, FILE, copy, durability, epoch, schema},
};
use mastery::{sync::Epoch, time::Instant};
use sqlx::{ConnectOptions, Connection};
use std::{
    fs,
    io::{self, Read, Seek},
    path::{Path, PathBuf},
};

/// What a restore works on. While it is there no server starts: the folder may be half of one school and half of another.
pub const UNFINISHED: &str = "restore.partial";
/// Where what was in the folder before the last restore is set aside.
pub const ASIDE: &str = "before-restore";
/// How every database of SQLite begins.
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// What a restore came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The life that begins with it.
    pub epoch: Epoch,
    /// Where what was in the folder lies now, if there was anything.
    pub aside: Option<PathBuf>,
}

/// Restores a backup into a data folder and begins another epoch. Cut short, it is run again.
///
/// # Errors
/// [`BackupError`]; until the backup was found to be whole, nothing in the folder was touched.
pub async fn restore(
    data: &Path,
    file: &Path,
    passphrase: Option<&str>,
    now: Instant,
) -> Result<Restored, BackupError> {
    let _lock = Lock::take(data).map_err(BackupError::io(data))?.ok_or(BackupError::InUse)?;
    let unfinished = data.join(UNFINISHED);
    let was_cut_short = unfinished.exists();
    let last = last_epoch(&data.join(FILE)).await;
    let prepared = async {
        open_file(file, &unfinished, passphrase)?;
        prepare(&unfinished, last, now).await
    };
    let (made, epoch) = match prepared.await {
        Ok(prepared) => prepared,
        Err(error) => {
            // Nothing was touched yet, unless an earlier restore was cut short: then the folder is still half.
            if !was_cut_short || data.join(FILE).is_file() {
                let _ = fs::remove_file(&unfinished);
            }
            return Err(error);
        }
    };
    let aside = set_aside(data).map_err(BackupError::io(data))?;
    let keys_folder = data.join(keys::FOLDER);
    for (name, key) in &made {
        keys::write(&keys_folder, &keys_folder.join(name), key)?;
    }
    finish(data, &unfinished).map_err(BackupError::io(data))?;
    Ok(Restored { epoch, aside })
}

/// The epoch of the database that is there, so that the next is a later one whatever the backup says.
async fn last_epoch(database: &Path) -> Epoch {
    if !database.is_file() {
        return Epoch::FIRST;
    }
    let read = async {
        let mut database = durability::options(database).create_if_missing(false).connect().await?;
        let epoch = epoch::read(&mut database).await?;
        database.close().await?;
        Ok::<_, sqlx::Error>(epoch)
    };
    // A broken database is what a backup is for.
    read.await.unwrap_or(Epoch::FIRST)
}

/// Copies the backup, unsealed, to where it is worked on.
fn open_file(file: &Path, to: &Path, passphrase: Option<&str>) -> Result<(), BackupError> {
    let mut from = fs::File::open(file).map_err(BackupError::io(file))?;
    let mut begins = [0; 16];
    from.read_exact(&mut begins).map_err(|_| BackupError::Foreign)?;
    let _ = fs::remove_file(to);
    let options = |options: &mut fs::OpenOptions| options.create_new(true).write(true).open(to);
    let mut copy = options(&mut folder::private()).map_err(BackupError::io(to))?;
    if begins == *seal::MAGIC {
        seal::open(passphrase.ok_or(BackupError::Sealed)?, &mut from, &mut copy, to)?;
    } else if begins == *SQLITE {
        from.rewind().and_then(|()| io::copy(&mut from, &mut copy)).map_err(BackupError::io(to))?;
    } else {
        return Err(BackupError::Foreign);
    }
    copy.sync_all().map_err(BackupError::io(to))
}

/// The machine's keys by name.
type Keys = Vec<(&'static str, [u8; 32])>;

/// Sees that the copy is whole, takes the keys out of it, and begins another epoch in it.
async fn prepare(file: &Path, last: Epoch, now: Instant) -> Result<(Keys, Epoch), BackupError> {
    let mut copy = copy::open(file).await?;
    let found: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut copy).await?;
    if found != "ok" {
        return Err(BackupError::Damaged(sqlite::report(found)));
    }
    if !carried::is_carried(&mut copy).await? {
        return Err(BackupError::Foreign);
    }
    let found = schema::read(&mut copy).await?.ok_or(BackupError::Foreign)?;
    if found > schema::KNOWN {
        return Err(BackupError::Newer { found, known: schema::KNOWN });
    }
    let keys = carried::take(&mut copy).await?;
    let last = last.max(epoch::read(&mut copy).await?);
    let epoch = epoch::raise(&mut copy, last, now).await?;
    // Who has signed out since stays signed out.
    sqlx::raw_sql("DELETE FROM session").execute(&mut copy).await?;
    copy.close().await?;
    fs::File::open(file).and_then(|file| file.sync_all()).map_err(BackupError::io(file))?;
    Ok((keys, epoch))
}

/// Sets aside what is there; where, if there was anything. Each step can be the last one: run again, the rest follows.
fn set_aside(data: &Path) -> io::Result<Option<PathBuf>> {
    let (aside, keys_folder) = (data.join(ASIDE), data.join(keys::FOLDER));
    if data.join(FILE).is_file() && aside.exists() {
        // Of the restore before: perhaps of the wrong file, and then it is the only copy.
        fs::rename(&aside, earlier(data))?;
    }
    folder::make(&aside)?;
    for beside in ["", "-wal", "-shm"] {
        let name = format!("{FILE}{beside}");
        move_if_there(&data.join(&name), &aside.join(&name))?;
    }
    match aside.join(keys::FOLDER).exists() {
        // The folder's keys are then those of a restore that was cut short.
        true => remove_folder(&keys_folder)?,
        false => move_if_there(&keys_folder, &aside.join(keys::FOLDER))?,
    }
    let is_empty = fs::read_dir(&aside)?.next().is_none();
    if is_empty {
        fs::remove_dir(&aside)?;
    }
    folder::flush(data)?;
    Ok((!is_empty).then_some(aside))
}

/// Gives the backup its name: from here on it is the folder's database.
fn finish(data: &Path, unfinished: &Path) -> io::Result<()> {
    folder::flush(data)?;
    fs::rename(unfinished, data.join(FILE))?;
    folder::flush(data)
}

/// A name for what an earlier restore set aside: `before-restore-1`, `-2` and so on.
fn earlier(data: &Path) -> PathBuf {
    let names = (1_u32..).map(|nth| data.join(format!("{ASIDE}-{nth}")));
    names.into_iter().find(|name| !name.exists()).unwrap_or_else(|| data.join(ASIDE))
}

fn move_if_there(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        moved => moved,
    }
}

fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}
