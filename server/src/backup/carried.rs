//! The machine's keys as a backup carries them: a table of its own, that no database in use has.

use super::BackupError;
use crate::{
    keys,
    store::sqlite::{copy, meta},
};
use sqlx::{Connection, SqliteConnection};
use std::path::Path;
use words::cli::Trouble;

/// Puts the keys of a folder into a copy, if they are the database's own: a backup whose keys do not fit is none.
pub(super) async fn put(file: &Path, folder: &Path) -> Result<(), BackupError> {
    let mut copy = copy::open(file).await?;
    sqlx::raw_sql("CREATE TABLE carried_key (name TEXT NOT NULL PRIMARY KEY, key TEXT NOT NULL)")
        .execute(&mut copy)
        .await?;
    for name in keys::NAMES {
        let path = folder.join(name);
        let key = keys::read(&path)?.ok_or_else(|| keys::KeyError::Missing(path.clone()))?;
        if meta::read(&mut copy, &keys::fact(name)).await?.as_deref() != Some(&keys::fingerprint(key)) {
            return Err(keys::KeyError::Mismatch(path).into());
        }
        let query = sqlx::query("INSERT INTO carried_key (name, key) VALUES ($1, $2)").bind(name);
        query.bind(mastery::ticket::hex(&key)).execute(&mut copy).await?;
    }
    copy.close().await?;
    std::fs::File::open(file).and_then(|file| file.sync_all()).map_err(BackupError::io(file))
}

/// Takes the keys out of a copy, and leaves no trace of them there.
pub(super) async fn take(copy: &mut SqliteConnection) -> Result<Vec<(&'static str, [u8; 32])>, BackupError> {
    let missing = |name: &str| BackupError::Damaged(Trouble::KeyMissing { name: name.to_owned() });
    let mut taken = Vec::new();
    for name in keys::NAMES {
        let query = sqlx::query_scalar("SELECT key FROM carried_key WHERE name = $1").bind(name);
        let key: Option<String> = query.fetch_optional(&mut *copy).await?;
        let fingerprint = meta::read(copy, &keys::fact(name)).await?;
        if key.is_none() && fingerprint.is_none() {
            // A backup from before there was such a key: the next start makes it.
            continue;
        }
        let key = key.and_then(|key| mastery::ticket::unhex(&key)).and_then(|key| key.try_into().ok());
        let key: [u8; 32] = key.ok_or_else(|| missing(name))?;
        if fingerprint.as_deref() != Some(&keys::fingerprint(key)) {
            return Err(BackupError::Damaged(Trouble::KeyForeign { name: name.to_owned() }));
        }
        taken.push((name, key));
    }
    sqlx::raw_sql("DROP TABLE carried_key").execute(&mut *copy).await?;
    Ok(taken)
}

/// Whether a copy carries keys: whether it is a backup.
pub(super) async fn is_carried(copy: &mut SqliteConnection) -> sqlx::Result<bool> {
    let query = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'carried_key'");
    query.fetch_one(copy).await.map(|found: i64| found == 1)
}
