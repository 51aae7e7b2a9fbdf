//! Starting: what is made, what is checked, and what is refused.

use mastery::id::ClassId;
use server::{
    Options, State,
    clock::SystemClock,
    demo,
    keys::KeyError,
    policy::{Act, Actor, Row, may},
    state::StateError,
    store::{
        NewClass, StudentChange,
        sqlite::{FILE, OpenError, durability},
    },
};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{os::unix::fs::PermissionsExt, path::Path, sync::Arc};

/// A machine's keys.
const KEYS: [&str; 3] = ["pin-pepper", "sealing", "ticket-signing"];

/// What it is, how it is made so, and what is said of it.
type Foreign = (&'static str, &'static str, fn(&OpenError) -> bool);
/// What is wrong with a key, how it is made so, and what is said of it.
type Spoilt = (&'static str, fn(&Path), fn(&KeyError) -> bool);

async fn open(folder: &Path) -> Result<State, StateError> {
    State::open(folder, Arc::new(SystemClock::start()), Options::default()).await
}

async fn database(folder: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(folder.join(FILE)).connect().await.expect("the database")
}

async fn change(folder: &Path, statement: &'static str) {
    let mut database = database(folder).await;
    sqlx::raw_sql(statement).execute(&mut database).await.expect("a change");
    database.close().await.expect("closed");
}

/// As a start leaves it that is cut short while it makes this key.
async fn be_making(folder: &Path, key: &str) {
    let mut database = database(folder).await;
    let query = sqlx::query("UPDATE meta SET value = 'making' WHERE key = $1").bind(format!("key.{key}"));
    assert_eq!(query.execute(&mut database).await.expect("a change").rows_affected(), 1, "{key} is known");
    database.close().await.expect("closed");
}

#[tokio::test]
async fn each_setting_is_read_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("pragmas.sqlite");
    for (pragma, value, weak) in [
        ("synchronous", "FULL", None),
        ("synchronous", "EXTRA", None),
        ("synchronous", "NORMAL", Some("synchronous")),
        ("synchronous", "OFF", Some("synchronous")),
        ("foreign_keys", "OFF", Some("foreign_keys")),
        ("busy_timeout", "0", Some("busy_timeout")),
        ("journal_mode", "DELETE", Some("journal_mode")),
        ("journal_mode", "MEMORY", Some("journal_mode")),
        ("journal_mode", "WAL", None),
    ] {
        let options = durability::options(&file).pragma(pragma, value);
        let mut database = options.connect().await.expect("a database");
        let found = durability::read_back(&mut database).await.expect("an answer");
        assert_eq!(found.err().map(|weak| weak.pragma), weak, "{pragma} = {value}");
        database.close().await.expect("closed");
    }
}

#[tokio::test]
async fn what_is_made_is_for_the_owner_alone() {
    let parent = tempfile::tempdir().expect("a folder");
    let folder = parent.path().join("new/tenfold-data");
    open(&folder).await.expect("a new folder").close().await;
    let keys = KEYS.map(|name| (format!("keys/{name}"), 0o600));
    let rest = [("", 0o700), ("keys", 0o700), (FILE, 0o600)].map(|(path, mode)| (path.to_owned(), mode));
    for (path, mode) in keys.iter().chain(&rest) {
        let found = std::fs::metadata(folder.join(path)).expect("it is there").permissions().mode();
        assert_eq!(found & 0o777, *mode, "{path}");
    }
    for path in keys.iter().map(|(path, _)| path.as_str()).chain([FILE]) {
        let open_to_all = std::fs::Permissions::from_mode(0o666);
        std::fs::set_permissions(folder.join(path), open_to_all).expect("as a copy may come");
    }
    let state = open(&folder).await.expect("the same folder again");
    for entry in
        std::fs::read_dir(&folder).expect("the folder").chain(std::fs::read_dir(folder.join("keys")).expect("keys"))
    {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("it is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?}", entry.path());
    }
    state.close().await;
}

#[tokio::test]
async fn a_database_that_is_not_this_programs_is_left_alone() {
    let cases: &[Foreign] = &[
        ("newer", "UPDATE meta SET value = '99' WHERE key = 'schema'", |e| {
            matches!(e, OpenError::Schema { found: 99, .. })
        }),
        ("no schema", "DELETE FROM meta WHERE key = 'schema'", |e| matches!(e, OpenError::Damaged(_))),
        ("a schema that is none", "UPDATE meta SET value = 'x' WHERE key = 'schema'", |e| {
            matches!(e, OpenError::Damaged(_))
        }),
    ];
    for (what, statement, expected) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        open(folder.path()).await.expect("a database").close().await;
        change(folder.path(), statement).await;
        match open(folder.path()).await.err() {
            Some(StateError::Database(error)) => assert!(expected(&error), "{what}: {error}"),
            other => panic!("{what}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_damaged_database_is_not_served() {
    for (what, from, to) in [("its head", 0, 100), ("its schema", 100, 4096), ("its tables", 4096 * 4, 4096 * 30)] {
        let folder = tempfile::tempdir().expect("a folder");
        open(folder.path()).await.expect("a database").close().await;
        let file = folder.path().join(FILE);
        let mut bytes = std::fs::read(&file).expect("the file");
        let to = to.min(bytes.len());
        bytes[from..to].fill(0xa5);
        std::fs::write(&file, bytes).expect("damage");
        let error = open(folder.path()).await.err();
        assert!(matches!(error, Some(StateError::Database(OpenError::Damaged(_)))), "{what}: {error:?}");
    }
}

#[tokio::test]
async fn the_keys_are_those_that_are_tried_here() {
    let folder = tempfile::tempdir().expect("a folder");
    open(folder.path()).await.expect("a database").close().await;
    let made = std::fs::read_dir(folder.path().join("keys")).expect("keys");
    let mut made: Vec<_> = made.map(|entry| entry.expect("an entry").file_name()).collect();
    made.sort();
    assert_eq!(made, KEYS);
}

#[tokio::test]
async fn keys_have_to_fit_the_database() {
    let cases: &[Spoilt] = &[
        ("gone", |key| std::fs::remove_file(key).expect("removed"), |e| matches!(e, KeyError::Missing(_))),
        (
            "another's",
            |key| std::fs::write(key, "ab".repeat(32)).expect("written"),
            |e| matches!(e, KeyError::Mismatch(_)),
        ),
        ("no key", |key| std::fs::write(key, "hello").expect("written"), |e| matches!(e, KeyError::Unreadable(_))),
        ("empty", |key| std::fs::write(key, "").expect("written"), |e| matches!(e, KeyError::Unreadable(_))),
        (
            "cut short",
            |key| {
                let whole = std::fs::read(key).expect("the key");
                std::fs::write(key, &whole[..whole.len() / 2]).expect("written");
            },
            |e| matches!(e, KeyError::Unreadable(_)),
        ),
        (
            "a folder",
            |key| {
                std::fs::remove_file(key).expect("removed");
                std::fs::create_dir(key).expect("a folder");
            },
            |e| matches!(e, KeyError::Io(..)),
        ),
    ];
    for name in KEYS {
        for (what, spoil, expected) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            open(folder.path()).await.expect("a database").close().await;
            let key = folder.path().join("keys").join(name);
            spoil(&key);
            let found = || std::fs::read(&key).ok();
            let spoilt = found();
            match open(folder.path()).await.err() {
                Some(StateError::Keys(error)) => assert!(expected(&error), "{name} {what}: {error}"),
                other => panic!("{name} {what}: {other:?}"),
            }
            assert_eq!(found(), spoilt, "{name} {what}: nothing is made in its place");
        }
    }
}

#[tokio::test]
async fn a_start_that_was_cut_short_goes_on_and_a_database_that_is_gone_is_missed() {
    let folder = tempfile::tempdir().expect("a folder");
    open(folder.path()).await.expect("a database").close().await;
    for name in KEYS {
        let key = folder.path().join("keys").join(name);
        let before = std::fs::read(&key).expect("the key");
        for (what, key_is_there) in [("cut short when the key was there", true), ("cut short before", false)] {
            be_making(folder.path(), name).await;
            if !key_is_there {
                std::fs::remove_file(&key).expect("removed");
            }
            for start in [what, "from then on"] {
                open(folder.path()).await.unwrap_or_else(|error| panic!("{name} {start}: {error}")).close().await;
            }
            let after = std::fs::read(&key).expect("the key");
            assert_eq!(after == before, key_is_there, "{name} {what}");
        }
    }
    std::fs::remove_file(folder.path().join(FILE)).expect("removed");
    let error = open(folder.path()).await.err();
    assert!(matches!(error, Some(StateError::Keys(KeyError::Unknown(_)))), "{error:?}");
}

#[tokio::test]
async fn the_demo_starts_again_when_a_teacher_has_emptied_its_class() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { demo: true, ..Options::default() };
    let state = State::open(folder.path(), Arc::new(SystemClock::start()), options).await.expect("a folder");
    assert!(demo::set_up(&state).await.expect("the demo school"));
    let permission = may(&Actor::Operator, Act::SetUp, &Row::Open).expect("the operator may");
    let store = state.gate.open(&permission);
    let class = store.find_class("APPLE").await.expect("read").expect("the class");
    let other = ClassId(state.new_id().expect("an id"));
    let staff = store.list_teachers(class.school, class.id).await.expect("read")[0];
    let new = NewClass { school: class.school, id: other, name: "4C".into(), code: "PEAR".into(), staff };
    store.create_class(new).await.expect("written").expect("a code of its own");
    for (number, student) in store.list_students(class.school, class.id).await.expect("read").iter().enumerate() {
        if number % 2 == 0 {
            assert!(store.remove_student(class.school, class.id, student.id).await.expect("written"));
        } else {
            let change = StudentChange { class: Some(other), ..StudentChange::default() };
            let changed = store.change_student(class.school, class.id, student.id, change).await.expect("written");
            assert_eq!(changed, Some(Ok(())));
        }
    }
    assert!(demo::set_up(&state).await.expect("it starts"));
    assert_eq!(
        store.list_students(class.school, class.id).await.expect("read"),
        [],
        "whom the teacher took out stays out"
    );
    state.close().await;
}
