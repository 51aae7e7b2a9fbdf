//! Which objectives a class has: taken in from the catalogue, taken out with their record kept, in the order of a path.

use crate::school::{self, Answer, CLASS, School, Tab};
use serde_json::{Value, json};

const ONE_DIGIT: &str = "multiply-one-digit";
const THREE_DIGIT: &str = "multiply-three-digit";
const ROUNDING: &str = "round-to-nearest-ten";
const BEGINNING: [&str; 3] = [ONE_DIGIT, THREE_DIGIT, ROUNDING];

fn path() -> String {
    format!("/api/v1/classes/{CLASS}/objectives")
}

async fn set(teacher: &Tab<'_>, based_on: &[&str], objectives: &[&str]) -> Answer {
    let wanted = json!({"based_on": based_on, "objectives": objectives});
    teacher.send_json("PUT", &path(), wanted).await
}

fn ids(listed: &Value) -> Vec<&str> {
    let revisions = listed.as_array().expect("a list");
    revisions.iter().filter_map(|revision| revision["objective"]["id"].as_str()).collect()
}

async fn steps(student: &Tab<'_>) -> Vec<String> {
    let path = student.get("/api/v1/path").await.body;
    let steps = path["steps"].as_array().expect("steps");
    steps.iter().filter_map(|step| Some(step["objective"]["id"].as_str()?.to_owned())).collect()
}

#[tokio::test]
async fn the_catalogue_says_what_there_is_and_where_it_is_looked_for() {
    let school = School::open().await;
    let catalogue = school.tab("10.0.0.9").get("/api/v1/catalogue").await;
    assert_eq!(catalogue.status, 200);
    let offered = catalogue.body.as_array().expect("a list").clone();
    assert_eq!(offered.len(), mastery::catalogue::objectives().len());
    let products = offered.iter().find(|offered| offered["objective"]["id"] == ONE_DIGIT).expect("products");
    assert_eq!((&products["strand"], &products["grades"]), (&json!("multiplication"), &json!(["3"])), "{products}");
}

#[tokio::test]
async fn what_is_taken_in_is_on_every_path_at_once_and_can_be_set_like_the_rest() {
    let school = School::open().await;
    let (teacher, ana) = (school.staff("Teacher 1").await, school.signed_in("Ana").await);
    let wanted = ["add-within-ten", ONE_DIGIT, THREE_DIGIT, ROUNDING, "next-prime"];
    let set = set(&teacher, &BEGINNING, &wanted).await;
    assert_eq!((set.status.as_u16(), ids(&set.body)), (200, wanted.to_vec()));
    assert!(set.body.as_array().expect("a list").iter().all(|revision| revision["saved"].is_null()), "the catalogue's");
    assert_eq!(ids(&teacher.get(&path()).await.body), wanted);
    assert_eq!(steps(&ana).await, wanted);
    let matrix = teacher.get(&format!("/api/v1/classes/{CLASS}/matrix")).await.body;
    assert_eq!(matrix["objectives"].as_array().map(Vec::len), Some(5), "{matrix}");

    let before = set.body[4]["objective"].clone();
    let draft = json!({"wording": before["wording"], "evidence": before["evidence"], "prerequisites": [ROUNDING]});
    let saved = teacher
        .post(&format!("{}/next-prime/revisions", path()), json!({"based_on": before["revision"], "draft": draft}))
        .await;
    assert_eq!(saved.status, 200, "{saved:?}");
    assert_eq!(ids(&teacher.get(&path()).await.body), wanted, "each in its place");
    let start = json!({"attempt": school.new_id(), "objective": "next-prime", "locale": "en"});
    assert_eq!(ana.post("/api/v1/tickets", start).await.problem(), "not-ready");
    let other = school.tab("10.0.0.9");
    assert_eq!(other.sign_in("OTHER", "Ana", school::PIN).await.status, 200);
    assert_eq!(steps(&other).await, BEGINNING, "the other class keeps its own");
}

#[tokio::test]
async fn what_is_taken_out_keeps_its_record_and_comes_back_with_it() {
    let school = School::open().await;
    let (teacher, ana) = (school.staff("Teacher 1").await, school.signed_in("Ana").await);
    let mut running = ana.start(ONE_DIGIT).await;
    let without = [THREE_DIGIT, ROUNDING];
    assert_eq!(set(&teacher, &BEGINNING, &without).await.status, 200);
    assert_eq!(steps(&ana).await, without);
    let ready = ana.step(THREE_DIGIT).await.readiness;
    assert_eq!(ready, mastery::path::Readiness::Ready, "what the class does not have holds nobody back");

    // What had begun is still taken, and the teacher can see it.
    running.all(10).end(40.0);
    school.pass(41.0);
    assert_eq!(ana.post("/api/v1/events", running.whole()).await.status, 200);
    let record = format!("/api/v1/classes/{CLASS}/students/{}/objectives/{ONE_DIGIT}", running.ticket.student);
    let record = teacher.get(&record).await.body;
    assert_eq!(record["attempts"].as_array().map(Vec::len), Some(1), "{record}");
    let start = json!({"attempt": school.new_id(), "objective": ONE_DIGIT, "locale": "en"});
    assert_eq!(ana.post("/api/v1/tickets", start).await.problem(), "no-such-objective");

    let back = [THREE_DIGIT, ONE_DIGIT, ROUNDING];
    assert_eq!(ids(&set(&teacher, &without, &back).await.body), back);
    assert_eq!(ana.standing(ONE_DIGIT).await, "met");
}

#[tokio::test]
async fn what_a_class_set_comes_back_as_it_was_set() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let before = teacher.get(&path()).await.body[0]["objective"].clone();
    let mut evidence = before["evidence"].clone();
    evidence["items"]["time_limit"] = json!(300_000);
    let draft = json!({"wording": before["wording"], "evidence": evidence, "prerequisites": []});
    let saved = teacher
        .post(&format!("{}/{ONE_DIGIT}/revisions", path()), json!({"based_on": before["revision"], "draft": draft}))
        .await;
    assert_eq!(saved.status, 200, "{saved:?}");
    assert_eq!(set(&teacher, &BEGINNING, &[ROUNDING]).await.status, 200);
    let history = teacher.get(&format!("{}/{ONE_DIGIT}", path())).await.body;
    assert_eq!(history.as_array().map(Vec::len), Some(2), "its history stays");
    let back = set(&teacher, &[ROUNDING], &[ROUNDING, ONE_DIGIT]).await.body;
    assert_eq!(back[1]["objective"]["evidence"]["items"]["time_limit"], 300_000);
    assert_eq!(back[1]["saved"]["author"], "Teacher 1");
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_changes_nothing() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let stale = [ONE_DIGIT, ROUNDING];
    let twice = [ONE_DIGIT, ROUNDING, ONE_DIGIT];
    for (based_on, wanted, problem, detail) in [
        (&stale[..], &BEGINNING[..2], "objectives-changed", "Somebody else changed which objectives the class has."),
        (&BEGINNING[..], &[], "objectives", "A class needs at least one objective."),
        (&BEGINNING[..], &twice[..], "objectives", "The objective “multiply-one-digit” is there twice."),
        (
            &BEGINNING[..],
            &["no-such"],
            "objectives",
            "Neither the catalogue nor your class knows an objective “no-such”.",
        ),
        (&BEGINNING[..], &["digit-value-times"], "objectives", "an objective “digit-value-times”"),
    ] {
        let refused = set(&teacher, based_on, wanted).await;
        assert_eq!(refused.problem(), problem, "{refused:?}");
        assert!(refused.body["detail"].as_str().is_some_and(|said| said.contains(detail)), "{refused:?}");
        assert_eq!(ids(&teacher.get(&path()).await.body), BEGINNING);
    }
}
