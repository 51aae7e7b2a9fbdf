//! A database of every schema that there was is brought up to date, and everything in it is still what it was.

mod school;

use mastery::{id::SchoolId, time::Instant};
use school::School;
use server::{
    accept::rebuild::rebuild,
    backup,
    clock::SetClock,
    store::{Mending, sqlite::FILE},
};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::{fs, path::Path, sync::Arc};
use uuid::Uuid;

/// The steps that lead to each schema, and what a school of it had in its tables.
const KEPT: &[(&[&str], &str)] =
    &[(&[include_str!("../migrations/0001_begin.sql")], include_str!("databases/schema-1.sql"))];
/// The keys of these schools, which are nobody's.
const KEYS: [(&str, &str); 2] = [
    ("ticket-signing", "69d413e2dffcc53397272ee8bc1bf50774c0436a9ea18ebc21b5c6adc4d16337"),
    ("pin-pepper", "fa18f474f59f9e79e8143684aa1634b8400930d4da7f7e1f627cc752bfe48688"),
];
/// A moment after all of them.
const NOW: Instant = Instant(1_800_000_000_000);

/// Lays the folder of such a school.
async fn lay(folder: &Path, steps: &[&'static str], rows: &'static str) {
    let options = SqliteConnectOptions::new().filename(folder.join(FILE)).create_if_missing(true);
    let mut database = options.connect().await.expect("a database");
    for statements in steps.iter().chain([&rows]) {
        sqlx::raw_sql(*statements).execute(&mut database).await.expect("a step");
    }
    database.close().await.expect("closed");
    fs::create_dir(folder.join("keys")).expect("a folder");
    for (name, key) in KEYS {
        fs::write(folder.join("keys").join(name), key).expect("a key");
    }
}

#[tokio::test]
async fn every_schema_that_there_was_is_brought_up_to_date() {
    for (number, (steps, rows)) in (1..).zip(KEPT) {
        let folder = tempfile::tempdir().expect("a folder");
        lay(folder.path(), steps, rows).await;
        let school = School::reopen(folder, Arc::new(SetClock::new(NOW))).await;
        let all = rebuild(school.store(), Mending::Compare).await.expect("derived");
        // Whether its figures follow from the events is not asked before the first release: until then models may change
        // what they draw.
        assert_eq!((all.attempts, all.standings.derived, all.not_drawn), (12, 8, 0), "schema {number}");

        let (id, code) = (SchoolId(Uuid::from_u128(0x0199_c82c_c000_7010_8000_0000_0000_0001)), "APPLE");
        let class = school.store().find_class(code).await.expect("read").expect("the class");
        assert_eq!((class.school, class.name.as_str()), (id, "4B"));
        let attempts = school.store().list_attempts_of_class(id, class.id).await.expect("read");
        let mut right: Vec<(String, u16)> = attempts.into_iter().map(|(who, row)| (who, row.figures.right)).collect();
        right.sort();
        let of = |name: &str| right.iter().filter(|(who, _)| who == name).map(|(_, right)| *right).collect::<Vec<_>>();
        assert_eq!((of("Amara"), of("Béla")), (vec![7, 8, 9, 10], vec![6, 6, 9]), "schema {number}");
        assert_eq!((of("Chloé"), of("José Luis")), (vec![0, 4], vec![3, 9, 10]), "schema {number}");
        assert_eq!(school.tab("10.0.0.1").sign_in(code, "amara", "2468").await.status, 200, "PINs still fit");

        let kept = tempfile::tempdir().expect("a folder");
        let file = kept.path().join("school.backup");
        backup::write(school.folder.path(), &file, None).await.expect("a backup");
    }
}
