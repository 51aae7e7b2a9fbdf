//! A school in a folder of its own with a clock that is moved by hand, and tabs that talk to it.

mod colleague;
mod demonstration;
pub mod matrix;
pub mod operations;
mod practice;
mod sealed;
mod stream;

pub use demonstration::Demonstration;
pub use stream::Stream;

use axum::{
    Router,
    body::{Body, HttpBody, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Request, StatusCode},
    response::Response,
};
use generators::answers::Response as Typed;
use mastery::{
    attempt::{Device, DeviceEvent},
    id::{AttemptId, ClassId, SchoolId, StaffId, StudentId},
    standing::Standing,
    ticket::Signed,
    time::{Instant, Millis},
    wire::v1::{Path as Steps, Step},
};
use serde_json::{Value, json};
use server::{
    Options, State,
    accept::{arrival::Arrival, judge::judge},
    clock::{Clock, SetClock},
    policy::{Act, Actor, Permission, Row, may},
    store::{NewClass, NewSchool, NewStaff, NewStudent, Secret, Store, sqlite::FILE},
};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::{
    net::SocketAddr,
    path::Path,
    sync::{Arc, Mutex},
};
use tempfile::TempDir;
use tower::ServiceExt;
use uuid::Uuid;

pub const CODE: &str = "K7-M2";
pub const PIN: &str = "1234";
pub const PASSWORD: &str = "a long password";
/// 2026-11-24.
const BEGIN: Instant = Instant(1_795_500_000_000);

/// The class of the first school.
pub const CLASS: ClassId = ClassId(Uuid::from_u128(1 << 64 | 2));

pub struct School {
    pub state: State,
    pub clock: Arc<SetClock>,
    pub folder: TempDir,
    app: Router,
}

impl School {
    /// A school with Ana, Béla and their teacher, who all have the same PIN.
    pub async fn open() -> Self {
        let school = Self::empty().await;
        let secret = school.state.hasher.hash(PIN).await.expect("a hash");
        let password = school.state.hasher.hash(PASSWORD).await.expect("a hash");
        school.create(1, CODE, &["Ana", "Béla"], secret.clone(), password.clone()).await;
        school.create(2, "OTHER", &["Ana"], secret, password).await;
        school
    }

    /// A server in an empty folder.
    pub async fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self::reopen(folder, Arc::new(SetClock::new(BEGIN))).await
    }

    /// The same folder after a restart.
    pub async fn reopen(folder: TempDir, clock: Arc<SetClock>) -> Self {
        let state = State::open(folder.path(), clock.clone(), Options::default()).await.expect("an open folder");
        Self { app: server::app(state.clone()), state, clock, folder }
    }

    /// Copies the folder as it is, as a backup does.
    pub async fn copy_to(&self, folder: &Path) {
        std::fs::create_dir(folder.join("keys")).expect("a folder");
        for key in ["ticket-signing", "pin-pepper", "sealing"] {
            std::fs::copy(self.folder.path().join("keys").join(key), folder.join("keys").join(key)).expect("a copy");
        }
        let options = SqliteConnectOptions::new().filename(self.folder.path().join(FILE));
        let mut database = options.connect().await.expect("the database");
        let copy = folder.join(FILE).display().to_string();
        sqlx::query("VACUUM INTO $1").bind(copy).execute(&mut database).await.expect("a copy");
        database.close().await.expect("closed");
    }

    async fn create(&self, number: u128, code: &str, names: &[&str], secret: Secret, password: Secret) {
        let id = |n: u128| Uuid::from_u128(number << 64 | n);
        let student = |(n, name): (usize, &&str)| NewStudent {
            id: StudentId(id(10 + n as u128)),
            name: (*name).to_owned(),
            secret: secret.clone(),
        };
        let (school, class, staff) = (SchoolId(id(1)), ClassId(id(2)), StaffId(id(3)));
        let new = NewSchool {
            id: school,
            name: format!("School {number}"),
            number_style: Default::default(),
            staff: NewStaff { id: staff, name: format!("Teacher {number}"), secret: password },
        };
        assert!(self.store().create_school(new).await.expect("a school"));
        let new = NewClass { school, id: class, name: "4B".into(), code: code.into(), staff };
        self.store().create_class(new).await.expect("a class").expect("a code of its own");
        let students = names.iter().enumerate().map(student).collect();
        self.store().create_students(school, class, students).await.expect("students").expect("names of their own");
    }

    pub fn permission(&self) -> Permission {
        may(&Actor::Operator, Act::SetUp, &Row::Open).expect("the operator may")
    }

    /// A tab in which a teacher is signed in.
    pub async fn staff(&self, name: &str) -> Tab<'_> {
        let tab = self.tab("10.0.0.2");
        let answer = tab.post("/api/v1/staff/session", json!({"name": name, "password": PASSWORD})).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        tab
    }

    pub fn store(&self) -> &dyn Store {
        self.state.gate.open(&self.permission())
    }

    pub fn school(&self) -> SchoolId {
        SchoolId(Uuid::from_u128(1 << 64 | 1))
    }

    /// What the server notes of how a demonstration came.
    pub async fn arrival(&self, shown: &Demonstration) -> Arrival {
        let log = self.store().read_log(self.school(), shown.id()).await.expect("a log");
        judge(&shown.ticket, &log, &Default::default(), self.clock.now()).arrival
    }

    /// Moves the clock by so many seconds.
    pub fn pass(&self, seconds: f64) {
        self.clock.advance((seconds * 1000.0) as i64);
    }

    pub fn now(&self) -> i64 {
        self.clock.now().0
    }

    /// A tab of nobody at an address.
    pub fn tab(&self, address: &str) -> Tab<'_> {
        Tab { school: self, cookie: Mutex::new(None), address: format!("{address}:5000").parse().expect("an address") }
    }

    /// A tab in which somebody of the class is signed in.
    pub async fn signed_in(&self, name: &str) -> Tab<'_> {
        let tab = self.tab("10.0.0.1");
        let answer = tab.sign_in(CODE, name, PIN).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        tab
    }
}

pub struct Tab<'a> {
    school: &'a School,
    pub cookie: Mutex<Option<String>>,
    address: SocketAddr,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Answer {
    /// The name of the problem.
    pub fn problem(&self) -> &str {
        self.body["type"].as_str().unwrap_or_default().trim_start_matches("/problems/")
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("plain text"))
    }
}

impl Tab<'_> {
    /// Sends a request, and hears how the answer begins: of a stream the end never comes.
    pub async fn status(&self, request: Request<Body>) -> StatusCode {
        self.respond(request).await.status()
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        read(self.respond(request).await).await
    }

    /// The device's wall clock, which is right.
    pub fn now(&self) -> i64 {
        self.school.now()
    }

    async fn respond(&self, request: Request<Body>) -> Response {
        let answer = self.school.app.clone().oneshot(self.addressed(request)).await.expect("an answer");
        if let Some(cookie) = answer.headers().get("set-cookie") {
            let cookie = cookie.to_str().expect("plain text").split(';').next().unwrap_or_default().to_owned();
            *self.cookie.lock().expect("a cookie") = Some(cookie).filter(|cookie| !cookie.ends_with('='));
        }
        answer
    }

    /// A write of this tab's, to be sent by itself.
    pub fn request(&self, path: &str, body: Value) -> Request<Body> {
        self.request_of(path, "application/json", body.to_string())
    }

    /// The same, of whatever kind.
    pub fn request_of(&self, path: &str, kind: &str, body: impl Into<Body>) -> Request<Body> {
        let request = Request::post(path).header("content-type", kind).body(body.into());
        self.addressed(request.expect("a request"))
    }

    /// A question of this tab's, to be sent by itself.
    pub fn request_to(&self, path: &str) -> Request<Body> {
        self.addressed(Request::get(path).body(Body::empty()).expect("a request"))
    }

    fn addressed(&self, request: Request<Body>) -> Request<Body> {
        let (mut parts, body) = request.into_parts();
        let kept = self.cookie.lock().expect("a cookie").clone();
        if let Some(cookie) = kept {
            parts.headers.insert("cookie", cookie.parse().expect("a cookie"));
        }
        // As a browser says it of what it has whole.
        if let Some(length) = body.size_hint().exact() {
            parts.headers.insert("content-length", length.into());
        }
        parts.headers.insert("host", "school:8310".parse().expect("a host"));
        parts.headers.entry("origin").or_insert("http://school:8310".parse().expect("an origin"));
        parts.extensions.insert(ConnectInfo(self.address));
        Request::from_parts(parts, body)
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Request::delete(path).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.post_raw(path, "application/json", body.to_string()).await
    }

    pub async fn send_json(&self, method: &str, path: &str, body: Value) -> Answer {
        let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
        self.send(request.body(Body::from(body.to_string())).expect("a request")).await
    }

    pub async fn post_raw(&self, path: &str, content_type: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path).header("content-type", content_type).body(body.into());
        self.send(request.expect("a request")).await
    }

    pub async fn sign_in(&self, code: &str, name: &str, pin: &str) -> Answer {
        self.post("/api/v1/session", json!({"class_code": code, "name": name, "pin": pin})).await
    }

    /// Presses Start.
    pub async fn start(&self, objective: &str) -> Demonstration {
        let attempt = self.school.new_id();
        let started = json!({"attempt": attempt, "objective": objective, "locale": "en"});
        let answer = self.post("/api/v1/tickets", started).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let signed: Signed = serde_json::from_value(answer.body["ticket"].clone()).expect("a ticket");
        Demonstration::new(signed)
    }

    /// Where the student stands with an objective.
    pub async fn step(&self, objective: &str) -> Step {
        let answer = self.get("/api/v1/path").await;
        let path: Steps = serde_json::from_value(answer.body).expect("a path");
        path.steps.into_iter().find(|step| step.objective.id.0 == objective).expect("the objective")
    }

    /// The same in a word.
    pub async fn standing(&self, objective: &str) -> &'static str {
        match self.step(objective).await.standing {
            Standing::NotTried => "not tried",
            Standing::NotYet { .. } => "not yet",
            Standing::Met { .. } => "met",
            Standing::Excused => "excused",
        }
    }
}

/// The answer of a server to a request.
pub async fn answer(app: Router, request: Request<Body>) -> Answer {
    read(app.oneshot(request).await.expect("an answer")).await
}

async fn read(answer: Response) -> Answer {
    let (parts, body) = answer.into_parts();
    // What goes on for ever is read elsewhere.
    let goes_on = parts.headers.get("content-type").is_some_and(|kind| kind == "text/event-stream");
    let body = if goes_on { Body::empty() } else { body };
    let bytes = to_bytes(body, 1 << 24).await.expect("a body");
    let text = || std::str::from_utf8(&bytes).map_or(Value::Null, |text| Value::String(text.to_owned()));
    let body = serde_json::from_slice(&bytes).unwrap_or_else(|_| text());
    Answer { status: parts.status, headers: parts.headers, body }
}

/// An event as a tab stores it.
pub fn event(at: u64, what: Device) -> Value {
    serde_json::to_value(DeviceEvent { at: Millis(at), what }).expect("json")
}

/// An answer as a tab stores it.
pub fn response(at: u64, item: u32, typed: &str) -> Value {
    event(at, Device::Response { item, response: Typed::One(typed.to_owned()), first_key: Some(Millis(300)) })
}

impl School {
    /// An id as a tab makes it.
    pub fn new_id(&self) -> AttemptId {
        let mut random = [0; 10];
        random.copy_from_slice(&Uuid::from_u128(rand()).as_bytes()[..10]);
        AttemptId(uuid::Builder::from_unix_timestamp_millis(self.now() as u64, &random).into_uuid())
    }
}

fn rand() -> u128 {
    let hash = || std::hash::BuildHasher::hash_one(&std::collections::hash_map::RandomState::new(), 0);
    u128::from(hash()) << 64 | u128::from(hash())
}
