//! What teachers decide is seen in a class's matrix: what runs stands where it counts, and every decision is told.

use crate::school::{
    School, Stream, Tab,
    matrix::{address, cell_of, matrix, row_of},
};
use mastery::{
    matrix::Cell,
    wire::v1::{CellChange, Changes},
};
use serde_json::{Value, json};
use uuid::Uuid;

const OBJECTIVE: &str = "multiply-one-digit";
/// Students of the first school.
const ANA: Uuid = Uuid::from_u128(1 << 64 | 10);
const BELA: Uuid = Uuid::from_u128(1 << 64 | 11);

/// Decides on a student's page; the decision's id.
async fn decide(school: &School, teacher: &Tab<'_>, student: Uuid, what: Value) -> String {
    school.pass(1.0);
    let page = address(&format!("students/{student}/objectives/{OBJECTIVE}/decisions"));
    let answer = teacher.post(&page, json!({"id": school.new_id(), "what": what, "reason": "I saw it"})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.body["decisions"][0]["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn what_runs_is_shown_at_the_student_for_whom_it_counts() {
    let school = School::open().await;
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    let attempt = ana.start(OBJECTIVE).await.id();
    let shows = async || {
        let seen = matrix(&teacher).await;
        ["Ana", "Béla"].map(|name| cell_of(&seen, name, OBJECTIVE))
    };
    let decide = async |student, what| decide(&school, &teacher, student, what).await;
    let undo = async |decision| decide(ANA, json!({"undo": {"decision": decision}})).await;
    let (void, to_bela) = (json!({"void": {"attempt": attempt}}), json!({"move": {"attempt": attempt, "to": BELA}}));
    let showing = Cell::Showing { answered: 0, of: 10, tries: 0 };
    let (at_ana, at_bela, nowhere) = ([showing, Cell::Ready], [Cell::Ready, showing], [Cell::Ready, Cell::Ready]);

    assert_eq!(shows().await, at_ana, "nothing is decided");
    let voided = decide(ANA, void.clone()).await;
    assert_eq!(shows().await, nowhere, "void");
    undo(voided).await;
    assert_eq!(shows().await, at_ana, "that undone");
    let moved = decide(ANA, to_bela).await;
    assert_eq!(shows().await, at_bela, "moved");
    let voided = decide(BELA, void).await;
    assert_eq!(shows().await, nowhere, "void at the other student");
    undo(voided).await;
    assert_eq!(shows().await, at_bela, "that undone");
    undo(moved).await;
    assert_eq!(shows().await, at_ana, "not moved after all");
}

/// The cells that the next news says are different, which is of one student alone.
async fn told_of(stream: &mut Stream, student: Uuid, what: &str) -> Vec<CellChange> {
    // News comes within seconds, so before a sign of life or two.
    let mut event = stream.next().await.expect("the stream goes on");
    for _ in 0..2 {
        if event.kind == "alive" {
            event = stream.next().await.expect("the stream goes on");
        }
    }
    assert_eq!(event.kind, "changes", "{what}");
    let mut changes: Changes = serde_json::from_value(event.data).expect("changes");
    let row = changes.rows.pop().expect("a row");
    assert_eq!((row.id.0, changes.rows.len()), (student, 0), "{what}");
    row.cells
}

#[tokio::test]
async fn what_is_new_on_the_record_is_told_where_no_cell_is_another() {
    let school = School::open().await;
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    let late = school.practice(&ana, OBJECTIVE).await;
    let mut attempts = Vec::new();
    for right in [10, 8] {
        let mut shown = ana.start(OBJECTIVE).await;
        school.pass(11.0);
        ana.post("/api/v1/events", shown.all(right).whole()).await;
        attempts.push(shown.id());
    }
    let running = ana.start(OBJECTIVE).await.id();
    let sealed = ana.sealed(&[late]).await;
    let mut stream = teacher.listen(&address("live"), None).await;
    assert_eq!(stream.next().await.expect("an event").kind, "reload", "from here on nothing is missed");
    let before = matrix(&teacher).await;

    for (what, decided) in [
        ("re-opened", json!("reopen")),
        ("time for what runs", json!({"grant": {"attempt": running, "more": 60_000}})),
        ("one of several tries is void", json!({"void": {"attempt": attempts[1]}})),
    ] {
        let decision = decide(&school, &teacher, ANA, decided).await;
        assert_eq!(told_of(&mut stream, ANA, what).await, [], "{what}");
        decide(&school, &teacher, ANA, json!({"undo": {"decision": decision}})).await;
        assert_eq!(told_of(&mut stream, ANA, what).await, [], "{what}, undone");
    }
    assert_eq!(school.tab("10.0.0.9").hand_in(sealed).await.body["arrived"], 1);
    assert_eq!(told_of(&mut stream, ANA, "old practice comes in").await, []);

    let (before, after) = (row_of(&before, "Ana"), matrix(&teacher).await);
    let after = row_of(&after, "Ana");
    assert_eq!((&before.cells, before.heard), (&after.cells, after.heard), "nothing else says so");
}
