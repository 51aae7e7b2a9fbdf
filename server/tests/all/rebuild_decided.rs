//! What teachers decide is part of the log: granted time, undoings and moves are derived anew with all the rest.

use crate::school::{self, School, Tab};
use mastery::id::AttemptId;
use serde_json::{Value, json};
use server::{
    accept::{lapse::close_lapsed, rebuild::rebuild},
    store::Mending,
};

const ONE_DIGIT: &str = "multiply-one-digit";
/// A student of the first school.
const ANA: u128 = 1 << 64 | 10;
const BELA: u128 = 1 << 64 | 11;

/// Decides; the decision's id.
async fn decide(school: &School, teacher: &Tab<'_>, what: Value) -> String {
    school.pass(1.0);
    let student = uuid::Uuid::from_u128(ANA);
    let page = format!("/api/v1/classes/{}/students/{student}/objectives/{ONE_DIGIT}/decisions", school::CLASS);
    let answer = teacher.post(&page, json!({"id": school.new_id(), "what": what, "reason": "I saw it"})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.body["decisions"][0]["id"].as_str().expect("an id").to_owned()
}

async fn agrees(school: &School, when: &str) {
    let all = rebuild(school.store(), Mending::Compare).await.expect("derived");
    assert!(all.agrees(), "{when}: {all:#?}");
}

/// Nine right, the last of them in time only with what was granted.
async fn granted(school: &School, ana: &Tab<'_>, teacher: &Tab<'_>, undone: bool) -> AttemptId {
    let mut shown = ana.start(ONE_DIGIT).await;
    for item in 0..8 {
        shown.answer(item, true, 10.0);
    }
    school.pass(10.0);
    ana.post("/api/v1/events", shown.whole()).await;
    let sent = shown.events.len();
    let grant = decide(school, teacher, json!({"grant": {"attempt": shown.id(), "more": 60_000}})).await;
    agrees(school, "with time granted").await;
    if undone {
        decide(school, teacher, json!({"undo": {"decision": grant}})).await;
        agrees(school, "with that undone").await;
    }
    shown.answer(8, true, 150.0).end(150.0);
    school.pass(140.0);
    ana.post("/api/v1/events", shown.batch(sent, shown.events.len())).await;
    agrees(school, "at the end").await;
    shown.id()
}

#[tokio::test]
async fn decisions_and_granted_time_are_derived_anew() {
    let school = School::open().await;
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    for undone in [false, true] {
        let attempt = granted(&school, &ana, &teacher, undone).await;
        // Too late for the attempt, whatever it is worth.
        school.pass(300.0);
        decide(&school, &teacher, json!({"grant": {"attempt": attempt, "more": 60_000}})).await;
        agrees(&school, "with time granted too late").await;
        let voided = decide(&school, &teacher, json!({"void": {"attempt": attempt}})).await;
        agrees(&school, "made void").await;
        decide(&school, &teacher, json!({"undo": {"decision": voided}})).await;
        let to = uuid::Uuid::from_u128(BELA);
        decide(&school, &teacher, json!({"move": {"attempt": attempt, "to": to}})).await;
        agrees(&school, "moved").await;
    }
    let mut lapsed = ana.start(ONE_DIGIT).await;
    ana.post("/api/v1/events", lapsed.answer(0, true, 1.0).whole()).await;
    decide(&school, &teacher, json!({"grant": {"attempt": lapsed.id(), "more": 300_000}})).await;
    school.pass(500.0);
    close_lapsed(school.store(), school.state.now()).await.expect("a round");
    agrees(&school, "lapsed after what was granted").await;
    decide(&school, &teacher, json!("excuse")).await;
    agrees(&school, "excused").await;
}
