//! The whole way: from Start to what is on record.

use crate::school::{Demonstration, School, event, response};
use generators::item::Identity;
use mastery::{
    attempt::{Device, Outcome},
    catalogue,
    path::Readiness,
    standing::Score,
    ticket::Ticket,
};
use serde_json::{Value, json};
use server::{accept::lapse::close_lapsed, store::sqlite::FILE};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};

#[tokio::test]
async fn the_threshold_is_met_at_exactly_what_it_asks_for() {
    let school = School::open().await;
    let ana = school.signed_in("ana").await;
    // Nine of ten, and four of five, which opens then.
    for (objective, of, right, outcome, state) in [
        ("multiply-one-digit", 10, 8, "not_met", "not yet"),
        ("multiply-one-digit", 10, 9, "met", "met"),
        ("multiply-one-digit", 10, 10, "met", "met"),
        ("multiply-one-digit", 10, 0, "not_met", "met"),
        ("multiply-three-digit", 5, 3, "not_met", "not yet"),
        ("multiply-three-digit", 5, 4, "met", "met"),
        ("multiply-three-digit", 5, 5, "met", "met"),
        ("multiply-three-digit", 5, 3, "not_met", "met"),
    ] {
        let what = format!("{objective}, {right} right");
        let mut shown = ana.start(objective).await;
        shown.all(right.into());
        school.pass(11.0);
        let answer = ana.post("/api/v1/events", shown.whole()).await;
        assert_eq!(answer.body["verified"], json!({"outcome": outcome, "right": right}), "{what}: {answer:?}");
        let step = ana.step(objective).await;
        assert_eq!(ana.standing(objective).await, state, "{what}");
        assert_eq!(step.last, Some(Score { right, of }), "{what}");
        assert_eq!(step.open, None, "{what}");
        let attempt = ana.get(&format!("/api/v1/attempts/{}", shown.id())).await;
        assert_eq!(attempt.body["sitting"]["outcome"], outcome, "{what}");
        assert_eq!(attempt.body["ticket"], serde_json::to_value(&shown.signed).expect("json"), "{what}");
    }
}

#[tokio::test]
async fn what_comes_after_opens_when_what_comes_before_is_met() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let start = json!({"attempt": school.new_id(), "objective": "multiply-three-digit", "locale": "es"});
    let refused = ana.post("/api/v1/tickets", start.clone()).await;
    assert_eq!((refused.status.as_u16(), refused.problem()), (409, "not-ready"));
    assert!(refused.body["detail"].as_str().expect("words").contains("Multiply two one-digit numbers"), "{refused:?}");
    assert_eq!(
        ana.step("multiply-three-digit").await.readiness,
        Readiness::Later { after: vec!["multiply-one-digit".into()] }
    );

    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.all(9).whole()).await;
    assert_eq!(ana.step("multiply-three-digit").await.readiness, Readiness::Ready);
    assert_eq!(ana.post("/api/v1/tickets", start).await.status, 200);
}

#[tokio::test]
async fn what_another_judge_judges_is_kept_for_it_and_is_in_nobodys_way() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    // Signed by this server when it was of another version.
    let of_another = async |shown: Demonstration, change: &dyn Fn(&mut Ticket)| {
        let mut ticket = shown.ticket.clone();
        change(&mut ticket);
        let signed = school.state.keys.tickets.sign(&ticket);
        let options = SqliteConnectOptions::new().filename(school.folder.path().join(FILE));
        let mut database = options.connect().await.expect("the database");
        let query = sqlx::query("UPDATE attempt SET ticket_payload = $1, ticket_mac = $2 WHERE id = $3");
        let query = query.bind(signed.payload.clone()).bind(signed.mac.clone()).bind(shown.id().to_string());
        query.execute(&mut database).await.expect("written");
        Demonstration { signed, ..shown }
    };
    let (judge, version) = (|ticket: &mut Ticket| ticket.judge += 1, |ticket: &mut Ticket| ticket.version += 1);
    for change in [&judge as &dyn Fn(&mut Ticket), &version] {
        let mut shown = of_another(ana.start("multiply-one-digit").await, change).await;
        let answer = ana.post("/api/v1/events", shown.all(10).whole()).await;
        assert_eq!((answer.status.as_u16(), &answer.body["verified"]), (200, &Value::Null), "{answer:?}");
        assert_eq!(answer.body["next_index"], json!(shown.events.len()), "all is kept");
        assert_eq!(ana.standing("multiply-one-digit").await, "not tried");
    }
    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.all(8).whole()).await;
    assert_eq!(ana.step("multiply-one-digit").await.open, None);
    assert_eq!(ana.standing("multiply-one-digit").await, "not yet");

    // What was judged while the other version ran stays as it was, whatever comes.
    let mut met = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", met.all(9).whole()).await;
    let mut met = of_another(met, &judge).await;
    met.events.push(event(60_000, Device::Hidden));
    let answer = ana.post("/api/v1/events", met.whole()).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "met", "right": 9}), "{answer:?}");
    assert_eq!(ana.standing("multiply-one-digit").await, "met");
    // Told item by item as it was judged, whatever came since.
    let seen = ana.get(&format!("/api/v1/attempts/{}", met.id())).await;
    let verdicts: Vec<_> =
        seen.body["sitting"]["items"].as_array().expect("items").iter().map(|item| &item["verdict"]).collect();
    let mut expected = vec![json!("correct"); 9];
    expected.push(json!("incorrect"));
    assert_eq!(verdicts, expected.iter().collect::<Vec<_>>(), "{seen:?}");
}

#[tokio::test]
async fn a_start_is_repeatable_and_its_id_is_nobody_elses() {
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let id = school.new_id();
    let start = |objective: &str| json!({"attempt": id, "objective": objective, "locale": "en"});
    let first = ana.post("/api/v1/tickets", start("multiply-one-digit")).await;
    school.pass(30.0);
    let again = ana.post("/api/v1/tickets", start("multiply-one-digit")).await;
    assert_eq!(first.body["ticket"], again.body["ticket"]);
    assert_eq!(ana.step("multiply-one-digit").await.open, Some(id));

    let v4 =
        json!({"attempt": "3f0c3f0c-3f0c-4f0c-8f0c-3f0c3f0c3f0c", "objective": "multiply-one-digit", "locale": "en"});
    let unknown = json!({"attempt": school.new_id(), "objective": "no-such", "locale": "en"});
    for (what, tab, body, status, problem) in [
        ("another objective", &ana, start("round-to-nearest-ten"), 409, "attempt-taken"),
        ("another student", &bela, start("multiply-one-digit"), 409, "attempt-taken"),
        ("not a UUIDv7", &ana, v4, 422, "attempt-id"),
        ("no such objective", &ana, unknown, 404, "no-such-objective"),
    ] {
        let answer = tab.post("/api/v1/tickets", body).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "{what}");
    }
    assert_eq!(bela.get(&format!("/api/v1/attempts/{id}")).await.status, 403);
    assert_eq!(ana.get(&format!("/api/v1/attempts/{}", school.new_id())).await.status, 404);
    assert_eq!(ana.get("/api/v1/attempts/none").await.problem(), "address");
}

#[tokio::test]
async fn a_new_start_closes_the_old_one() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let unused = ana.start("multiply-one-digit").await;
    let mut old = ana.start("multiply-one-digit").await;
    let row = school.store().read_attempt(school.school(), unused.id()).await.expect("a row").expect("the attempt");
    assert_eq!(row.figures.outcome, Some(Outcome::Abandoned), "on the record");
    assert_eq!(ana.standing("multiply-one-digit").await, "not tried", "nothing was shown");
    assert_eq!(ana.step("multiply-one-digit").await.last, None);
    ana.post("/api/v1/events", old.answer(0, true, 2.0).whole()).await;
    let running = ana.get(&format!("/api/v1/attempts/{}", old.id())).await.body["sitting"].clone();
    assert_eq!((&running["answered"], &running["right"]), (&json!(1), &json!(0)), "no verdict while it runs");
    assert_eq!(running["items"][0]["verdict"], Value::Null);
    let new = ana.start("multiply-one-digit").await;
    assert_eq!(ana.step("multiply-one-digit").await.open, Some(new.id()));
    let sitting = ana.get(&format!("/api/v1/attempts/{}", old.id())).await.body["sitting"].clone();
    assert_eq!((&sitting["outcome"], &sitting["right"]), (&json!("abandoned"), &json!(1)));
}

#[tokio::test]
async fn a_start_after_the_deadline_closes_what_the_clock_had_ended() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    // So many seconds of 120 had passed when the next one began, and what was answered before comes after that.
    for (passed, closed, right_before, outcome) in [
        (119.9, "abandoned", 8, "abandoned"),
        (120.0, "timed_out", 8, "timed_out"),
        (150.0, "timed_out", 8, "timed_out"),
        (150.0, "timed_out", 9, "met"),
    ] {
        let mut old = ana.start("multiply-one-digit").await;
        old.answer(0, true, 1.0);
        school.pass(1.0);
        ana.post("/api/v1/events", old.whole()).await;
        school.pass(passed - 1.0);
        ana.start("multiply-one-digit").await;
        let row = school.store().read_attempt(school.school(), old.id()).await.expect("a row").expect("the attempt");
        assert_eq!(serde_json::to_value(row.figures.outcome).expect("a word"), closed, "after {passed} s");

        let before = old.events.len();
        for item in 1..right_before {
            old.answer(item, true, 2.0 + item as f64);
        }
        let mut late = old.batch(before, old.events.len());
        late["sent"] = json!((passed * 1000.0) as u64);
        let answer = ana.post("/api/v1/events", late).await;
        assert_eq!(answer.body["verified"]["outcome"], outcome, "{right_before} right, after {passed} s");
        assert_eq!(answer.body["verified"]["right"], right_before, "after {passed} s");
    }
    // Of which nothing was seen, the clock had not begun.
    let unused = ana.start("multiply-one-digit").await;
    school.pass(150.0);
    ana.start("multiply-one-digit").await;
    let row = school.store().read_attempt(school.school(), unused.id()).await.expect("a row").expect("the attempt");
    assert_eq!(row.figures.outcome, Some(Outcome::Abandoned));
}

#[tokio::test]
async fn the_deadline_is_the_tickets() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    // The ninth right answer at so many seconds of 120, and the end there.
    for (ninth, outcome, right) in [(119.9, "met", 9), (120.0, "met", 9), (120.001, "timed_out", 8)] {
        let mut shown = ana.start("multiply-one-digit").await;
        for item in 0..8 {
            shown.answer(item, true, 10.0 + item as f64);
        }
        shown.answer(8, true, ninth).end(ninth);
        school.pass(ninth);
        let answer = ana.post("/api/v1/events", shown.whole()).await;
        assert_eq!(answer.body["verified"], json!({"outcome": outcome, "right": right}), "at {ninth} s");
    }
}

#[tokio::test]
async fn the_server_closes_what_nothing_comes_of_and_folds_in_what_comes_later() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.answer(0, true, 3.0);
    school.pass(3.0);
    assert_eq!(ana.post("/api/v1/events", shown.whole()).await.body["verified"], Value::Null);

    let close = async || close_lapsed(school.store(), school.state.now()).await.expect("a store");
    school.pass(176.0);
    assert_eq!(close().await, 0, "59 seconds after the deadline");
    school.pass(2.0);
    assert_eq!(close().await, 1, "over a minute after the deadline");
    assert_eq!(close().await, 0, "once");
    assert_eq!(ana.standing("multiply-one-digit").await, "not yet");

    // The network comes back: what happened in time counts.
    let sent = shown.events.len();
    for item in 1..10 {
        shown.answer(item, true, 3.0 + item as f64);
    }
    shown.end(13.0);
    let mut late = shown.batch(sent, shown.events.len());
    late["sent"] = json!(181_000);
    let answer = ana.post("/api/v1/events", late).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "met", "right": 10}), "{answer:?}");
    assert_eq!(ana.standing("multiply-one-digit").await, "met");
}

#[tokio::test]
async fn one_that_can_not_be_read_keeps_no_other_open() {
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let broken = ana.start("multiply-one-digit").await;
    let options = SqliteConnectOptions::new().filename(school.folder.path().join(FILE));
    let mut database = options.connect().await.expect("the database");
    let query = sqlx::query("UPDATE attempt SET ticket_payload = 'no ticket' WHERE id = $1");
    query.bind(broken.id().to_string()).execute(&mut database).await.expect("broken");
    database.close().await.expect("closed");
    bela.start("multiply-one-digit").await;

    school.pass(600.0);
    let close = async || close_lapsed(school.store(), school.state.now()).await.expect("a store");
    assert_eq!(close().await, 1, "the other one");
    assert_eq!(close().await, 0, "and the broken one is not tried again");
    let row =
        school.store().read_attempt(school.school(), broken.id()).await.expect("read").expect("it is still there");
    assert_eq!((row.figures.outcome, row.figures.lapses), (None, None));
}

#[tokio::test]
async fn a_ticket_outlives_a_restored_backup() {
    let school = School::open().await;
    let folder = tempfile::tempdir().expect("a folder");
    school.copy_to(folder.path()).await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(9);
    let restored = School::reopen(folder, school.clock.clone()).await;
    let answer = restored.tab("10.0.0.9").post("/api/v1/events", shown.whole()).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "met", "right": 9}), "{answer:?}");
}

#[tokio::test]
async fn practice_is_kept_and_never_counts() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let permit = ana.get("/api/v1/session").await.body["permit"].clone();
    let id = school.new_id();
    let set = catalogue::items("multiply-one-digit", 7.try_into().expect("a seed")).expect("its items");
    let identity = Some(Identity { set, index: 0 });
    let events = [event(0, Device::Shown { item: 0, identity, first_key: None }), response(900, 0, "12")];
    let batch = json!({"attempt": id, "authority": {"permit": permit}, "writer": uuid::Uuid::from_u128(5), "generation": 1,
        "first_index": 0, "sent": 900, "events": events});
    let answer = ana.post("/api/v1/events", batch.clone()).await;
    assert_eq!(
        (answer.status.as_u16(), &answer.body["next_index"], &answer.body["verified"]),
        (200, &json!(2), &Value::Null)
    );
    assert_eq!(ana.standing("multiply-one-digit").await, "not tried");

    let bela = school.signed_in("Béla").await;
    let mut stolen = batch;
    stolen["authority"]["permit"] = bela.get("/api/v1/session").await.body["permit"].clone();
    assert_eq!(bela.post("/api/v1/events", stolen).await.problem(), "other-attempt");
}
