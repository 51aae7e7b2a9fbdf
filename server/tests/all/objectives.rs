//! A teacher sets what is asked: revisions that stay, tickets that pin them, and two teachers at once.

use crate::school::{self, CLASS, School, Tab};
use serde_json::{Value, json};

const ONE_DIGIT: &str = "multiply-one-digit";
const THREE_DIGIT: &str = "multiply-three-digit";

fn objectives() -> String {
    format!("/api/v1/classes/{CLASS}/objectives")
}

fn of(objective: &str) -> String {
    format!("{}/{objective}", objectives())
}

/// The current revision of an objective as its teacher sees it.
async fn current(teacher: &Tab<'_>, objective: &str) -> Value {
    let listed = teacher.get(&objectives()).await.body;
    let found = listed.as_array().expect("a list").iter().find(|revision| revision["objective"]["id"] == objective);
    found.expect("the objective")["objective"].clone()
}

/// What a teacher would send to change an objective: its current revision with something else at a place.
async fn wanted(teacher: &Tab<'_>, objective: &str, place: &str, value: Value) -> Value {
    let mut draft = current(teacher, objective).await;
    let based_on = draft["revision"].clone();
    *draft.pointer_mut(place).expect("a place in it") = value;
    let part = |name: &str| draft[name].clone();
    let set = json!({"wording": part("wording"), "evidence": part("evidence"), "prerequisites": part("prerequisites")});
    json!({"based_on": based_on, "draft": set})
}

async fn save(teacher: &Tab<'_>, objective: &str, place: &str, value: Value) -> school::Answer {
    let wanted = wanted(teacher, objective, place, value).await;
    teacher.post(&format!("{}/revisions", of(objective)), wanted).await
}

const LIMIT: &str = "/evidence/items/time_limit";
const PARAMS: &str = "/evidence/items/generator/params";

#[tokio::test]
async fn revisions_follow_on_each_other_and_none_is_lost() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let listed = teacher.get(&objectives()).await.body;
    assert_eq!(listed.as_array().map(Vec::len), Some(3), "the catalogue's");
    assert!(listed.as_array().expect("a list").iter().all(|revision| revision["saved"].is_null()), "{listed}");

    for (number, (place, value)) in (2..).zip([
        (LIMIT, json!(180_000)),
        ("/evidence/items/threshold/correct/required", json!(8)),
        ("/wording", json!({"written": " Times  tables "})),
        ("/prerequisites", json!(["round-to-nearest-ten", "round-to-nearest-ten"])),
    ]) {
        school.pass(60.0);
        let saved = save(&teacher, ONE_DIGIT, place, value).await;
        assert_eq!(saved.status, 200, "{saved:?}");
        assert_eq!(saved.body[0]["objective"]["revision"], number);
        assert_eq!(saved.body[0]["saved"], json!({"author": "Teacher 1", "at": school.now()}));
    }
    let history = teacher.get(&of(ONE_DIGIT)).await.body;
    let said = |place: &str| -> Vec<Value> {
        let revisions = history.as_array().expect("a list");
        revisions.iter().map(|revision| revision["objective"].pointer(place).cloned().unwrap_or_default()).collect()
    };
    assert_eq!(said("/revision"), [5, 4, 3, 2, 1]);
    assert_eq!(said(LIMIT), [180_000, 180_000, 180_000, 180_000, 120_000]);
    assert_eq!(said("/evidence/items/threshold/correct/required"), [8, 8, 8, 9, 9]);
    assert_eq!(said("/wording")[1], json!({"written": "Times tables"}));
    assert_eq!(said("/wording")[2], json!("catalogue"));
    assert_eq!(said("/prerequisites")[0], json!(["round-to-nearest-ten"]), "each once");
    assert_eq!(said("/approaches")[0], said("/approaches")[4], "what teaches toward it stays");
    assert_eq!(history[4]["saved"], Value::Null, "the catalogue's own");

    let ana = school.signed_in("Ana").await;
    let start = json!({"attempt": school.new_id(), "objective": THREE_DIGIT, "locale": "en"});
    let refused = ana.post("/api/v1/tickets", start).await;
    assert_eq!(refused.body["detail"], "This opens after: Times tables.", "as the class calls it");

    let order: Vec<Value> = teacher.get(&objectives()).await.body.as_array().expect("a list").clone();
    let ids: Vec<&str> = order.iter().filter_map(|revision| revision["objective"]["id"].as_str()).collect();
    assert_eq!(ids, [ONE_DIGIT, THREE_DIGIT, "round-to-nearest-ten"], "the class's order stays");
    assert_eq!(order[1]["objective"]["revision"], 1);
    assert_eq!(teacher.get(&of("no-such")).await.problem(), "no-such-objective");
    let nothing = json!({"based_on": 1, "draft": wanted(&teacher, ONE_DIGIT, LIMIT, json!(null)).await["draft"]});
    assert_eq!(teacher.post(&format!("{}/revisions", of("no-such")), nothing).await.problem(), "no-such-objective");
}

#[tokio::test]
async fn the_next_ticket_has_what_was_set_and_a_running_attempt_keeps_its_own() {
    let school = School::open().await;
    let (teacher, ana, bela) =
        (school.staff("Teacher 1").await, school.signed_in("Ana").await, school.signed_in("Béla").await);
    let mut running = ana.start(ONE_DIGIT).await;
    let other_class = school.tab("10.0.0.9");
    assert_eq!(other_class.sign_in("OTHER", "Ana", school::PIN).await.status, 200);

    assert_eq!(save(&teacher, ONE_DIGIT, LIMIT, json!(300_000)).await.status, 200);
    assert_eq!(save(&teacher, ONE_DIGIT, PARAMS, json!({"factor_from": 11, "factor_to": 12})).await.status, 200);
    let saved = save(&teacher, ONE_DIGIT, "/evidence/items/threshold/correct", json!({"required": 2, "of": 3})).await;
    assert_eq!(saved.status, 200, "{saved:?}");

    let step = bela.step(ONE_DIGIT).await;
    assert_eq!((step.objective.revision, step.time_limit.map(|limit| limit.0)), (4, Some(300_000)));
    let mut next = bela.start(ONE_DIGIT).await;
    assert_eq!(next.ticket.objective, step.objective);
    assert_eq!(next.ticket.time_limit.map(|limit| limit.0), Some(300_000));
    assert_eq!(next.keys.len(), 3);
    assert!(next.keys.iter().all(|key| ["121", "132", "144"].contains(&key.as_str())), "{:?}", next.keys);

    assert_eq!((running.ticket.objective.revision, running.keys.len()), (1, 10));
    let answer = ana.post("/api/v1/events", running.all(8).whole()).await;
    assert_eq!(
        answer.body["verified"],
        json!({"outcome": "not_met", "right": 8}),
        "by the threshold that it began with"
    );
    let answer = bela.post("/api/v1/events", next.all(2).whole()).await;
    assert_eq!(answer.body["verified"], json!({"outcome": "met", "right": 2}));
    assert_eq!(other_class.step(ONE_DIGIT).await.objective.revision, 1, "another class follows the catalogue");
    assert_eq!(bela.standing(ONE_DIGIT).await, "met");
    assert_eq!(save(&teacher, ONE_DIGIT, LIMIT, json!(60_000)).await.status, 200);
    assert_eq!(bela.standing(ONE_DIGIT).await, "met", "whatever the later revisions say");
}

#[tokio::test]
async fn who_saves_second_is_told_of_the_first_and_overwrites_nothing() {
    let school = School::open().await;
    let colleague = school.colleague("Teacher 3").await;
    school.share(CLASS, colleague).await;
    let (one, two) = (school.staff("Teacher 1").await, school.staff("Teacher 3").await);
    let mine = wanted(&one, ONE_DIGIT, LIMIT, json!(60_000)).await;
    let other = wanted(&one, THREE_DIGIT, LIMIT, json!(60_000)).await;
    assert_eq!(save(&two, ONE_DIGIT, LIMIT, json!(180_000)).await.status, 200);
    let path = format!("{}/revisions", of(ONE_DIGIT));
    let told = one.post(&path, mine.clone()).await;
    assert_eq!((told.status.as_u16(), told.problem()), (409, "revision-taken"));
    let detail = told.body["detail"].as_str().expect("words");
    assert!(detail.contains("Teacher 3 saved revision 2") && detail.contains("2026-11-24"), "{detail}");
    assert_eq!(current(&one, ONE_DIGIT).await.pointer(LIMIT), Some(&json!(180_000)));
    assert_eq!(one.get(&of(ONE_DIGIT)).await.body.as_array().map(Vec::len), Some(2));

    let saved = one.post(&format!("{}/revisions", of(THREE_DIGIT)), other).await;
    assert_eq!(saved.status, 200, "another objective is no conflict: {saved:?}");
    let mut after = mine;
    after["based_on"] = json!(2);
    assert_eq!(one.post(&path, after).await.body[0]["objective"]["revision"], 3, "once it was read");
}

#[tokio::test]
async fn of_many_at_once_one_is_kept() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let path = format!("{}/revisions", of(ONE_DIGIT));
    let mut all = Vec::new();
    for seconds in 1..=8_u64 {
        all.push(wanted(&teacher, ONE_DIGIT, LIMIT, json!(seconds * 60_000)).await);
    }
    let [a, b, c, d, e, f, g, h] = &all[..] else { panic!("eight") };
    let post = |wanted: &Value| teacher.post(&path, wanted.clone());
    let (a, b, c, d, e, f, g, h) = tokio::join!(post(a), post(b), post(c), post(d), post(e), post(f), post(g), post(h));
    let mut statuses = [a, b, c, d, e, f, g, h].map(|answer| answer.status.as_u16());
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409, 409, 409, 409, 409, 409, 409]);
}

#[tokio::test]
async fn two_objectives_never_come_to_wait_for_each_other() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let answer = save(&teacher, ONE_DIGIT, "/prerequisites", json!([THREE_DIGIT])).await;
    assert_eq!((answer.status.as_u16(), answer.problem()), (422, "objective"));
    assert_eq!(answer.body["errors"][0]["pointer"], "#/draft/prerequisites");
    let first = wanted(&teacher, THREE_DIGIT, "/prerequisites", json!([])).await;
    assert_eq!(teacher.post(&format!("{}/revisions", of(THREE_DIGIT)), first).await.status, 200);
    assert_eq!(save(&teacher, ONE_DIGIT, "/prerequisites", json!([THREE_DIGIT])).await.status, 200);
    let back = save(&teacher, THREE_DIGIT, "/prerequisites", json!([ONE_DIGIT])).await;
    assert_eq!(back.problem(), "objective");
    let ana = school.signed_in("Ana").await;
    let start = json!({"attempt": school.new_id(), "objective": ONE_DIGIT, "locale": "en"});
    assert_eq!(ana.post("/api/v1/tickets", start).await.problem(), "not-ready", "the path follows");
}

#[tokio::test]
async fn what_is_wrong_is_said_field_by_field_in_the_readers_language() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let mut bad = wanted(&teacher, ONE_DIGIT, LIMIT, json!(1)).await;
    bad["draft"]["wording"] = json!({"written": " "});
    bad["draft"]["evidence"]["items"]["threshold"]["correct"]["required"] = json!(11);
    let answer = teacher.post(&format!("{}/revisions", of(ONE_DIGIT)), bad.clone()).await;
    assert_eq!((answer.status.as_u16(), answer.problem()), (422, "objective"));
    let errors = answer.body["errors"].as_array().expect("errors").clone();
    let pointers: Vec<&str> = errors.iter().filter_map(|error| error["pointer"].as_str()).collect();
    let required = "#/draft/evidence/items/threshold/correct/required";
    assert_eq!(pointers, ["#/draft/wording", required, "#/draft/evidence/items/time_limit"]);
    for pointer in pointers {
        assert!(bad.pointer(&pointer[1..]).is_some(), "{pointer} is a place in what was sent");
    }
    assert_eq!(errors[1]["detail"], "A whole number from 1 to 10, please.");
    assert_eq!(current(&teacher, ONE_DIGIT).await["revision"], 1, "nothing was kept");
}

#[tokio::test]
async fn only_the_classes_teacher_sees_and_sets_its_objectives() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let body = wanted(&teacher, ONE_DIGIT, LIMIT, json!(60_000)).await;
    let save = format!("{}/revisions", of(ONE_DIGIT));
    let (nobody, student, stranger) =
        (school.tab("10.0.0.3"), school.signed_in("Ana").await, school.staff("Teacher 2").await);
    for (who, tab, status) in
        [("nobody", &nobody, 401), ("a student", &student, 401), ("another school's", &stranger, 403)]
    {
        for path in [objectives(), of(ONE_DIGIT)] {
            assert_eq!(tab.get(&path).await.status.as_u16(), status, "{who} {path}");
        }
        assert_eq!(tab.post(&save, body.clone()).await.status.as_u16(), status, "{who}");
    }
    assert_eq!(current(&teacher, ONE_DIGIT).await["revision"], 1);
}
