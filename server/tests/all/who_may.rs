//! Who may: everybody asks for everything, and gets what `data/who_may.txt` says.

use crate::school::{CLASS, CODE, PIN, School, Tab, operations::operations};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use mastery::{
    id::{AttemptId, ClassId},
    ticket::Signed,
};
use serde_json::{Value, json};
use server::store::NewClass;
use uuid::Uuid;

const TABLE: &str = include_str!("../data/who_may.txt");
const OBJECTIVE: &str = "multiply-one-digit";
/// Who asks; [`ASTRAY`] is the teacher once more.
const ASKERS: [&str; 11] =
    ["nobody", "bearer", "gone", "classmate", "other-s", "far-s", "other-t", "far-t", ASTRAY, "student", "teacher"];
/// The class's teacher, who names a student of another class as one of this.
const ASTRAY: &str = "astray";

/// An operation, what is sent with it, and what each of [`ASKERS`] is answered; none where they have nothing to ask.
struct Row<'a> {
    method: &'a str,
    path: &'a str,
    body: Option<&'a str>,
    statuses: Vec<Option<u16>>,
}

impl Row<'_> {
    /// Whether it names a student beside a class, so that it could be one of another class.
    fn names_a_student(&self) -> bool {
        let names_it = |text: &str| text.contains("{student}");
        self.path.contains("{class}") && (names_it(self.path) || self.body.is_some_and(names_it))
    }
}

fn rows() -> Vec<Row<'static>> {
    let mut rows: Vec<Row> = Vec::new();
    for line in TABLE.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(body) = line.strip_prefix('>') {
            rows.last_mut().expect("a row above its body").body = Some(body.trim());
            continue;
        }
        let mut words = line.split_whitespace();
        let (method, path) = (words.next().expect("a method"), words.next().expect("a path"));
        let status = |status: &str| (status != "-").then(|| status.parse().expect("a status"));
        let statuses: Vec<_> = words.map(status).collect();
        assert_eq!(statuses.len(), ASKERS.len(), "one status for each who asks: {line}");
        rows.push(Row { method, path, body: None, statuses });
    }
    rows
}

/// A school in which everybody is signed in, to be copied for each row.
struct Cast {
    school: School,
    cookies: Vec<Option<String>>,
    student: String,
    other_student: String,
    attempt: AttemptId,
    ticket: Signed,
}

impl Cast {
    async fn new() -> Self {
        let school = School::open().await;
        let teacher = school.staff("Teacher 1").await;
        let students = format!("/api/v1/classes/{CLASS}/students");
        let joined = teacher.post(&students, json!({"names": ["Carla"]})).await.body["slips"][0].clone();
        let other_teacher = other_class(&school).await;
        let slip = other_teacher.1;

        let (student, classmate) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
        let shown = student.start(OBJECTIVE).await;
        let gone = signed_in(&school, CODE, &joined).await;
        let other_student = signed_in(&school, "4C-OTHER", &slip).await;
        let far_student = signed_in(&school, "OTHER", &json!({"name": "Ana", "pin": PIN})).await;
        let id = joined["id"].as_str().expect("an id");
        assert_eq!(teacher.delete(&format!("{students}/{id}")).await.status, 204);
        let far_teacher = school.staff("Teacher 2").await;
        let (nobody, bearer) = (school.tab("10.0.0.1"), school.tab("10.0.0.1"));
        let tabs = [
            nobody,
            bearer,
            gone,
            classmate,
            other_student,
            far_student,
            other_teacher.0,
            far_teacher,
            student,
            teacher,
        ];
        let mut cookies: Vec<_> = tabs.iter().map(|tab| tab.cookie.lock().expect("a cookie").clone()).collect();
        let astray = ASKERS.iter().position(|asker| *asker == ASTRAY).expect("a place");
        cookies.insert(astray, cookies.last().expect("the teacher's").clone());
        let (student, attempt, ticket) = (shown.ticket.student.to_string(), shown.id(), shown.signed);
        let other_student = slip["id"].as_str().expect("an id").to_owned();
        drop(tabs);
        Self { school, cookies, student, other_student, attempt, ticket }
    }

    /// The same school once more, to be changed by what is asked.
    async fn copy(&self) -> School {
        let folder = tempfile::tempdir().expect("a folder");
        self.school.copy_to(folder.path()).await;
        School::reopen(folder, self.school.clock.clone()).await
    }

    /// What an asker sends.
    fn request(&self, row: &Row, asker: &str) -> Request<Body> {
        let mut ticket = self.ticket.clone();
        if !["bearer", "student"].contains(&asker) {
            ticket.mac = ticket.mac.chars().rev().collect();
        }
        let ticket = serde_json::to_string(&ticket).expect("json");
        let attempt = self.attempt.to_string();
        let student = if asker == ASTRAY { &self.other_student } else { &self.student };
        let filled = |text: &str| {
            text.replace("{class}", &CLASS.to_string())
                .replace("{student}", student)
                .replace("{attempt}", &attempt)
                .replace("{id}", &attempt)
                .replace("{objective}", OBJECTIVE)
                .replace("{new}", &self.school.new_id().to_string())
                .replace("{ticket}", &ticket)
        };
        let body = match row.body {
            Some(body) => filled(body),
            None if asker == "bearer" => format!(r#"{{"authority": {{"ticket": {ticket}}}}}"#),
            None => String::new(),
        };
        let request = Request::builder().method(row.method).uri(filled(row.path));
        request.header("content-type", "application/json").body(Body::from(body)).expect("a request")
    }
}

/// A second class of the first school, with a teacher and a student of its own.
async fn other_class(school: &School) -> (Tab<'_>, Value) {
    let staff = school.colleague("Teacher 3").await;
    let class = ClassId(Uuid::from_u128(1 << 64 | 5));
    let new = NewClass { school: school.school(), id: class, name: "4C".into(), code: "4C-OTHER".into(), staff };
    school.store().create_class(new).await.expect("a class").expect("a code of its own");
    let teacher = school.staff("Teacher 3").await;
    let joined = teacher.post(&format!("/api/v1/classes/{class}/students"), json!({"names": ["Dora"]})).await;
    let slip = joined.body["slips"][0].clone();
    (teacher, slip)
}

async fn signed_in<'a>(school: &'a School, code: &str, slip: &Value) -> Tab<'a> {
    let tab = school.tab("10.0.0.1");
    let text = |field: &str| slip[field].as_str().expect("a slip").to_owned();
    let answer = tab.sign_in(code, &text("name"), &text("pin")).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    tab
}

#[test]
fn the_table_has_every_operation_of_the_router_and_no_other() {
    let mut known: Vec<_> = rows().iter().map(|row| (row.method.to_owned(), row.path.to_owned())).collect();
    known.sort();
    let served = operations();
    let missing: Vec<_> = served.iter().filter(|operation| !known.contains(operation)).collect();
    let gone: Vec<_> = known.iter().filter(|operation| !served.contains(operation)).collect();
    assert!(missing.is_empty(), "tests/data/who_may.txt has no row for {missing:?}");
    assert!(gone.is_empty(), "tests/data/who_may.txt has a row for what is no operation: {gone:?}");
    assert_eq!(known.len(), served.len(), "tests/data/who_may.txt has a row twice");
    let heading =
        TABLE.lines().find(|line| line.starts_with("# ") && line.contains(" nobody bearer ")).expect("a heading");
    assert!(heading.trim_start_matches('#').split_whitespace().eq(ASKERS), "{heading}");
    for row in rows() {
        for (asker, status) in ASKERS.iter().zip(&row.statuses) {
            let asks = *asker != ASTRAY || row.names_a_student();
            assert_eq!(
                status.is_some(),
                asks,
                "{} {} by {asker}: a status where they ask, else -",
                row.method,
                row.path
            );
        }
    }
}

#[tokio::test]
async fn everybody_gets_what_the_table_says_of_everything() {
    let cast = Cast::new().await;
    let mut wrong = Vec::new();
    for row in rows() {
        let school = cast.copy().await;
        for ((asker, cookie), expected) in ASKERS.iter().zip(&cast.cookies).zip(&row.statuses) {
            let Some(expected) = expected else { continue };
            let tab = school.tab("10.0.0.1");
            tab.cookie.lock().expect("a cookie").clone_from(cookie);
            let status = tab.status(cast.request(&row, asker)).await;
            if status != StatusCode::from_u16(*expected).expect("a status") {
                wrong.push(format!("{} {} by {asker}: {status}, not {expected}", row.method, row.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
