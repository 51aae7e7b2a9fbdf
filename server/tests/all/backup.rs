//! A backup is taken from a running school, holds everything, and is restored whole or not at all.

use crate::school::{self, Demonstration, PIN, School, Tab};
use mastery::{
    sync::{Epoch, Outbox},
    time::Instant,
};
use server::{
    Options, State,
    accept::rebuild::rebuild,
    backup::{self, BackupError},
    clock::SetClock,
    folder::Lock,
    state::StateError,
    store::{Mending, sqlite::FILE},
};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;

/// Whether a refusal is the one that is expected.
type Expected = fn(&BackupError) -> bool;
/// What a restore that was cut short leaves in the folder.
type Cut = fn(&Path, &Path);

/// A demonstration that was taken, with all its events acknowledged.
async fn demonstrated(tab: &Tab<'_>, right: usize) -> Demonstration {
    let mut shown = tab.start("multiply-one-digit").await;
    shown.all(right);
    let answer = tab.post("/api/v1/events", shown.whole()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    shown
}

/// Closes a school and restores a backup in its folder's place.
async fn restored(school: School, file: &Path, passphrase: Option<&str>) -> School {
    let School { state, clock, folder, .. } = school;
    let now = state.now();
    state.close().await;
    backup::restore(folder.path(), file, passphrase, now).await.expect("restored");
    School::reopen(folder, clock).await
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("a file").permissions().mode() & 0o777
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn everything_comes_back_with_or_without_a_passphrase() {
    for passphrase in [None, Some("correct horse battery")] {
        let school = School::open().await;
        let ana = school.signed_in("Ana").await;
        let shown = demonstrated(&ana, 10).await;
        let kept = tempfile::tempdir().expect("a folder");
        let file = kept.path().join("school.backup");
        for _ in 0..2 {
            let size = backup::write(school.folder.path(), &file, passphrase).await.expect("a backup");
            assert_eq!(size, fs::metadata(&file).expect("the backup").len());
        }
        assert_eq!(mode(&file), 0o600);
        assert_eq!(names(kept.path()), ["school.backup"], "nothing else is left");
        assert!(!names(school.folder.path()).contains(&"backup.partial".to_owned()));
        let begins_openly = fs::read(&file).expect("the backup").starts_with(b"SQLite format 3");
        assert_eq!(begins_openly, passphrase.is_none());
        drop(ana);

        // On another machine.
        let elsewhere = tempfile::tempdir().expect("a folder");
        let data = elsewhere.path().join("data");
        let now = school.state.now();
        let done = backup::restore(&data, &file, passphrase, now).await.expect("restored");
        assert_eq!((done.epoch, done.aside), (Epoch(now.0 as u64), None));
        assert_eq!(names(&data), ["keys", "lock", FILE]);
        assert_eq!((mode(&data), mode(&data.join(FILE)), mode(&data.join("keys/pin-pepper"))), (0o700, 0o600, 0o600));
        let state = State::open(&data, school.clock.clone(), Options::default()).await.expect("the school");
        let log = state.gate.open(&school.permission()).read_log(school.school(), shown.id()).await.expect("a log");
        assert_eq!(log.batches.len(), 1);
        state.close().await;
        let bytes = fs::read(data.join(FILE)).expect("the database");
        let key = fs::read(data.join("keys/ticket-signing")).expect("the key");
        assert!(!bytes.windows(64).any(|bytes| bytes == &key[..64]), "the database holds no key");
    }
}

#[tokio::test]
async fn who_has_signed_out_since_stays_signed_out_and_pins_still_fit() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let cookie = ana.cookie.lock().expect("a cookie").clone();
    let file = school.folder.path().join("school.backup");
    backup::write(school.folder.path(), &file, None).await.expect("a backup");
    assert_eq!(ana.delete("/api/v1/session").await.status, 204);
    drop(ana);
    let school = restored(school, &file, None).await;
    let ana = school.tab("10.0.0.1");
    *ana.cookie.lock().expect("a cookie") = cookie;
    assert_eq!(ana.get("/api/v1/session").await.status, 401);
    assert_eq!(ana.sign_in(school::CODE, "Ana", PIN).await.status, 200);
}

/// What a device keeps of a demonstration.
struct Device {
    shown: Demonstration,
    acknowledged: u32,
    epoch: Epoch,
}

impl Device {
    fn outbox(&self) -> Outbox {
        let bytes = self.shown.events.iter().map(ToString::to_string).collect();
        Outbox::new(self.shown.id(), mastery::id::WriterId(self.shown.writer), bytes, self.acknowledged)
    }

    /// Opens the page: the session says the epoch, and what has to be sent is sent.
    async fn reconnect(&mut self, tab: &Tab<'_>) {
        let session = tab.get("/api/v1/session").await;
        let now: Epoch = serde_json::from_value(session.body["epoch"].clone()).expect("an epoch");
        let mut outbox = self.outbox();
        outbox.enter(self.epoch, now);
        while let Some((first, batch)) = outbox.next().map(|(first, batch)| (first as usize, batch.len())) {
            let answer = tab.post("/api/v1/events", self.shown.batch(first, first + batch)).await;
            assert_eq!(answer.status, 200, "{answer:?}");
            let next = answer.body["next_index"].as_u64().expect("an index") as u32;
            outbox.receive(next, answer.body["digest"].as_str().expect("a digest"));
            (self.acknowledged, self.epoch) = (outbox.acknowledged(), now);
        }
    }
}

#[tokio::test]
async fn thirty_tabs_bring_back_what_an_hour_old_backup_has_lost() {
    const TABS: usize = 30;
    let school = School::open().await;
    let file = school.folder.path().join("school.backup");
    let mut devices = Vec::new();
    {
        let ana = school.signed_in("Ana").await;
        for n in 0..TABS {
            if n == TABS / 3 {
                backup::write(school.folder.path(), &file, None).await.expect("a backup");
                school.pass(3_600.0);
            }
            let shown = demonstrated(&ana, 8).await;
            let acknowledged = shown.events.len() as u32;
            devices.push(Device { shown, acknowledged, epoch: school.state.epoch });
        }
    }
    let held = async |school: &School, devices: &[Device]| {
        let mut held = 0;
        for device in devices {
            let log = school.store().read_log(school.school(), device.shown.id()).await.expect("a log");
            let events: usize = log.batches.iter().map(|batch| batch.events.len()).sum();
            assert!(events == 0 || events == device.shown.events.len());
            held += usize::from(events > 0);
        }
        held
    };
    assert_eq!(held(&school, &devices).await, TABS);
    let school = restored(school, &file, None).await;
    assert_eq!(held(&school, &devices).await, TABS / 3, "the backup is an hour old");
    {
        let ana = school.signed_in("Ana").await;
        for device in &mut devices {
            device.reconnect(&ana).await;
        }
    }
    assert_eq!(held(&school, &devices).await, TABS, "nothing is missing");
    let all = rebuild(school.store(), Mending::Compare).await.expect("derived");
    assert!(all.agrees() && all.attempts == TABS as u64, "{all:?}");
    // Restored once more from the same file, it is another epoch again.
    let before = school.state.epoch;
    let school = restored(school, &file, None).await;
    assert!(school.state.epoch > before);
    let ana = school.signed_in("Ana").await;
    for device in &mut devices {
        device.reconnect(&ana).await;
    }
    assert_eq!(held(&school, &devices).await, TABS);
}

/// A folder with a school in it, closed, and a backup of it.
async fn closed() -> (TempDir, PathBuf, Arc<SetClock>) {
    let school = School::open().await;
    let file = school.folder.path().join("school.backup");
    backup::write(school.folder.path(), &file, None).await.expect("a backup");
    let School { state, clock, folder, .. } = school;
    state.close().await;
    (folder, file, clock)
}

#[tokio::test]
async fn what_is_no_whole_backup_changes_nothing() {
    let (folder, whole, _) = closed().await;
    let bytes = fs::read(&whole).expect("the backup");
    let database = fs::read(folder.path().join(FILE)).expect("the database");
    let mut spoilt = bytes.clone();
    spoilt[4_096..8_192].fill(0xff);
    let cases: [(&str, Vec<u8>, Expected); 6] = [
        ("nothing", Vec::new(), |error| matches!(error, BackupError::Foreign)),
        ("something else", b"a letter to the parents of 4B".to_vec(), |error| matches!(error, BackupError::Foreign)),
        ("a database without keys", database.clone(), |error| matches!(error, BackupError::Foreign)),
        ("half of it", bytes[..bytes.len() / 2].to_vec(), |error| {
            matches!(error, BackupError::Damaged(_) | BackupError::Database(_))
        }),
        ("a page of it spoilt", spoilt, |error| matches!(error, BackupError::Damaged(_) | BackupError::Database(_))),
        ("a sealed one", b"Tenfold sealed 1 and so on and so on and so on and so on".to_vec(), |error| {
            matches!(error, BackupError::Sealed)
        }),
    ];
    for (what, bytes, is_fit) in cases {
        let file = folder.path().join("case.backup");
        fs::write(&file, bytes).expect("a file");
        let error = backup::restore(folder.path(), &file, None, Instant(1)).await.expect_err(what);
        assert!(is_fit(&error), "{what}: {error:?}");
        assert_eq!(fs::read(folder.path().join(FILE)).expect("the database"), database, "{what}");
        assert!(!folder.path().join(backup::UNFINISHED).exists(), "{what}");
    }
    assert!(matches!(backup::write(&folder.path().join("keys"), &whole, None).await, Err(BackupError::NoDatabase)));
}

#[tokio::test]
async fn nothing_is_restored_under_a_running_server() {
    let (folder, file, clock) = closed().await;
    let serving = Lock::take(folder.path()).expect("a folder").expect("the lock");
    let refused = backup::restore(folder.path(), &file, None, Instant(1)).await;
    assert!(matches!(refused, Err(BackupError::InUse)), "{refused:?}");
    drop(serving);
    backup::restore(folder.path(), &file, None, Instant(1)).await.expect("restored");
    assert!(folder.path().join(backup::ASIDE).join(FILE).exists(), "what was there is set aside");
    State::open(folder.path(), clock, Options::default()).await.expect("the school").close().await;
}

/// The first of two may have been of the wrong file: then what it set aside is the only copy of the last hours.
#[tokio::test]
async fn what_one_restore_set_aside_another_leaves_alone() {
    let (folder, file, _) = closed().await;
    let last = fs::read(folder.path().join(FILE)).expect("the database");
    for now in 1..=3 {
        backup::restore(folder.path(), &file, None, Instant(now)).await.expect("restored");
    }
    let first = folder.path().join(format!("{}-1", backup::ASIDE));
    assert_eq!(fs::read(first.join(FILE)).expect("what was there first"), last);
    assert!(first.join("keys/pin-pepper").exists());
    for beside in ["", "-2"] {
        assert!(folder.path().join(format!("{}{beside}", backup::ASIDE)).join(FILE).exists(), "{beside:?}");
    }
}

/// Wherever a restore was cut, no server takes what is there for a school, and the next restore brings all of it.
#[tokio::test]
async fn a_restore_that_was_cut_short_is_run_again() {
    let aside = |folder: &Path| folder.join(backup::ASIDE);
    let cuts: [(&str, Cut); 4] = [
        ("before anything was moved", |_, _| {}),
        ("with the database set aside", |folder, aside| {
            fs::create_dir_all(aside).expect("a folder");
            fs::rename(folder.join(FILE), aside.join(FILE)).expect("moved");
        }),
        ("with the keys set aside, too", |folder, aside| {
            fs::create_dir_all(aside).expect("a folder");
            fs::rename(folder.join(FILE), aside.join(FILE)).expect("moved");
            fs::rename(folder.join("keys"), aside.join("keys")).expect("moved");
        }),
        ("with half of the keys written", |folder, aside| {
            fs::create_dir_all(aside).expect("a folder");
            fs::rename(folder.join(FILE), aside.join(FILE)).expect("moved");
            fs::rename(folder.join("keys"), aside.join("keys")).expect("moved");
            fs::create_dir(folder.join("keys")).expect("a folder");
            fs::write(folder.join("keys/ticket-signing"), "half").expect("a file");
        }),
    ];
    for (cut, make) in cuts {
        let (folder, file, clock) = closed().await;
        fs::write(folder.path().join(backup::UNFINISHED), b"half").expect("a file");
        make(folder.path(), &aside(folder.path()));
        let refused = State::open(folder.path(), clock.clone(), Options::default()).await.map(drop);
        assert!(matches!(refused, Err(StateError::CutShort)), "{cut}: {refused:?}");
        backup::restore(folder.path(), &file, None, Instant(1)).await.unwrap_or_else(|error| panic!("{cut}: {error}"));
        assert!(aside(folder.path()).join(FILE).exists(), "{cut}: what was there is still there");
        assert!(aside(folder.path()).join("keys/pin-pepper").exists(), "{cut}");
        State::open(folder.path(), clock, Options::default()).await.expect("the school").close().await;
    }
}
