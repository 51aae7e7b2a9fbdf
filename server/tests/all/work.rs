//! Work that was sealed on a device and is handed in by somebody else.

use crate::school::{self, School};
use serde_json::json;

const OBJECTIVE: &str = "multiply-one-digit";

#[tokio::test]
async fn anybody_hands_it_in_and_it_takes_effect_once() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.all(9);
    // The beginning came by itself, the rest is carried.
    assert_eq!(ana.post("/api/v1/events", shown.batch(0, 5)).await.status, 200);
    let practice = json!({
        "attempt": school.new_id(), "authority": {"permit": ana.get("/api/v1/session").await.body["permit"]},
        "writer": school.new_id(), "generation": 1, "first_index": 0,
        "events": [{"at": 0, "event": "start", "wall": school.now()}], "sent": 0,
    });
    let mut forged = shown.whole();
    forged["authority"]["ticket"]["mac"] = json!("00");
    let work = ana.sealed(&[shown.whole(), practice, forged]).await;

    let somebody = school.tab("10.0.0.9");
    for (arrived, held) in [(2, 0), (0, 2)] {
        let answer = somebody.hand_in(work.clone()).await;
        let told = json!({"arrived": arrived, "held": held, "beside": 0, "refused": 1, "epoch": 1});
        assert_eq!((answer.status.as_u16(), &answer.body), (200, &told), "{answer:?}");
        assert_eq!(ana.standing(OBJECTIVE).await, "met");
    }
    let attempts = school.store().list_attempts_of_class(school.school(), school::CLASS).await.expect("read");
    assert_eq!(attempts.len(), 2, "the demonstration and the practice, once each");
}

/// A device that has something else than the school: it is on the record, and whoever carries it is rid of it.
#[tokio::test]
async fn what_the_school_has_otherwise_is_kept_beside_it() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.all(9);
    assert_eq!(ana.post("/api/v1/events", shown.whole()).await.status, 200);
    let mut other = shown.whole();
    other["events"][1]["at"] = json!(1);
    let work = ana.sealed(&[other]).await;
    for _ in 0..2 {
        let answer = school.tab("10.0.0.9").hand_in(work.clone()).await;
        assert_eq!(answer.body, json!({"arrived": 0, "held": 0, "beside": 1, "refused": 0, "epoch": 1}), "{answer:?}");
    }
    let conflicts = school.store().list_conflicts(school.school(), shown.id()).await.expect("read");
    assert_eq!(conflicts.len(), 1, "kept once");
    assert_eq!(ana.standing(OBJECTIVE).await, "met", "and what was there stands");
}

/// There is nothing to learn from ever more that contradicts; what finds no room is not forgotten where it is.
#[tokio::test]
async fn what_there_is_no_room_for_beside_it_is_refused() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.all(9);
    assert_eq!(ana.post("/api/v1/events", shown.whole()).await.status, 200);
    let other = |number: u64| {
        let mut other = shown.whole();
        other["events"][1]["at"] = json!(number);
        other
    };
    for number in 1..=21 {
        let answer = ana.post("/api/v1/events", other(number)).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (409, "conflict"), "{number}: {answer:?}");
        assert_eq!(answer.body["held"]["next_index"], json!(shown.events.len()), "{number}");
    }
    for (number, beside, refused) in [(1, 1, 0), (20, 1, 0), (21, 0, 1), (22, 0, 1)] {
        let answer = ana.hand_in(ana.sealed(&[other(number)]).await).await;
        let told = json!({"arrived": 0, "held": 0, "beside": beside, "refused": refused, "epoch": 1});
        assert_eq!(answer.body, told, "{number}: {answer:?}");
    }
    assert_eq!(school.store().count_conflicts(school.school(), shown.id()).await.expect("a count"), 20);
}

#[tokio::test]
async fn an_attempt_counts_once_and_as_what_there_is_to_look_at() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.all(9);
    let mut other = shown.batch(0, 5);
    other["events"][1]["at"] = json!(1);
    let rest = shown.batch(5, shown.events.len());
    let teacher = school.staff("Teacher 1").await;
    for (what, batches, came) in [
        ("the beginning", vec![shown.batch(0, 5)], "new"),
        ("the same", vec![shown.batch(0, 5)], "held"),
        ("something else", vec![other.clone()], "beside"),
        ("something else, and what goes on", vec![other.clone(), rest.clone()], "beside"),
        ("what goes on, and something else", vec![rest, other], "beside"),
        ("all of it", vec![shown.whole()], "held"),
    ] {
        let told = teacher.hand_in(ana.sealed(&batches).await).await.body;
        let count = |counted| u32::from(counted == came);
        let counts = json!([count("new"), count("held"), count("beside"), 0, 1]);
        let found = told["of"].as_array().map(Vec::len);
        assert_eq!(json!([told["arrived"], told["held"], told["beside"], told["refused"], found]), counts, "{what}");
        assert_eq!(told["of"][0]["came"], came, "{what}: {told}");
    }
    assert_eq!(ana.standing(OBJECTIVE).await, "met", "what went on has arrived");
}

/// What comes before it is not here, so it can't be either: whoever has it keeps it.
#[tokio::test]
async fn what_comes_after_a_gap_is_refused() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.all(9);
    for (from, arrived, refused) in [(5, 0, 1), (0, 1, 0)] {
        let answer = ana.hand_in(ana.sealed(&[shown.batch(from, shown.events.len())]).await).await;
        let told = json!({"arrived": arrived, "held": 0, "beside": 0, "refused": refused, "epoch": 1});
        assert_eq!(answer.body, told, "from {from}: {answer:?}");
    }
}

#[tokio::test]
async fn what_can_not_be_opened_is_said_and_nothing_is_stored() {
    let (school, other) = (School::open().await, School::open().await);
    let ana = school.signed_in("Ana").await;
    let shown = ana.start(OBJECTIVE).await;
    let work = ana.sealed(&[shown.whole()]).await;
    let mut changed = work.clone();
    *changed.last_mut().expect("bytes") ^= 1;
    let empty = ana.sealed(&[]).await;
    for (what, tab, bytes, status, told) in [
        ("nothing", &ana, Vec::new(), 422, "sealed-work"),
        ("a picture", &ana, b"\x89PNG".to_vec(), 422, "sealed-work"),
        ("changed", &ana, changed, 422, "sealed-work"),
        ("cut", &ana, work[..work.len() / 2].to_vec(), 422, "sealed-work"),
        ("at another server", &other.tab("10.0.0.1"), work.clone(), 422, "sealed-work"),
        ("too much", &ana, vec![0; (16 << 20) + 1], 413, "too-large"),
        ("no work in it", &ana, empty, 200, ""),
    ] {
        let answer = tab.hand_in(bytes).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, told), "{what}: {answer:?}");
    }
    assert_eq!(ana.hand_in(work).await.body, json!({"arrived": 1, "held": 0, "beside": 0, "refused": 0, "epoch": 1}));
}

#[tokio::test]
async fn a_teacher_is_told_whose_it_is_of_their_own_students() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.all(9);
    let work = ana.sealed(&[shown.whole(), shown.batch(0, 4)]).await;
    let (teacher, other) = (school.staff("Teacher 1").await, school.staff("Teacher 2").await);
    let of_others = other.hand_in(work.clone()).await.body;
    assert_eq!(
        of_others,
        json!({"arrived": 1, "held": 0, "beside": 0, "refused": 0, "epoch": 1}),
        "not whose, nor of what"
    );
    let told = teacher.hand_in(work).await.body;
    let (found, ana) = (&told["of"][0], ana.get("/api/v1/session").await.body);
    assert_eq!((&told["held"], told["of"].as_array().map(Vec::len)), (&json!(1), Some(1)), "{told}");
    assert_eq!(found["student"], json!({"id": ana["student"], "name": "Ana"}));
    assert_eq!((&found["class"], &found["came"]), (&json!(school::CLASS), &json!("held")));
    assert_eq!((&found["attempt"], &found["objective"]["id"]), (&json!(shown.id()), &json!(OBJECTIVE)));
}

/// Time is what the clock of the attempt says: neither the way of the file nor its age takes any.
#[tokio::test]
async fn the_way_takes_no_time_from_anybody() {
    let school = School::open().await;
    for hours in [0.0, 2.0, 30.0 * 24.0] {
        let ana = school.signed_in("Ana").await;
        let mut shown = ana.start(OBJECTIVE).await;
        for item in 0..3 {
            shown.answer(item, true, item as f64 + 1.0);
        }
        assert_eq!(ana.post("/api/v1/events", shown.whole()).await.status, 200);
        let online = shown.events.len();
        for item in 3..8 {
            shown.answer(item, true, item as f64 + 1.0);
        }
        school.pass(8.0 - 3.0);
        let saved = shown.events.len();
        // Saved the moment in which the last of it happened; the tab goes on, and has a network again after the file came.
        let work = ana.sealed(&[shown.batch(online, saved)]).await;
        shown.answer(8, true, 20.0).answer(9, true, 30.0).end(30.0);
        school.pass(hours * 3600.0 + 60.0);
        assert_eq!(school.tab("10.0.0.9").hand_in(work).await.body["arrived"], 1);
        school.pass(1.0);
        let mut rest = shown.batch(saved, shown.events.len());
        rest["sent"] = json!((hours * 3600.0 + 69.0) as u64 * 1000);
        assert_eq!(school.tab("10.0.0.1").post("/api/v1/events", rest).await.status, 200);
        let ana = school.signed_in("Ana").await;
        let attempt = ana.get(&format!("/api/v1/attempts/{}", shown.id())).await.body;
        let sitting = &attempt["sitting"];
        assert_eq!((&sitting["outcome"], &sitting["right"]), (&json!("met"), &json!(10)), "after {hours} h: {attempt}");
    }
}
