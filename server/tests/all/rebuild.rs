//! Everything that is shown follows from the log of events, and can be derived from it again.

use crate::school::{Demonstration, School, Tab, event};
use mastery::{attempt::Device, id::AttemptId};
use serde_json::json;
use server::{
    accept::{lapse::close_lapsed, rebuild::rebuild},
    store::{Mending, sqlite::FILE},
};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::process::Command;

/// Histories of every kind: what each leaves behind is all that rebuilding has to go by.
async fn histories(school: &School, ana: &Tab<'_>) -> Vec<AttemptId> {
    let mut attempts = Vec::new();
    for right in [10, 8] {
        let mut shown = ana.start("multiply-one-digit").await;
        shown.all(right);
        let mut batch = shown.whole();
        batch["claim"] = json!({"outcome": "met", "right": 10});
        assert_eq!(ana.post("/api/v1/events", batch).await.status, 200);
        attempts.push(shown.id());
    }
    // Replaced by the next start, in the middle of it.
    let mut replaced = ana.start("multiply-one-digit").await;
    replaced.answer(0, true, 1.0);
    ana.post("/api/v1/events", replaced.whole()).await;
    attempts.push(replaced.id());
    // Cut, resumed in another tab with a clock that lags, and sent in pieces out of order.
    let mut first = ana.start("multiply-one-digit").await;
    for item in 0..4 {
        first.answer(item, true, 1.0 + item as f64);
    }
    ana.post("/api/v1/events", first.batch(0, 3)).await;
    school.pass(90.0);
    let mut second = Demonstration::new(first.signed.clone());
    (second.generation, second.events) = (2, vec![event(5_000, Device::TakenOver)]);
    for item in 4..10 {
        second.answer(item, item != 5, 6.0 + item as f64);
    }
    ana.post("/api/v1/events", second.whole()).await;
    ana.post("/api/v1/events", first.batch(3, first.events.len())).await;
    attempts.push(first.id());
    // Lapsed, and folded in when it came after all.
    let mut late = ana.start("multiply-one-digit").await;
    for item in 0..9 {
        late.answer(item, true, 1.0 + item as f64);
    }
    ana.post("/api/v1/events", late.batch(0, 5)).await;
    school.pass(3_600.0);
    close_lapsed(school.store(), school.state.now()).await.expect("a round");
    ana.post("/api/v1/events", late.whole()).await;
    attempts.push(late.id());
    // Never shown, and left; then claimed, an hour later.
    let mut left = ana.start("multiply-one-digit").await;
    left.events.push(json!({"at": 0, "event": "leave"}));
    ana.post("/api/v1/events", left.whole()).await;
    school.pass(3_600.0);
    let mut batch = left.whole();
    batch["claim"] = json!({"outcome": "abandoned", "right": 0});
    ana.post("/api/v1/events", batch).await;
    attempts.push(left.id());
    practice(school, ana).await;
    attempts
}

/// How many rounds of practice there are.
const ROUNDS: usize = 3;

/// Rounds that come at once, a day late, and carried; what was last heard of the student is in the second.
async fn practice(school: &School, ana: &Tab<'_>) {
    let at_once = school.practice(ana, "multiply-three-digit").await;
    assert_eq!(ana.post("/api/v1/events", at_once).await.status, 200);
    let carried = school.practice(ana, "digit-value-times").await;
    let carried = ana.sealed(&[carried]).await;
    school.pass(60.0);
    let mut late = school.practice(ana, "round-to-nearest-ten").await;
    late["sent"] = json!(24 * 3_600_000);
    school.pass(24.0 * 3_600.0);
    assert_eq!(ana.post("/api/v1/events", late).await.status, 200);
    assert_eq!(school.tab("10.0.0.9").hand_in(carried).await.body["arrived"], 1);
}

async fn change(school: &School, statement: &'static str) {
    let options = SqliteConnectOptions::new().filename(school.folder.path().join(FILE));
    let mut database = options.connect().await.expect("the database");
    sqlx::raw_sql(statement).execute(&mut database).await.expect("a change");
    database.close().await.expect("closed");
}

#[tokio::test]
async fn what_is_stored_is_what_follows_and_what_differs_is_found_and_mended() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let attempts = histories(&school, &ana).await;
    // Whenever it is derived.
    school.pass(1e6);
    let all = rebuild(school.store(), Mending::Compare).await.expect("derived");
    assert!(all.agrees(), "{all:#?}");
    assert_eq!((all.attempts, all.not_drawn, all.standings.derived), ((attempts.len() + ROUNDS) as u64, 0, 1));
    let ana = school.signed_in("Ana").await;
    let before = ana.get("/api/v1/path").await.body["steps"].clone();
    assert_eq!(before.as_array().map(Vec::len), Some(3), "{before}");

    // What is changed, and of how many attempts and students something differs then.
    for (changed, statement, differ) in [
        ("nothing", "SELECT 1", (0, 0)),
        ("an outcome", "UPDATE attempt SET outcome = 'not_met' WHERE outcome = 'met' AND claim IS NOT NULL", (1, 0)),
        ("every outcome", "UPDATE attempt SET outcome = NULL, ended_at = NULL WHERE kind = 'demonstration'", (6, 0)),
        ("a time", "UPDATE attempt SET started_at = started_at + 1 WHERE kind = 'practice'", (ROUNDS, 0)),
        ("a count", "UPDATE attempt SET answered_count = 11 WHERE claim_agrees = 1", (2, 0)),
        ("a verdict", "UPDATE attempt SET sitting = replace(sitting, '\"incorrect\"', '\"correct\"')", (2, 0)),
        ("every verdict", "UPDATE attempt SET sitting = NULL", (6, 0)),
        ("a standing", "UPDATE standing SET standing = '\"excused\"'", (0, 0)),
        ("every standing", "DELETE FROM standing", (0, 0)),
        ("when somebody was heard", "UPDATE heard SET at = at + 1", (0, 1)),
        ("that anybody was heard", "DELETE FROM heard", (0, 1)),
        ("what was practised", "UPDATE practice SET at = at - 1", (0, 1)),
        ("that anything was", "DELETE FROM practice", (0, 1)),
    ] {
        change(&school, statement).await;
        for _ in 0..2 {
            let found = rebuild(school.store(), Mending::Compare).await.expect("derived");
            // A standing follows from stored outcomes, so a wrong outcome shows in it only when that is mended.
            assert_eq!((found.differing.len(), found.presence.len()), differ, "{changed}: {found:#?}");
        }
        let mended = rebuild(school.store(), Mending::Write).await.expect("mended");
        assert_eq!(mended.differing.len(), differ.0, "{changed}: {mended:#?}");
        let after = rebuild(school.store(), Mending::Compare).await.expect("derived");
        assert!(after.agrees(), "{changed}: {after:#?}");
        let path = ana.get("/api/v1/path").await.body["steps"].clone();
        assert_eq!(path, before, "{changed}");
    }
}

/// Attempts that ended before it was kept how they were judged are kept so by the next start, once, and nothing else of them
/// is written: what this program would judge otherwise stays for `tenfold rebuild`.
#[tokio::test]
async fn a_start_keeps_what_had_ended_before_that_was_kept() {
    let mut school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let attempts = histories(&school, &ana).await.len();
    drop(ana);
    change(&school, "UPDATE meta SET value = 'missing' WHERE key = 'sittings'").await;
    change(&school, "UPDATE attempt SET sitting = NULL").await;
    change(&school, "UPDATE attempt SET right_count = 3 WHERE right_count = 8").await;
    for (start, without) in [("the first", 1), ("from then on, what is lost is not looked for", attempts)] {
        let School { state, folder, clock, .. } = school;
        state.close().await;
        school = School::reopen(folder, clock).await;
        let found = rebuild(school.store(), Mending::Compare).await.expect("derived");
        assert_eq!(found.differing.len(), without, "{start}: {found:#?}");
        let is_untouched = found.differing.iter().any(|differs| differs.stored.right == 3);
        assert!(is_untouched, "{start}: {found:#?}");
        change(&school, "UPDATE attempt SET sitting = NULL").await;
    }
}

#[tokio::test]
async fn events_that_are_not_those_acknowledged_are_found_and_can_not_be_mended() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(10);
    ana.post("/api/v1/events", shown.whole()).await;
    change(&school, "UPDATE batch SET events = replace(events, '\"at\":1000', '\"at\":1001')").await;
    for mending in [Mending::Compare, Mending::Write, Mending::Compare] {
        let found = rebuild(school.store(), mending).await.expect("derived");
        assert_eq!(found.broken, [shown.id()]);
    }
}

#[tokio::test]
async fn the_command_says_what_differs_by_its_code() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(10);
    ana.post("/api/v1/events", shown.whole()).await;
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tenfold"));
        let output = command.arg("rebuild").args(arguments).arg("--data").arg(school.folder.path()).env("LANG", "C");
        let output = output.env_remove("LC_ALL").output().expect("the program");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    assert_eq!(run(&["--check"]).0, Some(0), "beside a school that is open");
    change(&school, "UPDATE attempt SET outcome = 'not_met', right_count = 3").await;
    let (code, said) = run(&["--check"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains(&format!("attempt {}: stored is not yet 3/10, its events show met 10/10", shown.id())),
        "{said}"
    );
    assert_eq!(run(&[]).0, Some(0));
    // Where the score is the same, what is not.
    for (statement, what) in [
        ("UPDATE attempt SET sitting = replace(sitting, '\"correct\"', '\"incorrect\"')", "how its items were judged"),
        ("UPDATE attempt SET sitting = NULL", "how its items were judged"),
        ("UPDATE attempt SET sitting = 'torn'", "how its items were judged"),
        ("UPDATE attempt SET started_at = started_at + 1, sitting = NULL", "its times"),
    ] {
        change(&school, statement).await;
        let (code, said) = run(&["--check"]);
        assert_eq!(code, Some(1), "{statement}: {said}");
        assert!(said.contains(&format!("attempt {}: {what}", shown.id())), "{statement}: {said}");
        assert_eq!(run(&[]).0, Some(0), "{statement}");
        assert_eq!(run(&["--check"]).0, Some(0), "{statement}");
    }
}
