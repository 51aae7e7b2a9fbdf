//! A look at a data folder: what could keep a school's record from being safe, without changing anything.

use crate::{
    backup::UNFINISHED,
    folder::Lock,
    keys,
    store::sqlite::{self, FILE, OpenError, copy, durability, epoch, meta, schema},
};
use jiff::Timestamp;
use mastery::time::Instant;
use sqlx::{Connection, SqliteConnection};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use words::cli::Finding;

/// There should be so much room: a school's year fits many times, and a backup beside it.
const LEAST_ROOM: u64 = 500;
/// No clock is right that shows less: 2026-01-01.
const BUILT: Instant = Instant(1_767_225_600_000);
/// The clock may be so much behind the newest thing on record, in milliseconds: it was set right since.
const SET: i64 = 60_000;

/// Everything that was found, good or bad.
pub async fn examine(data: &Path, now: Instant) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Err(error) = fs::metadata(data) {
        return vec![unusable(data, &error)];
    }
    match open_to_others(data) {
        Some(open) => findings.push(open),
        None => findings.push(Finding::FolderPrivate { folder: data.display().to_string() }),
    }
    findings.push(match Lock::is_taken(data) {
        Ok(true) => Finding::Serving,
        Ok(false) => Finding::NotServing,
        Err(error) => unusable(data, &error),
    });
    if data.join(UNFINISHED).exists() {
        findings.push(Finding::CutShort);
    }
    findings.extend(database(data, now).await);
    findings.extend(room(data));
    findings
}

async fn database(data: &Path, now: Instant) -> Vec<Finding> {
    let file = data.join(FILE);
    let size = match fs::metadata(&file) {
        Ok(found) => found.len() / 1024,
        Err(error) => return vec![unusable(&file, &error)],
    };
    let mut findings: Vec<Finding> = open_to_others(&file).into_iter().collect();
    let looked: Result<Vec<Finding>, sqlx::Error> = async {
        let mut database = copy::look(&file).await?;
        let found: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut database).await?;
        if found != "ok" {
            return Ok(vec![Finding::DatabaseDamaged { problem: sqlite::report(found) }]);
        }
        let mut findings = vec![of_schema(&mut database, size).await?];
        findings.push(match durability::read_back(&mut database).await? {
            Ok(()) => Finding::SettingsSafe,
            Err(weak) => too_weak(weak),
        });
        for name in keys::NAMES {
            findings.extend(key(&mut database, &data.join(keys::FOLDER).join(name), name).await?);
        }
        findings.push(clock(&mut database, now).await?);
        database.close().await?;
        Ok(findings)
    }
    .await;
    match looked {
        Ok(more) => findings.extend(more),
        Err(error) => findings.push(Finding::DatabaseDamaged { problem: sqlite::trouble(&error) }),
    }
    findings
}

async fn of_schema(database: &mut SqliteConnection, kilobytes: u64) -> sqlx::Result<Finding> {
    Ok(match schema::read(database).await {
        Ok(Some(found)) if found > schema::KNOWN => Finding::DatabaseNewer { found, known: schema::KNOWN },
        Ok(found) => {
            let epoch = epoch::read(database).await?.0;
            Finding::DatabaseWhole { schema: found.unwrap_or(0), epoch, kilobytes }
        }
        Err(error) => not_opened(error),
    })
}

fn not_opened(error: OpenError) -> Finding {
    match error {
        OpenError::Damaged(problem) => Finding::DatabaseDamaged { problem },
        OpenError::Schema { found, known } => Finding::DatabaseNewer { found, known },
        OpenError::Unsafe(weak) => too_weak(weak),
        OpenError::Store(error) => Finding::DatabaseDamaged { problem: error.trouble() },
    }
}

fn too_weak(weak: durability::Weak) -> Finding {
    Finding::SettingWeak { setting: weak.pragma.to_owned(), found: weak.found, wanted: weak.wanted }
}

/// A key, and who can read it.
async fn key(database: &mut SqliteConnection, file: &Path, name: &str) -> sqlx::Result<Vec<Finding>> {
    let known = meta::read(database, &keys::fact(name)).await?;
    let name = name.to_owned();
    let open = open_to_others(file);
    let found = match fs::read_to_string(file) {
        Ok(text) => match keys::parse(&text) {
            Some(key) if known.as_deref() == Some(&keys::fingerprint(key)) => Finding::KeyFits { name },
            _ => Finding::KeyForeign { name },
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Finding::KeyMissing { name },
        Err(error) => unusable(file, &error),
    };
    Ok(open.into_iter().chain([found]).collect())
}

/// Whether the clock is later than everything that was stored.
async fn clock(database: &mut SqliteConnection, now: Instant) -> sqlx::Result<Finding> {
    let seen: Option<i64> = sqlx::query_scalar("SELECT max(received_at) FROM batch").fetch_one(database).await?;
    let seen = seen.map_or(BUILT, |seen| Instant(seen.saturating_sub(SET)).max(BUILT));
    Ok(match now < seen {
        true => Finding::ClockBehind { now: written(now), seen: written(seen) },
        false => Finding::ClockRight { now: written(now) },
    })
}

fn written(at: Instant) -> String {
    let whole_seconds = at.0.div_euclid(1_000);
    Timestamp::from_second(whole_seconds).map(|at| at.to_string()).unwrap_or_default()
}

#[cfg(unix)]
fn room(data: &Path) -> Option<Finding> {
    Some(match rustix::fs::statvfs(data) {
        Ok(disk) => of_room(disk.f_bavail.saturating_mul(disk.f_frsize) >> 20),
        Err(error) => unusable(data, &error.into()),
    })
}

#[cfg(unix)]
const fn of_room(megabytes: u64) -> Finding {
    match megabytes < LEAST_ROOM {
        true => Finding::LittleRoom { megabytes, least: LEAST_ROOM },
        false => Finding::Room { megabytes },
    }
}

/// Only asked where the system says it in one way.
#[cfg(not(unix))]
const fn room(_: &Path) -> Option<Finding> {
    None
}

#[cfg(unix)]
fn open_to_others(path: &Path) -> Option<Finding> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).ok()?.permissions().mode() & 0o7777;
    (mode & 0o077 != 0).then(|| Finding::Open { path: path.display().to_string(), mode })
}

/// There are no modes to look at.
#[cfg(not(unix))]
const fn open_to_others(_: &Path) -> Option<Finding> {
    None
}

fn unusable(path: &Path, error: &io::Error) -> Finding {
    Finding::Unusable { path: PathBuf::from(path).display().to_string(), problem: error.into() }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// A disk that is nearly full is nothing that a test can make.
    #[test]
    fn little_room_is_bad_and_enough_is_not() {
        for (megabytes, is_bad) in [(0, true), (1, true), (LEAST_ROOM - 1, true), (LEAST_ROOM, false), (1 << 20, false)]
        {
            let found = of_room(megabytes);
            assert_eq!(found.is_bad(), is_bad, "{megabytes} MB: {found:?}");
        }
    }

    /// No setting of a file makes a connection weak that asks for safe ones; a file on a network share does.
    #[test]
    fn a_weak_setting_is_bad_and_says_what_it_must_be() {
        let weak =
            durability::Weak { pragma: "synchronous", found: "1".into(), wanted: words::cli::Wanted::Value("2") };
        let expected = Finding::SettingWeak {
            setting: "synchronous".into(),
            found: "1".into(),
            wanted: words::cli::Wanted::Value("2"),
        };
        for found in [too_weak(weak.clone()), not_opened(OpenError::Unsafe(weak))] {
            assert!(found.is_bad() && found == expected, "{found:?}");
        }
    }
}
