//! What there is no room for is refused before it is read, and taken when there is.

use crate::school::{self, School, Tab};
use axum::{
    Router,
    body::{Body, Bytes},
    http::Request,
};
use futures_util::{Stream, StreamExt, stream};
use serde_json::json;
use server::accept::crowd::{Crowd, Room};
use std::{
    convert::Infallible,
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::time::timeout;
use tower::ServiceExt;

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";

const OBJECTIVE: &str = "multiply-one-digit";
/// Enough for whoever need not wait.
const A_WHILE: Duration = Duration::from_millis(200);

/// Room for one of everything that is sent.
fn narrow() -> Crowd {
    Crowd::of(Room { batches: 1, kibibytes: 1 << 10, sealed: 1, ..Room::default() })
}

/// A body of which nothing comes, and whether anybody looked.
fn endless() -> (Body, Arc<AtomicBool>) {
    let looked = Arc::new(AtomicBool::new(false));
    let noted = looked.clone();
    let nothing = stream::once(async move {
        noted.store(true, Ordering::SeqCst);
        pending::<()>().await;
    });
    (body(nothing.map(|()| Bytes::new())), looked)
}

/// The bytes, and whether anybody looked.
fn noted(bytes: Vec<u8>) -> (Body, Arc<AtomicBool>) {
    let looked = Arc::new(AtomicBool::new(false));
    let noted = looked.clone();
    let all = stream::once(async move {
        noted.store(true, Ordering::SeqCst);
        Bytes::from(bytes)
    });
    (body(all), looked)
}

fn body(of: impl Stream<Item = Bytes> + Send + 'static) -> Body {
    Body::from_stream(of.map(Ok::<Bytes, Infallible>))
}

/// Sends a body that never comes, and waits until the server reads it: from then on it has its place.
async fn occupy(app: &Router, tab: &Tab<'_>, path: &str, kind: &str) -> tokio::task::JoinHandle<()> {
    let (body, looked) = endless();
    let (app, request) = (app.clone(), tab.request_of(path, kind, body));
    let holds = tokio::spawn(async move {
        school::answer(app, request).await;
    });
    while !looked.load(Ordering::SeqCst) {
        tokio::task::yield_now().await;
    }
    holds
}

async fn is_held(school: &School, shown: &school::Demonstration) -> bool {
    !school.store().read_log(school.school(), shown.id()).await.expect("a log").batches.is_empty()
}

#[tokio::test]
async fn what_there_is_no_room_for_is_not_read_and_is_taken_later() {
    let mut school = School::open().await;
    school.state.crowd = narrow();
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    for (path, kind) in [("/api/v1/events", JSON), ("/api/v1/work", BYTES)] {
        let mut shown = ana.start(OBJECTIVE).await;
        shown.answer(0, true, 1.0);
        let bytes = match kind {
            JSON => shown.whole().to_string().into_bytes(),
            _ => ana.sealed(&[shown.whole()]).await,
        };
        let send = async || {
            let (body, looked) = noted(bytes.clone());
            let request: Request<Body> = ana.request_of(path, kind, body);
            (school::answer(app.clone(), request).await, looked.load(Ordering::SeqCst))
        };
        let holds = occupy(&app, &ana, path, kind).await;
        for _ in 0..3 {
            let (answer, was_read) = send().await;
            assert_eq!((answer.status.as_u16(), answer.problem()), (503, "busy"), "{path}: {answer:?}");
            assert_eq!((answer.header("retry-after"), was_read), ("1", false), "{path}");
            assert!(!is_held(&school, &shown).await, "{path}");
        }
        // Who holds a place with a connection that breaks gives it back.
        holds.abort();
        assert!(holds.await.expect_err("it was ended").is_cancelled());
        let (answer, was_read) = send().await;
        assert_eq!((answer.status.as_u16(), was_read), (200, true), "{path}: {answer:?}");
        assert!(is_held(&school, &shown).await, "{path}");
    }
}

/// Sealed work is large and is never urgent: it stands in no tab's way, nor a tab in its.
#[tokio::test]
async fn batches_and_sealed_work_have_places_of_their_own() {
    let mut school = School::open().await;
    school.state.crowd = narrow();
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    let shown = ana.start(OBJECTIVE).await;
    let sealed = ana.sealed(&[shown.whole()]).await;
    for (held, held_as, path, kind, bytes) in [
        ("/api/v1/work", BYTES, "/api/v1/events", JSON, shown.whole().to_string().into_bytes()),
        ("/api/v1/events", JSON, "/api/v1/work", BYTES, sealed),
        ("/api/v1/device_work", JSON, "/api/v1/work", BYTES, ana.sealed(&[]).await),
    ] {
        let holds = occupy(&app, &ana, held, held_as).await;
        let answer = school::answer(app.clone(), ana.request_of(path, kind, bytes)).await;
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        holds.abort();
    }
}

/// Nobody has to be signed in to send a sign-in: what that takes of the memory has an end too, and takes no tab's place.
#[tokio::test]
async fn every_other_request_finds_its_place_before_its_body_is_read() {
    let mut school = School::open().await;
    school.state.crowd = narrow();
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.answer(0, true, 1.0);
    let holds = occupy(&app, &ana, "/api/v1/session", JSON).await;
    let (body, looked) = noted(b"{}".to_vec());
    let answer = school::answer(app.clone(), ana.request_of("/api/v1/session", JSON, body)).await;
    assert_eq!((answer.status.as_u16(), answer.problem()), (503, "busy"), "{answer:?}");
    assert!(!looked.load(Ordering::SeqCst), "it was read");
    let batch = ana.request_of("/api/v1/events", JSON, shown.whole().to_string());
    assert_eq!(school::answer(app.clone(), batch).await.status, 200, "a tab is in nobody's way");
    assert_eq!(ana.get("/api/v1/path").await.status, 200, "nor is who only asks");
    holds.abort();
    assert!(holds.await.expect_err("it was ended").is_cancelled());
    let answer = school::answer(app.clone(), ana.request_of("/api/v1/session", JSON, b"{}".to_vec())).await;
    assert_ne!(answer.status, 503, "{answer:?}");
}

/// What a body says of its length is what it takes of the room; one that says nothing takes as much as any may.
#[tokio::test]
async fn large_batches_take_the_room_of_many() {
    let mut school = School::open().await;
    school.state.crowd = Crowd::of(Room { kibibytes: (1 << 10) + 8, ..Room::default() });
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    shown.answer(0, true, 1.0);
    let small = shown.whole().to_string();
    assert!(small.len() < 8 << 10, "a batch of {} bytes", small.len());
    let large = format!("{small}{}", " ".repeat(9 << 10));
    let holds = occupy(&app, &ana, "/api/v1/events", JSON).await;
    for (batch, expected) in [(&large, 503), (&small, 200), (&large, 503), (&small, 200)] {
        let request = ana.request_of("/api/v1/events", JSON, Body::from(batch.clone()));
        let answer = school::answer(app.clone(), request).await;
        assert_eq!(answer.status.as_u16(), expected, "{} bytes: {answer:?}", batch.len());
    }
    holds.abort();
}

/// A request of a few bytes may be about an attempt of megabytes, whoever asks.
#[tokio::test]
async fn whoever_reads_a_log_waits_for_a_turn_and_is_answered() {
    let mut school = School::open().await;
    school.state.crowd = Crowd::of(Room { logs: 1, ..Room::default() });
    let app = server::app(school.state.clone());
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    let mut shown = ana.start(OBJECTIVE).await;
    shown.answer(0, true, 1.0);
    let (log, attempt) = (format!("/api/v1/attempts/{}/log", shown.id()), format!("/api/v1/attempts/{}", shown.id()));
    let page = format!("/api/v1/classes/{}/students/{}/objectives/{OBJECTIVE}", school::CLASS, shown.ticket.student);
    let part = json!({"attempt": shown.id(), "writer": shown.writer, "count": 9, "digest": "00", "waited": 0});
    let holds = json!({"device": school.new_id(), "authority": {"ticket": shown.signed}, "parts": [part]});
    let grant = json!({"grant": {"attempt": shown.id(), "more": 60_000}});
    let decision = json!({"id": school.new_id(), "what": grant, "reason": "The bell"});
    let start = json!({"attempt": school.new_id(), "objective": OBJECTIVE, "locale": "en"});
    for (what, request) in [
        ("a batch", ana.request("/api/v1/events", shown.whole())),
        ("the same again", ana.request("/api/v1/events", shown.whole())),
        ("sealed work", ana.request_of("/api/v1/work", BYTES, ana.sealed(&[shown.whole()]).await)),
        ("what a device holds", ana.request("/api/v1/device_work", holds)),
        ("devices with work", teacher.request_to("/api/v1/device_work")),
        ("the log", ana.request_to(&log)),
        ("the attempt", ana.request_to(&attempt)),
        ("the student's page", teacher.request_to(&page)),
        ("more time", teacher.request(&format!("{page}/decisions"), decision)),
        ("a start that closes it", ana.request("/api/v1/tickets", start)),
    ] {
        let turn = school.state.crowd.turn().await.expect("a turn");
        let mut answer = tokio::spawn(school::answer(app.clone(), request));
        assert!(timeout(A_WHILE, &mut answer).await.is_err(), "{what} did not wait");
        drop(turn);
        let answer = answer.await.expect("an answer");
        assert_eq!(answer.status, 200, "{what}: {answer:?}");
    }
    assert!(is_held(&school, &shown).await);
}

/// Nobody fills the memory by asking for logs and not reading them, and nobody waits for who does.
#[tokio::test]
async fn a_log_has_room_until_it_is_read() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start(OBJECTIVE).await;
    let answer = ana.post("/api/v1/events", shown.all(9).whole()).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let log = format!("/api/v1/attempts/{}/log", shown.id());
    let (asks, size) = (|| ana.request_to(&log), ana.get(&log).await.body.to_string().len());
    let crowd = Crowd::of(Room { replies: size.div_ceil(1 << 10), ..Room::default() });
    let mut state = school.state.clone();
    state.crowd = crowd;
    let app = server::app(state);
    let unread = app.clone().oneshot(asks()).await.expect("an answer");
    assert_eq!((unread.status().as_u16(), &unread.headers()["content-type"]), (200, &JSON.parse().expect("a header")));
    let busy = school::answer(app.clone(), asks()).await;
    assert_eq!((busy.status.as_u16(), busy.problem(), busy.header("retry-after")), (503, "busy", "1"), "{busy:?}");
    let batch = ana.request("/api/v1/events", shown.whole());
    assert_eq!(school::answer(app.clone(), batch).await.status, 200, "a tab is in nobody's way");
    drop(unread);
    let read = school::answer(app.clone(), asks()).await;
    assert_eq!(
        (read.status.as_u16(), read.body["parts"][0]["events"].as_array().map(Vec::len)),
        (200, Some(shown.events.len()))
    );
}
