//! A database of every schema that there was is brought up to date, and everything in it is still what it was.

use crate::school::School;
use mastery::{id::SchoolId, time::Instant};
use server::{
    accept::rebuild::{FiguresDiffer, rebuild},
    backup,
    clock::SetClock,
    store::{
        Figures, Mending,
        sqlite::{FILE, schema},
    },
};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::{fs, path::Path, sync::Arc};
use uuid::Uuid;

/// The steps that lead from one schema to the next. A new one has its place here.
const STEPS: [&str; schema::KNOWN as usize] = [
    include_str!("../../migrations/0001_begin.sql"),
    include_str!("../../migrations/0002_former_enrolment.sql"),
    include_str!("../../migrations/0003_advance_ticket.sql"),
    include_str!("../../migrations/0004_carried.sql"),
    include_str!("../../migrations/0005_device_work.sql"),
    include_str!("../../migrations/0006_standings_number.sql"),
    include_str!("../../migrations/0007_student_ever.sql"),
    include_str!("../../migrations/0008_sitting.sql"),
    include_str!("../../migrations/0009_sittings_missing.sql"),
    include_str!("../../migrations/0010_device_work_more.sql"),
];
/// What a school of a schema had in its tables. Every schema that was released has one; until the first is, the others are
/// tried with what the first one had, which each later step found in a database that was in use.
const KEPT: &[(usize, &str)] = &[(1, include_str!("../databases/schema-1.sql"))];
/// The keys of these schools, which are nobody's.
const KEYS: [(&str, &str); 2] = [
    ("ticket-signing", "69d413e2dffcc53397272ee8bc1bf50774c0436a9ea18ebc21b5c6adc4d16337"),
    ("pin-pepper", "fa18f474f59f9e79e8143684aa1634b8400930d4da7f7e1f627cc752bfe48688"),
];
/// A moment after all of them.
const NOW: Instant = Instant(1_800_000_000_000);

/// Lays the folder of such a school: the rows of one schema, and the steps to a later one.
async fn lay(folder: &Path, (from, rows): (usize, &'static str), to: usize) {
    let options = SqliteConnectOptions::new().filename(folder.join(FILE)).create_if_missing(true);
    let mut database = options.connect().await.expect("a database");
    let (before, after) = STEPS[..to].split_at(from);
    for statements in before.iter().chain([&rows]).chain(after) {
        sqlx::raw_sql(*statements).execute(&mut database).await.expect("a step");
    }
    let query = sqlx::query("UPDATE meta SET value = $1 WHERE key = 'schema'").bind(to.to_string());
    assert_eq!(query.execute(&mut database).await.expect("a change").rows_affected(), 1);
    database.close().await.expect("closed");
    fs::create_dir(folder.join("keys")).expect("a folder");
    for (name, key) in KEYS {
        fs::write(folder.join("keys").join(name), key).expect("a key");
    }
}

/// How many attempts that have ended are not kept as they were judged then.
async fn without_sitting(folder: &Path) -> i64 {
    let options = SqliteConnectOptions::new().filename(folder.join(FILE));
    let mut database = options.connect().await.expect("the database");
    let query = sqlx::query_scalar("SELECT count(*) FROM attempt WHERE outcome IS NOT NULL AND sitting IS NULL");
    let without = query.fetch_one(&mut database).await.expect("a count");
    database.close().await.expect("closed");
    without
}

#[tokio::test]
async fn every_schema_that_there_was_is_brought_up_to_date() {
    let every = KEPT.iter().flat_map(|kept| (kept.0..=STEPS.len()).map(move |to| (*kept, to)));
    for (kept, number) in every {
        let folder = tempfile::tempdir().expect("a folder");
        lay(folder.path(), kept, number).await;
        let school = School::reopen(folder, Arc::new(SetClock::new(NOW))).await;
        let all = rebuild(school.store(), Mending::Compare).await.expect("derived");
        // Whether its figures follow from the events is not asked before the first release: until then models may change
        // what they draw, and what this program would judge otherwise it leaves as it is.
        assert_eq!((all.attempts, all.standings.derived, all.not_drawn), (12, 8, 0), "schema {number}");
        let lacks_its_sitting_alone =
            |differs: &&FiguresDiffer| differs.stored == Figures { sitting: None, ..differs.derived.clone() };
        let lacking = all.differing.iter().filter(lacks_its_sitting_alone).count();
        assert_eq!(lacking, 0, "schema {number}: the start has written those");

        let (id, code) = (SchoolId(Uuid::from_u128(0x0199_c82c_c000_7010_8000_0000_0000_0001)), "APPLE");
        let class = school.store().find_class(code).await.expect("read").expect("the class");
        assert_eq!((class.school, class.name.as_str()), (id, "4B"));
        let attempts = school.store().list_attempts_of_class(id, class.id).await.expect("read");
        let mut right: Vec<(String, u16)> = attempts.into_iter().map(|(who, row)| (who, row.figures.right)).collect();
        right.sort();
        let of = |name: &str| right.iter().filter(|(who, _)| who == name).map(|(_, right)| *right).collect::<Vec<_>>();
        assert_eq!((of("Amara"), of("Béla")), (vec![7, 8, 9, 10], vec![6, 6, 9]), "schema {number}");
        assert_eq!((of("Chloé"), of("José Luis")), (vec![0, 4], vec![3, 9, 10]), "schema {number}");
        rebuild(school.store(), Mending::Write).await.expect("mended");
        assert_eq!(without_sitting(school.folder.path()).await, 0, "schema {number}: a rebuild writes the rest");
        assert_eq!(school.tab("10.0.0.1").sign_in(code, "amara", "2468").await.status, 200, "PINs still fit");

        let kept = tempfile::tempdir().expect("a folder");
        let file = kept.path().join("school.backup");
        backup::write(school.folder.path(), &file, None).await.expect("a backup");
    }
}
