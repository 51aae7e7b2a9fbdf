//! Time that a teacher grants: to an attempt that runs, and after its end to the next.

use super::{ANA, Desk, ONE_DIGIT};
use crate::school::School;
use mastery::{attempt::Outcome, time::Millis};
use serde_json::json;
use server::accept::lapse::close_lapsed;

#[tokio::test]
async fn granted_time_moves_the_deadline_of_a_running_attempt() {
    for (what, granted, undone, ninth, outcome) in [
        ("none", false, false, 150.0, "timed_out"),
        ("a minute", true, false, 150.0, "met"),
        ("a minute, and later than that", true, false, 181.0, "timed_out"),
        ("undone", true, true, 150.0, "timed_out"),
    ] {
        let school = School::open().await;
        let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
        let mut shown = ana.start(ONE_DIGIT).await;
        for item in 0..8 {
            shown.answer(item, true, 10.0);
        }
        school.pass(10.0);
        ana.post("/api/v1/events", shown.whole()).await;
        let sent = shown.events.len();
        let grant = json!({"grant": {"attempt": shown.id(), "more": 60_000}});
        if granted {
            let decision = desk.decide(grant).await;
            if undone {
                desk.undo(&decision).await;
            }
        }
        // A tab hears of it with whatever it sends again.
        let heard = ana.post("/api/v1/events", shown.batch(sent - 1, sent)).await;
        let more = if granted && !undone { 60_000 } else { 0 };
        assert_eq!(heard.body["granted"], json!(more), "{what}");
        shown.answer(8, true, ninth).end(ninth);
        school.pass(ninth - 10.0);
        let answer = ana.post("/api/v1/events", shown.batch(sent, shown.events.len())).await;
        assert_eq!(answer.body["verified"]["outcome"], outcome, "{what}");
        let sitting = &ana.get(&format!("/api/v1/attempts/{}", shown.id())).await.body["sitting"];
        assert_eq!(sitting["deadline"], json!(120_000 + more), "{what}");
    }
}

#[tokio::test]
async fn the_server_waits_as_long_as_was_granted() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let mut shown = ana.start(ONE_DIGIT).await;
    ana.post("/api/v1/events", shown.answer(0, true, 1.0).whole()).await;
    desk.decide(json!({"grant": {"attempt": shown.id(), "more": 300_000}})).await;
    let close = async || close_lapsed(school.store(), school.state.now()).await.expect("a store");
    school.pass(300.0);
    assert_eq!(close().await, 0);
    school.pass(185.0);
    assert_eq!(close().await, 1);
}

#[tokio::test]
async fn another_start_within_granted_time_closes_what_still_runs() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    for (passed, outcome) in [(179.9, Outcome::Abandoned), (180.0, Outcome::TimedOut)] {
        let mut shown = ana.start(ONE_DIGIT).await;
        ana.post("/api/v1/events", shown.answer(0, true, 1.0).whole()).await;
        desk.decide(json!({"grant": {"attempt": shown.id(), "more": 60_000}})).await;
        school.pass(passed - 1.0);
        ana.start(ONE_DIGIT).await;
        let row = school.store().read_attempt(school.school(), shown.id()).await.expect("a row").expect("the attempt");
        assert_eq!(row.figures.outcome, Some(outcome), "after {passed} s of 120 and 60 more");
    }
}

#[tokio::test]
async fn time_granted_after_the_end_is_the_next_tries() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let mut shown = ana.start(ONE_DIGIT).await;
    ana.post("/api/v1/events", shown.answer(0, true, 1.0).whole()).await;
    school.pass(200.0);
    close_lapsed(school.store(), school.state.now()).await.expect("a store");
    let decision = desk.decide(json!({"grant": {"attempt": shown.id(), "more": 60_000}})).await;
    let step = ana.step(ONE_DIGIT).await;
    assert_eq!((step.reopened, step.time_limit), (Some(Millis(60_000)), Some(Millis(180_000))));
    let undone = desk.undo(&decision).await;
    assert_eq!(ana.step(ONE_DIGIT).await.time_limit, Some(Millis(120_000)));
    desk.undo(&undone).await;
    school.pass(1.0);
    assert_eq!(ana.start(ONE_DIGIT).await.ticket.time_limit, Some(Millis(180_000)));
    assert_eq!(ana.step(ONE_DIGIT).await.time_limit, Some(Millis(120_000)), "the one after is as usual");
}
