//! What a device holds is checked against what the school does, mended where it can be, and shown to the teacher where not.

use crate::school::{self, Demonstration, School};
use mastery::{
    id::{AttemptId, WriterId},
    sync::Chain,
    wire::v1::DeviceWork,
};
use serde_json::{Value, json};
use uuid::Uuid;

const LIST: &str = "/api/v1/device_work";
const DEVICE: u128 = 7;

/// What a device says of a demonstration of which it has so many events.
fn part(shown: &Demonstration, count: usize, waited: u64) -> Value {
    let mut chain = Chain::begin(shown.id(), WriterId(shown.writer));
    shown.events[..count].iter().for_each(|event| chain.push(&event.to_string()));
    json!({"attempt": shown.id(), "writer": shown.writer, "count": count, "digest": chain.digest(), "waited": waited})
}

fn said(device: u128, by: &Demonstration, parts: &[Value]) -> Value {
    json!({"device": Uuid::from_u128(device), "authority": {"ticket": by.signed}, "parts": parts})
}

#[tokio::test]
async fn a_device_that_has_more_than_the_school_hears_how_much_and_is_on_the_list_until_it_came() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let teacher = school.staff("Teacher 1").await;
    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.answer(0, true, 2.0).whole()).await;
    let held = shown.events.len();
    shown.all(10);
    let whole = shown.events.len();

    school.pass(600.0);
    let told = school.now();
    let answer = ana.post(LIST, said(DEVICE, &shown, &[part(&shown, whole, 580_000)])).await;
    assert_eq!((answer.status.as_u16(), &answer.body[0]["next_index"]), (200, &json!(held)), "{answer:?}");
    assert_eq!(answer.body[0]["digest"], part(&shown, held, 0)["digest"], "up to there both have the same");

    let lines = teacher.get(LIST).await.body;
    let expected = json!([{
        "device": Uuid::from_u128(DEVICE),
        "student": {"id": Uuid::from_u128(1 << 64 | 10), "name": "Ana"},
        "class": school::CLASS,
        "waiting": 1, "differing": 0, "since": told - 580_000, "told": told,
    }]);
    assert_eq!(lines, expected);

    // It says so again, with less patience: since when does not change.
    school.pass(60.0);
    ana.post(LIST, said(DEVICE, &shown, &[part(&shown, whole, 1_000)])).await;
    let lines = teacher.get(LIST).await.body;
    assert_eq!((&lines[0]["since"], &lines[0]["told"]), (&json!(told - 580_000), &json!(told + 60_000)));

    // It came, by whatever way: nobody has to say so.
    ana.post("/api/v1/events", shown.batch(held, whole)).await;
    assert_eq!(teacher.get(LIST).await.body, json!([]));
    let answer = ana.post(LIST, said(DEVICE, &shown, &[part(&shown, whole, 0)])).await;
    assert_eq!(answer.body[0]["digest"], part(&shown, whole, 0)["digest"]);
}

#[tokio::test]
async fn a_device_that_has_something_else_is_on_the_list_and_a_later_word_takes_the_place_of_it() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let teacher = school.staff("Teacher 1").await;
    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.all(10).whole()).await;
    let whole = shown.events.len();
    let lines = async || {
        let lines = teacher.get(LIST).await.body;
        let counts = |line: &Value| (line["waiting"].as_u64().unwrap_or(9), line["differing"].as_u64().unwrap_or(9));
        lines.as_array().expect("a list").iter().map(counts).collect::<Vec<_>>()
    };

    let mut other = part(&shown, whole, 0);
    other["digest"] = json!("0");
    ana.post(LIST, said(DEVICE, &shown, &[other])).await;
    assert_eq!(lines().await, [(0, 1)], "other content");

    // The school refused it: the device is the only one that knows.
    let mut refused = part(&shown, whole, 0);
    (refused["count"], refused["found"]) = (json!(whole + 4), json!("differs"));
    ana.post(LIST, said(DEVICE, &shown, &[refused])).await;
    assert_eq!(lines().await, [(0, 1)], "refused");

    // Another device holds another attempt, of which nothing ever came, in two parts.
    let offline = ana.start("multiply-one-digit").await;
    let mut second = part(&offline, 1, 0);
    second["writer"] = json!(school.new_id());
    ana.post(LIST, said(DEVICE + 1, &shown, &[part(&offline, 1, 5_000), second])).await;
    assert_eq!(lines().await, [(1, 0), (0, 1)], "those that wait longest first");

    // Of the two the school refused one, whichever it hears of first.
    for differing in 0..2 {
        let mut parts = [part(&offline, 1, 5_000), part(&offline, 1, 5_000)];
        for (writer, part) in (1..).zip(&mut parts) {
            part["writer"] = json!(Uuid::from_u128(writer));
        }
        parts[differing]["found"] = json!("differs");
        ana.post(LIST, said(DEVICE + 1, &shown, &parts)).await;
        assert_eq!(lines().await, [(0, 1), (0, 1)], "an attempt in two parts, of which one differs");
    }

    ana.post(LIST, said(DEVICE, &shown, &[part(&shown, whole, 0)])).await;
    ana.post(LIST, said(DEVICE + 1, &shown, &[])).await;
    assert_eq!(lines().await, []);
}

/// A device names as many as fit, and says how many more there are: what a teacher reads is how many wait.
#[tokio::test]
async fn what_has_no_room_among_the_named_is_counted_all_the_same() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let teacher = school.staff("Teacher 1").await;
    let waiting = async || teacher.get(LIST).await.body[0]["waiting"].clone();
    let mut shown = ana.start("multiply-one-digit").await;
    shown.all(10);
    let whole = shown.events.len();
    let named = || {
        let made_up = |n: usize| json!({"attempt": AttemptId(Uuid::from_u128(n as u128)), "writer": shown.writer, "count": 1, "digest": "", "waited": 0});
        let others = (1..DeviceWork::MOST).map(made_up);
        std::iter::once(part(&shown, whole, 0)).chain(others).collect::<Vec<_>>()
    };
    for (more, expected) in [(Some(140), 200), (Some(0), 60), (None, 60), (Some(u32::MAX), u32::MAX)] {
        let mut said = said(DEVICE, &shown, &named());
        if let Some(more) = more {
            said["more"] = json!(more);
        }
        assert_eq!(ana.post(LIST, said).await.status, 200);
        assert_eq!(waiting().await, json!(expected), "{more:?}");
    }
    // One of the named came: the others still wait, and so do those behind them.
    let mut said = said(DEVICE, &shown, &named());
    said["more"] = json!(140);
    ana.post(LIST, said).await;
    ana.post("/api/v1/events", shown.whole()).await;
    assert_eq!(waiting().await, json!(199));
}

#[tokio::test]
async fn nobody_says_anything_of_anybody_elses_work() {
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let mut of_ana = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", of_ana.all(10).whole()).await;
    let of_bela = bela.start("multiply-one-digit").await;

    // What is Ana's is nothing to who holds Béla's ticket.
    let answer = bela.post(LIST, said(DEVICE, &of_bela, &[part(&of_ana, of_ana.events.len(), 0)])).await;
    assert_eq!(answer.body[0]["next_index"], 0, "{answer:?}");
    let lines = school.staff("Teacher 1").await.get(LIST).await.body;
    assert_eq!((lines.as_array().map(Vec::len), &lines[0]["student"]["name"]), (Some(1), &json!("Béla")));
    assert_eq!(school.staff("Teacher 2").await.get(LIST).await.body, json!([]), "of another school");

    let mut forged = said(DEVICE, &of_bela, &[]);
    forged["authority"]["ticket"]["mac"] = json!("00");
    assert_eq!(bela.post(LIST, forged).await.status, 401);

    // However many devices and parts somebody makes up, few are kept.
    let made_up = |n: u128| json!({"attempt": AttemptId(Uuid::from_u128(n)), "writer": school.new_id(), "count": 1, "digest": "", "waited": 0});
    let parts: Vec<Value> = (0..200).map(made_up).collect();
    for device in 100..130 {
        school.pass(1.0);
        assert_eq!(bela.post(LIST, said(device, &of_bela, &parts)).await.status, 200);
    }
    let lines = school.staff("Teacher 1").await.get(LIST).await.body;
    let lines = lines.as_array().expect("a list");
    assert_eq!(lines.len(), 10);
    assert!(lines.iter().all(|line| line["waiting"] == 60), "{lines:?}");
}
