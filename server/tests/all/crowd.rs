//! What there is no room for is refused before it is read, and taken when there is.

use crate::school::{self, School, Tab};
use axum::{
    Router,
    body::{Body, Bytes},
    http::Request,
};
use futures_util::{Stream, StreamExt, stream};
use server::accept::crowd::Crowd;
use std::{
    convert::Infallible,
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";

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
    school.state.crowd = Crowd::of(1, 1 << 10, 1);
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    for (path, kind) in [("/api/v1/events", JSON), ("/api/v1/work", BYTES)] {
        let mut shown = ana.start("multiply-one-digit").await;
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
    school.state.crowd = Crowd::of(1, 1 << 10, 1);
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    let shown = ana.start("multiply-one-digit").await;
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
    school.state.crowd = Crowd::of(1, 1 << 10, 1);
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
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
    school.state.crowd = Crowd::of(100, (1 << 10) + 8, 1);
    let app = server::app(school.state.clone());
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
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
