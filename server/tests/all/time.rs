//! Time that a tab does not tell rightly: slow clocks, work held back, tickets that are too old.

use crate::school::{School, event, response};
use mastery::{
    attempt::Device,
    time::{Instant, Millis},
};
use serde_json::{Value, json};

#[tokio::test]
async fn a_clock_that_runs_slow_gains_nothing_online() {
    // What the tab's clock shows after so many true seconds, whether the last batch pretends that it was right all along,
    // and whether each says that its clock was carried over a gap.
    let half = |seconds: f64| seconds * 0.5;
    let tenth = |seconds: f64| seconds * 0.1;
    let right = |seconds: f64| seconds;
    #[expect(clippy::type_complexity, reason = "a table")]
    let cases: [(&str, fn(f64) -> f64, bool, bool); 5] = [
        ("right", right, false, false),
        ("half as fast", half, false, false),
        ("a tenth as fast", tenth, false, false),
        ("half as fast, and right at the end", half, true, false),
        ("half as fast, with gaps", half, false, true),
    ];
    for (what, shows, mends, gaps) in cases {
        let school = School::open().await;
        let ana = school.signed_in("Ana").await;
        let mut shown = ana.start("multiply-one-digit").await;
        let mut verified = Value::Null;
        let mut sent = 0;
        for item in 0..10 {
            let seconds = 15.0 * (item + 1) as f64;
            shown.answer(item, true, shows(seconds));
            if item == 0 {
                // The first paint is sent at once.
                assert_eq!(ana.post("/api/v1/events", shown.batch(0, 2)).await.status, 200);
                sent = 2;
            }
            if gaps {
                let at = (shows(seconds) * 1000.0) as u64;
                shown.events.push(event(at, Device::Resumed { wall: Instant(0), monotonic: Millis(0) }));
            }
            school.pass(15.0);
            let to = shown.events.len();
            let mut batch = shown.batch(sent, to);
            if mends && item == 9 {
                batch["sent"] = json!(150_000);
            }
            verified = ana.post("/api/v1/events", batch).await.body["verified"].clone();
            sent = to;
        }
        assert_eq!(verified["outcome"], "timed_out", "{what}: {verified}");
        let figures =
            school.store().read_attempt(school.school(), shown.id()).await.expect("a row").expect("it").figures;
        assert_eq!(figures.clock_behind.is_some(), what != "right", "a fact: {what}");
    }
}

/// Ten right answers in 103 seconds, the last nine without a network; sent 47 seconds later by a clock that stood still
/// meanwhile, or was set back, and the tab knows that it was taken up again.
#[tokio::test]
async fn what_was_done_before_a_device_slept_counts_however_late_it_comes() {
    for resumed in [true, false] {
        let school = School::open().await;
        let ana = school.signed_in("Ana").await;
        let mut shown = ana.start("multiply-one-digit").await;
        shown.answer(0, true, 8.0);
        ana.post("/api/v1/events", shown.batch(0, 2)).await;
        for item in 1..10 {
            shown.answer(item, true, 10.0 + 10.3 * item as f64);
        }
        shown.end(103.0);
        school.pass(150.0);
        let mut rest = shown.batch(2, shown.events.len());
        rest["sent"] = json!(103_050);
        if resumed {
            rest["resumed"] = json!(true);
        }
        let verified = ana.post("/api/v1/events", rest).await.body["verified"].clone();
        let expected = if resumed { json!({"outcome": "met", "right": 10}) } else { json!("timed_out") };
        let found = if resumed { &verified } else { &verified["outcome"] };
        assert_eq!(*found, expected, "otherwise its clock runs slow: {verified}");
        let row = school.store().read_attempt(school.school(), shown.id()).await.expect("a row").expect("it");
        assert_eq!(row.figures.clock_behind.is_none(), resumed, "a correction is a fact");
    }
}

#[tokio::test]
async fn what_was_held_back_is_a_fact() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    school.pass(600.0);
    let answer = ana.post("/api/v1/events", shown.all(10).whole()).await;
    assert_eq!(answer.body["verified"]["outcome"], "met");
    let facts = school.arrival(&shown).await;
    assert_eq!(
        (facts.begun_late, facts.arrived_late),
        (Some(Millis(590_000)), None),
        "all at once, dated as just done"
    );

    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.answer(0, true, 0.0).whole()).await;
    let sent = shown.events.len();
    school.pass(600.0);
    shown.all(10);
    let mut rest = shown.batch(sent, shown.events.len());
    rest["sent"] = json!(600_000);
    ana.post("/api/v1/events", rest).await;
    let facts = school.arrival(&shown).await;
    assert_eq!((facts.begun_late, facts.arrived_late), (None, Some(Millis(480_000))), "offline from the first item on");

    // Nothing says when the first item was painted: the first answer that comes is as good.
    let mut shown = ana.start("multiply-one-digit").await;
    for item in 0..10 {
        shown.events.push(response(item * 100, item as u32, &shown.keys[item as usize]));
    }
    ana.post("/api/v1/events", shown.batch(0, 2)).await;
    school.pass(300.0);
    let answer = ana.post("/api/v1/events", shown.end(1.0).whole()).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "timed_out", "right": 1}));
    let sitting = &ana.get(&format!("/api/v1/attempts/{}", shown.id())).await.body["sitting"];
    assert_eq!(sitting["facts"]["unshown"], 10);
}

#[tokio::test]
async fn an_old_ticket_is_kept_and_does_not_count() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;

    let mut expired = ana.start("multiply-one-digit").await;
    school.pass(25.0 * 3600.0);
    let answer = ana.post("/api/v1/events", expired.all(10).whole()).await;
    assert_eq!((answer.status.as_u16(), &answer.body["next_index"]), (200, &json!(expired.events.len())));
    let ana = school.signed_in("Ana").await;
    assert_eq!(ana.standing("multiply-one-digit").await, "not tried", "begun a day after its ticket");

    let mut replaced = ana.start("multiply-one-digit").await;
    let mut before = ana.start("multiply-one-digit").await;
    for item in 0..8 {
        before.answer(item, true, 1.0 + item as f64);
    }
    school.pass(8.0);
    ana.post("/api/v1/events", before.whole()).await;
    let sent = before.events.len();
    before.answer(8, true, 8.0).answer(9, true, 30.0).end(30.0);
    school.pass(1.0);
    let now = ana.start("multiply-one-digit").await;
    school.pass(21.0);
    let answer = ana.post("/api/v1/events", replaced.all(10).whole()).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "abandoned", "right": 0}), "replaced before it began");
    let answer = ana.post("/api/v1/events", before.batch(sent, before.events.len())).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "met", "right": 9}), "replaced when it was nearly done");
    assert_eq!(ana.step("multiply-one-digit").await.open, Some(now.id()));
}
