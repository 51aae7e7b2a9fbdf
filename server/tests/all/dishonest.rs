//! The server against a dishonest client: each trick is a clear refusal or a recorded fact, and nothing is stored wrongly.

use crate::school::{Demonstration, School, event, response};
use mastery::attempt::Device;
use serde_json::{Value, json};
use uuid::Uuid;

/// What is tried, how the batch is changed, the status and the problem.
type Trick = (&'static str, fn(&mut Value, &Value), u16, &'static str);

fn lower_threshold(batch: &mut Value, _: &Value) {
    let signed = &mut batch["authority"]["ticket"]["payload"];
    let lowered = signed.as_str().expect("a payload").replace("\"required\":9", "\"required\":1");
    assert_ne!(signed, &lowered);
    *signed = json!(lowered);
}

fn payload(batch: &mut Value, change: fn(&mut Value)) {
    let signed = &mut batch["authority"]["ticket"]["payload"];
    let mut ticket: Value = serde_json::from_str(signed.as_str().expect("a payload")).expect("a ticket");
    change(&mut ticket);
    *signed = json!(ticket.to_string());
}

#[tokio::test]
async fn what_was_not_signed_so_is_refused() {
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(10);
    let mut others = bela.start("multiply-one-digit").await;
    let others = others.all(10).whole();
    let permit = ana.get("/api/v1/session").await.body["permit"].clone();

    let tricks: &[Trick] = &[
        ("another seed", |it, _| payload(it, |ticket| ticket["seed"] = json!(7)), 401, "forged"),
        ("a lower threshold", lower_threshold, 401, "forged"),
        ("more time", |it, _| payload(it, |ticket| ticket["time_limit"] = json!(9_999_999)), 401, "forged"),
        ("no clock", |it, _| payload(it, |ticket| ticket["time_limit"] = Value::Null), 401, "forged"),
        ("another student", |it, _| payload(it, |ticket| ticket["student"] = json!(Uuid::from_u128(9))), 401, "forged"),
        ("a made-up signature", |it, _| it["authority"]["ticket"]["mac"] = json!("00".repeat(32)), 401, "forged"),
        ("a signature that is no hex", |it, _| it["authority"]["ticket"]["mac"] = json!("é"), 401, "forged"),
        ("another key", |it, _| it["authority"]["ticket"]["key"] = json!("0011223344556677"), 401, "forged"),
        ("another student's ticket", |it, other| it["authority"] = other["authority"].clone(), 403, "other-attempt"),
        ("another student's attempt", |it, other| it["attempt"] = other["attempt"].clone(), 403, "other-attempt"),
        (
            "an attempt that never began",
            |it, _| it["attempt"] = json!("0199c82c-c000-7010-8000-00000000ffff"),
            403,
            "other-attempt",
        ),
    ];
    for (what, change, status, problem) in tricks {
        let mut batch = shown.whole();
        change(&mut batch, &others);
        let answer = ana.post("/api/v1/events", batch).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (*status, *problem), "{what}: {answer:?}");
    }
    for (what, authority, status, problem) in [
        ("a permit for a ticket", json!({"ticket": permit}), 401, "forged"),
        ("a ticket for a permit", json!({"permit": shown.signed}), 401, "forged"),
        ("a permit for a demonstration", json!({"permit": permit}), 403, "other-attempt"),
    ] {
        let mut batch = shown.whole();
        batch["authority"] = authority;
        let answer = ana.post("/api/v1/events", batch).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "{what}: {answer:?}");
    }
    // Nothing of all that left a trace.
    let log = school.store().read_log(school.school(), shown.id()).await.expect("a log");
    assert!(log.batches.is_empty());
    assert_eq!(ana.standing("multiply-one-digit").await, "not tried");
}

#[tokio::test]
async fn what_is_no_batch_is_refused() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    let good = shown.all(10).whole();
    let with = |field: &str, value: Value| {
        let mut batch = good.clone();
        batch[field] = value;
        batch.to_string().into_bytes()
    };
    let json_type = "application/json";
    let many = json!(vec![event(0, Device::Hidden); 201]);
    // Right in all but one byte of what she typed.
    let mut not_text = good.to_string();
    let typed = not_text.find("\"response\":\"").expect("a response") + "\"response\":\"".len();
    not_text.insert(typed, 'x');
    let mut not_text = not_text.into_bytes();
    not_text[typed] = 0xff;
    let cases: [(&str, &str, Vec<u8>, u16, &str); 11] = [
        ("no JSON", json_type, b"{".to_vec(), 400, "malformed"),
        ("nothing", json_type, Vec::new(), 400, "malformed"),
        ("another shape", json_type, b"[]".to_vec(), 400, "malformed"),
        ("very deep", json_type, b"[".repeat(100_000), 400, "malformed"),
        ("a negative index", json_type, with("first_index", json!(-1)), 400, "malformed"),
        ("no such outcome", json_type, with("claim", json!({"outcome": "best", "right": 9})), 400, "malformed"),
        ("not UTF-8", json_type, not_text, 400, "malformed"),
        ("another content type", "text/plain", good.to_string().into_bytes(), 415, "not-json"),
        ("a form", "application/x-www-form-urlencoded", b"a=b".to_vec(), 415, "not-json"),
        ("10 MB", json_type, format!("\"{}\"", "x".repeat(10 << 20)).into_bytes(), 413, "too-large"),
        ("more events than a batch has", json_type, with("events", many), 422, "too-many-events"),
    ];
    let held = async || {
        let log = school.store().read_log(school.school(), shown.id()).await.expect("a log");
        let conflicts = school.store().count_conflicts(school.school(), shown.id()).await.expect("a count");
        (log.batches.len(), conflicts)
    };
    for (what, content_type, body, status, problem) in cases {
        let answer = ana.post_raw("/api/v1/events", content_type, body).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "{what}: {answer:?}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{what}");
        assert_eq!(held().await, (0, 0), "{what} leaves no trace");
    }
    assert_eq!(ana.standing("multiply-one-digit").await, "not tried");
    let answer = ana.post("/api/v1/events", good).await;
    assert_eq!(
        answer.body["verified"],
        json!({"outcome": "met", "right": 10}),
        "nothing but that was wrong: {answer:?}"
    );
    assert_eq!(held().await, (1, 0));
}

#[tokio::test]
async fn what_can_be_checked_is_not_believed() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let row = async |shown: &Demonstration| {
        school.store().read_attempt(school.school(), shown.id()).await.expect("a row").expect("the attempt").figures
    };

    let mut lies = ana.start("multiply-one-digit").await;
    let mut batch = lies.all(3).whole();
    batch["claim"] = json!({"outcome": "met", "right": 10});
    let answer = ana.post("/api/v1/events", batch).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "not_met", "right": 3}), "a claim that lies");
    assert_eq!(row(&lies).await.claim_agrees, Some(false));

    let mut honest = ana.start("multiply-one-digit").await;
    let mut batch = honest.all(3).whole();
    batch["claim"] = json!({"outcome": "not_met", "right": 3});
    ana.post("/api/v1/events", batch).await;
    assert_eq!(row(&honest).await.claim_agrees, Some(true));

    let mut twice = ana.start("multiply-one-digit").await;
    for item in 0..10 {
        twice.answer(item, item < 5, item as f64);
    }
    for item in 5..10 {
        twice.answer(item, true, 20.0 + item as f64);
    }
    let answer = ana.post("/api/v1/events", twice.end(31.0).whole()).await;
    assert_eq!(answer.body["verified"]["right"], 5, "a second answer to an item");

    let mut late = ana.start("multiply-one-digit").await;
    for item in 0..10 {
        late.answer(item, true, 115.0 + item as f64);
    }
    let answer = ana.post("/api/v1/events", late.end(125.0).whole()).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "timed_out", "right": 6}), "answers after the deadline");

    let mut elsewhere = ana.start("multiply-one-digit").await;
    elsewhere.events.push(response(5, 4_000_000, "1"));
    elsewhere.events.push(event(5, Device::Shown { item: u32::MAX, identity: None, first_key: None }));
    elsewhere.events.push(json!("no event at all"));
    let answer = ana.post("/api/v1/events", elsewhere.all(9).whole()).await;
    assert_eq!(answer.body["verified"]["right"], 9, "items that are not in the set: {answer:?}");

    let mut jumps = ana.start("multiply-one-digit").await;
    jumps.all(9).events.push(event(u64::MAX, Device::Hidden));
    jumps.events.push(event(0, Device::Leave));
    let answer = ana.post("/api/v1/events", jumps.whole()).await;
    assert_eq!(
        answer.body["verified"],
        json!({"outcome": "met", "right": 9}),
        "a time that no clock shows: {answer:?}"
    );
}

/// Another tab of the same attempt.
fn other_tab(shown: &Demonstration, generation: u32) -> Demonstration {
    let mut other = Demonstration::new(shown.signed.clone());
    other.generation = generation;
    other
}

#[tokio::test]
async fn a_result_that_is_known_is_not_made_better_nor_worse() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    for (right, outcome) in [(7, "not_met"), (9, "met")] {
        let mut shown = ana.start("multiply-one-digit").await;
        shown.all(right);
        let ended = shown.events.len();
        school.pass(11.0);
        let known = ana.post("/api/v1/events", shown.whole()).await.body["verified"].clone();
        assert_eq!(known, json!({"outcome": outcome, "right": right}));
        let (mut second, mut third, mut of_none) = (other_tab(&shown, 2), other_tab(&shown, 2), other_tab(&shown, 0));
        let mut impostor = other_tab(&shown, 1);
        for other in [&mut second, &mut of_none, &mut impostor] {
            other.all(10 - right);
        }
        third.events.push(event(1, Device::Leave));
        let mut raised = shown.whole();
        raised["generation"] = json!(9);
        for item in 0..10 {
            shown.answer(item, right < 9, 10.0);
        }
        for (what, batch, status, said) in [
            ("another tab's answers from before", second.whole(), 200, ""),
            ("another tab left at once", third.whole(), 200, ""),
            ("the same tab goes on after its end", shown.batch(ended, shown.events.len()), 200, ""),
            ("another tab as the one that began", impostor.whole(), 200, ""),
            ("a generation before the first", of_none.whole(), 409, "generation"),
            ("the same tab as another generation", raised, 409, "generation"),
        ] {
            let answer = ana.post("/api/v1/events", batch).await;
            assert_eq!(answer.status.as_u16(), status, "{what}: {answer:?}");
            let verified = if status == 200 { &answer.body } else { &answer.body["held"] }["verified"].clone();
            assert_eq!(verified, known, "{what}, {right} right");
            let is_said = answer.body["detail"].as_str().unwrap_or_default().contains(said);
            assert!(is_said && (status == 200 || answer.problem() == "out-of-place"), "{what}: {answer:?}");
        }
        assert_eq!(school.store().count_conflicts(school.school(), shown.id()).await.expect("a count"), 2);
        assert_eq!(school.arrival(&shown).await.late_tabs, 3);
    }
}

#[tokio::test]
async fn an_attempt_has_only_so_many_tabs() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.answer(0, true, 1.0).whole()).await;
    for number in 2..=17 {
        let mut other = other_tab(&shown, number);
        other.events.push(event(2000, Device::TakenOver));
        let answer = ana.post("/api/v1/events", other.whole()).await;
        let (status, problem) = if number <= 16 { (200, "") } else { (409, "out-of-place") };
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "tab {number}");
    }
    let answer = ana.post("/api/v1/events", shown.all(10).whole()).await;
    assert_eq!(answer.body["verified"]["right"], 10, "those that are known go on: {answer:?}");
}

#[tokio::test]
async fn an_attempt_has_only_so_much_room() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let (attempt, permit) = (school.new_id(), ana.get("/api/v1/session").await.body["permit"].clone());
    let large = json!(vec![json!({"at": 0, "event": "hidden", "more": "x".repeat(8_000)}); 120]);
    for number in 0..9 {
        let answer = ana
            .post(
                "/api/v1/events",
                json!({"attempt": attempt, "authority": {"permit": permit}, "writer": Uuid::from_u128(5),
                    "generation": 1, "first_index": number * 120, "sent": 0, "events": large}),
            )
            .await;
        let (status, problem) = if number < 8 { (200, "") } else { (422, "events-too-large") };
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "batch {number}");
        assert_eq!(status == 422, answer.body["detail"].as_str().is_some_and(|said| said.contains("8 MiB")));
    }
}
