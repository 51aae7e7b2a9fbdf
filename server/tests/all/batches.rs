//! Batches that come twice, late, overlapping, with gaps, or with other content.

use crate::school::{self, School};
use mastery::{
    attempt::Device,
    id::WriterId,
    sync::{Outbox, Received},
    time::Millis,
};
use serde_json::{Value, json};
use server::store::{Came, Change, StoreError, StoredBatch, Told, Was};

#[tokio::test]
async fn whatever_comes_both_sides_hold_the_same() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(9);
    let end = shown.events.len();
    let mut outbox = Outbox::new(shown.id(), WriterId(shown.writer), Vec::new(), 0);
    for event in &shown.events {
        outbox.push(event.to_string());
    }
    // From, to, and what is held then.
    for (what, from, to, held) in [
        ("the first", 0, 3, 3),
        ("the same again", 0, 3, 3),
        ("overlapping", 1, 6, 6),
        ("after a gap", 9, 12, 6),
        ("within what is held", 2, 4, 6),
        ("nothing", 6, 6, 6),
        ("the rest", 6, end, end),
        ("everything again", 0, end, end),
    ] {
        school.pass(1.0);
        let answer = ana.post("/api/v1/events", shown.batch(from, to)).await;
        assert_eq!(answer.status, 200, "{what}: {answer:?}");
        assert_eq!(answer.body["next_index"], json!(held), "{what}");
        let digest = answer.body["digest"].as_str().expect("a digest");
        assert_ne!(outbox.receive(held as u32, digest), Received::Disagrees, "{what}");
        let verified = if held == end { json!({"outcome": "met", "right": 9}) } else { Value::Null };
        assert_eq!(answer.body["verified"], verified, "{what}");
    }
    let log = school.store().read_log(school.school(), shown.id()).await.expect("a log");
    let held: Vec<String> = log.batches.iter().flat_map(|batch| batch.events.clone()).collect();
    let sent: Vec<String> = shown.events.iter().map(Value::to_string).collect();
    assert_eq!(held, sent, "each once, byte for byte");
}

/// As after a restore: the device that took over has what the school once had of the first one's part, and offers it again.
#[tokio::test]
async fn what_another_device_brings_of_a_tab_takes_no_time_from_what_that_tab_did() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(9);
    for (from, to, carried) in [(0, 3, true), (3, shown.events.len(), false)] {
        school.pass(1_000.0);
        let mut batch = shown.batch(from, to);
        batch["sent"] = json!(if carried { 1_000_000 } else { 2_000_000 });
        batch["carried"] = json!(carried);
        let answer = ana.post("/api/v1/events", batch).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let verified = if carried { Value::Null } else { json!({"outcome": "met", "right": 9}) };
        assert_eq!(answer.body["verified"], verified);
    }
}

#[tokio::test]
async fn other_content_under_an_index_is_a_fact_and_changes_nothing() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(8);
    let before = ana.post("/api/v1/events", shown.whole()).await;
    let mut changed = shown.whole();
    assert!(changed["events"][20].to_string().contains("response"));
    changed["events"][20] = school::response(10_000, 9, "0");
    for _ in 0..3 {
        let answer = ana.post("/api/v1/events", changed.clone()).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (409, "conflict"));
        for figure in ["next_index", "digest", "verified"] {
            assert_eq!(answer.body["held"][figure], before.body[figure], "{figure}");
        }
    }
    assert_eq!(school.store().count_conflicts(school.school(), shown.id()).await.expect("a count"), 1, "kept once");
    assert_eq!(ana.post("/api/v1/events", shown.whole()).await.body["digest"], before.body["digest"]);
}

#[tokio::test]
async fn the_bytes_are_kept_as_they_came() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let shown = ana.start("multiply-one-digit").await;
    let odd = r#"{ "event":"shown",  "at":0 ,"item":0, "later_version":"\u00e9é"}"#;
    let batch = shown.whole().to_string().replace(&shown.events[0].to_string(), odd);
    let answer = ana.post_raw("/api/v1/events", "application/json", batch).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let log = school.store().read_log(school.school(), shown.id()).await.expect("a log");
    assert_eq!(log.batches[0].events, [odd]);
}

#[tokio::test]
async fn a_second_tab_goes_on_where_the_first_was() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    // Whether the second tab's end is known when the first tab is heard, and how many are right then: the first response
    // to item 4 is the first tab's, but a result that could be known already is not changed by what was held back.
    for (end_is_known, right) in [(false, 10), (true, 9)] {
        let mut first = ana.start("multiply-one-digit").await;
        for item in 0..5 {
            first.answer(item, true, 1.0 + item as f64);
        }
        let mut second = school::Demonstration::new(first.signed.clone());
        second.generation = 2;
        second.events = vec![school::event(6000, Device::TakenOver)];
        for item in 4..10 {
            second.answer(item, item != 4, 7.0 + item as f64);
        }
        let without_end = second.batch(0, second.events.len());
        second.end(17.0);
        let heard_first = if end_is_known { second.whole() } else { without_end };
        ana.post("/api/v1/events", heard_first).await;
        school.pass(20.0);
        ana.post("/api/v1/events", first.whole()).await;
        let answer = ana.post("/api/v1/events", second.whole()).await;
        assert_eq!(answer.body["verified"], json!({"outcome": "met", "right": right}), "{end_is_known}");
    }
}

#[tokio::test]
async fn the_same_batch_at_the_same_time_is_stored_once() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(10);
    let batch = shown.whole();
    let send = || ana.post("/api/v1/events", batch.clone());
    let (a, b, c, d) = tokio::join!(send(), send(), send(), send());
    for answer in [&a, &b, &c, &d] {
        assert_eq!((answer.status.as_u16(), &answer.body["digest"]), (200, &a.body["digest"]), "{answer:?}");
    }
    let log = school.store().read_log(school.school(), shown.id()).await.expect("a log");
    assert_eq!(log.batches.len(), 1);
}

#[tokio::test]
async fn a_change_of_what_has_changed_meanwhile_writes_nothing() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let shown = ana.start("multiply-one-digit").await;
    let row = school.store().read_attempt(school.school(), shown.id()).await.expect("a row").expect("the attempt");
    let batch = |first_index| StoredBatch {
        writer: WriterId(shown.writer),
        generation: 1,
        first_index,
        events: vec!["{}".into()],
        link: [0; 32],
        sent: Millis(0),
        received: row.issued,
        came: Came::Sent,
    };
    let change = |first_index| Change {
        school: row.school,
        attempt: row.id,
        was: Was::Changed(row.changes),
        batch: Some(batch(first_index)),
        server: None,
        figures: row.figures.clone(),
        told: Told::default(),
    };
    school.store().commit(vec![change(0)]).await.expect("the first");
    // The second has read the same row; it comes too late, and nothing else of its commit is kept either.
    let late = school.store().commit(vec![change(1), change(2)]).await;
    assert!(matches!(late, Err(StoreError::Stale)), "{late:?}");
    let log = school.store().read_log(row.school, row.id).await.expect("a log");
    assert_eq!(log.batches, [batch(0)]);
}
