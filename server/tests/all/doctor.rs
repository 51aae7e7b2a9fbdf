//! `tenfold doctor`: a line for each thing, and a code that a script can go by.

use crate::school::School;
use server::store::sqlite::FILE;
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::{fs, os::unix::fs::PermissionsExt, path::Path, process::Command};

/// What the doctor says of a folder, and its code.
fn doctor(folder: &Path) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenfold"));
    command.arg("doctor").arg("--data").arg(folder).env("LANG", "C").env_remove("LC_ALL");
    let output = command.output().expect("the program");
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// How something is made wrong.
enum Make {
    In(fn(&Path)),
    InDatabase(&'static str),
}

impl Make {
    async fn make(self, folder: &Path) {
        match self {
            Self::In(make) => make(folder),
            Self::InDatabase(statement) => {
                let options = SqliteConnectOptions::new().filename(folder.join(FILE)).foreign_keys(false);
                let mut database = options.connect().await.expect("the database");
                sqlx::raw_sql(statement).execute(&mut database).await.expect("a change");
                database.close().await.expect("closed");
            }
        }
    }
}

/// What is wrong, how it is made so, and what is said of it.
type Wrong = (&'static str, Make, &'static str);

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_has_a_code() {
    let wrong: [Wrong; 7] = [
        (
            "others may look",
            Make::In(|folder| set_mode(&folder.join("keys/pin-pepper"), 0o644)),
            "pin-pepper can be read by others",
        ),
        (
            "a key is gone",
            Make::In(|folder| fs::remove_file(folder.join("keys/pin-pepper")).expect("gone")),
            "key pin-pepper: missing",
        ),
        (
            "a key is another's",
            Make::In(|folder| fs::write(folder.join("keys/ticket-signing"), "0".repeat(64)).expect("a key")),
            "key ticket-signing: belongs to another database",
        ),
        (
            "the database is none",
            Make::In(|folder| fs::write(folder.join("tenfold.sqlite"), "a letter").expect("a file")),
            "database: damaged",
        ),
        (
            "a restore was cut short",
            Make::In(|folder| fs::write(folder.join("restore.partial"), "half").expect("a file")),
            "a restore was cut short",
        ),
        (
            "the clock is behind",
            // Received in the year 2200.
            Make::InDatabase(
                "INSERT INTO batch (school, attempt, writer, first_index, arrival, generation, count, events, link, sent,
                    received_at) VALUES ('', '', '', 0, 0, 1, 0, '[]', '', 0, 7258118400000)",
            ),
            "something is on record of 2199-12-31T23:59:00Z",
        ),
        (
            "a later version wrote it",
            Make::InDatabase("UPDATE meta SET value = '99' WHERE key = 'schema'"),
            "of a later version (schema 99; ",
        ),
    ];
    for (what, make, said) in wrong {
        let School { state, folder, .. } = School::open().await;
        state.close().await;
        set_mode(folder.path(), 0o700);
        let (code, healthy) = doctor(folder.path());
        assert_eq!(code, Some(0), "{healthy}");
        for line in
            ["for its owner alone", "not running", "database: whole", "on the disk", "fits", "MB free", "clock: "]
        {
            assert!(healthy.contains(line), "{line}: {healthy}");
        }
        make.make(folder.path()).await;
        let (code, sick) = doctor(folder.path());
        assert_eq!(code, Some(1), "{what}: {sick}");
        assert!(sick.contains(said), "{what}: {sick}");
    }
}
