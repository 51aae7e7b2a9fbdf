//! The API as a whole: its description, its headers, and how it says no.

use crate::school::{self, School, operations::operations};
use axum::{body::Body, http::Request};
use serde_json::{Value, json};

fn request(method: &str, path: &str) -> Request<Body> {
    let path = path
        .replace("{id}", "0199c82c-c000-7010-8000-000000000001")
        .replace("{class}", &school::CLASS.to_string())
        .replace("{student}", "0199c82c-c000-7010-8000-000000000002");
    let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
    request.body(Body::from(if ["POST", "PUT", "PATCH"].contains(&method) { "{}" } else { "" })).expect("a request")
}

#[tokio::test]
async fn the_description_is_served_and_knows_its_types() {
    let described = serde_json::to_value(server::document()).expect("json");
    let school = School::open().await;
    let served = school.tab("10.0.0.1").get("/api/openapi.json").await;
    assert_eq!(served.body, described);
    for schema in ["Batch", "Objective", "Standing", "Sitting", "Problem", "DeviceEvent"] {
        assert!(described["components"]["schemas"][schema].is_object(), "no schema {schema}");
    }
    assert!(!described.to_string().contains("#/components/schemas/Vec"), "a type that is none of ours");
}

#[tokio::test]
async fn the_router_serves_what_is_described_and_refuses_other_methods() {
    let school = School::open().await;
    let known = operations();
    for (_, path) in &known {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            let answer = school.tab("10.0.0.1").send(request(method, path)).await;
            if known.contains(&(method.to_owned(), path.clone())) {
                assert_ne!(answer.status, 405, "{method} {path}");
            } else {
                assert_eq!((answer.status.as_u16(), answer.problem()), (405, "wrong-method"), "{method} {path}");
                assert_ne!(answer.header("allow"), "", "{method} {path}");
            }
        }
    }
    for path in ["/api", "/api/", "/api/v1", "/api/v1/none", "/api/versions"] {
        let answer = school.tab("10.0.0.1").get(path).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (404, "no-such-address"), "{path}");
    }
    // A tab of a build that is much older or newer: it hears what to do, and keeps what it has.
    for path in ["/api/v2/session", "/api/v0/events"] {
        let answer = school.tab("10.0.0.1").get(path).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (501, "other-version"), "{path}");
    }
}

#[tokio::test]
async fn every_answer_has_the_headers_that_keep_a_browser_safe() {
    let school = School::open().await;
    let tab = school.signed_in("Ana").await;
    let long = "x".repeat(2 << 20);
    let answers = [
        ("a page", tab.get("/").await),
        ("an asset that is not there", tab.get("/assets/none.js").await),
        ("a success", tab.get("/api/v1/path").await),
        ("a refusal", school.tab("10.0.0.1").get("/api/v1/path").await),
        ("no such address", tab.get("/api/none").await),
        ("a wrong method", tab.send(request("PUT", "/api/v1/path")).await),
        ("too large", tab.post_raw("/api/v1/events", "application/json", long).await),
    ];
    for (what, answer) in answers {
        let policy = answer.header("content-security-policy");
        for part in
            ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "frame-ancestors 'none'", "base-uri 'none'"]
        {
            assert!(policy.contains(part), "{what}: {part} in {policy:?}");
        }
        assert!(!policy.contains("'unsafe-"), "{what}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{what}: {name}");
        }
        assert_ne!(answer.header("permissions-policy"), "", "{what}");
        let is_api = !["a page", "an asset that is not there"].contains(&what);
        assert_eq!(answer.header("cache-control") == "no-store", is_api, "{what}: {:?}", answer.headers);
    }
}

#[tokio::test]
async fn a_write_from_another_site_is_refused_whoever_is_signed_in() {
    let school = School::open().await;
    let tab = school.signed_in("Ana").await;
    for (method, path) in operations().iter().filter(|(method, _)| method != "GET") {
        let mut foreign = request(method, path);
        foreign.headers_mut().insert("origin", "http://evil.example".parse().expect("an origin"));
        let answer = tab.send(foreign).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (403, "other-origin"), "{method} {path}");
    }
    assert_eq!(tab.get("/api/v1/session").await.status, 200, "still signed in");
}

#[tokio::test]
async fn an_address_with_something_else_where_an_id_belongs_says_so() {
    let school = School::open().await;
    for (method, path) in operations() {
        for name in ["{class}", "{student}", "{id}"].into_iter().filter(|name| path.contains(name)) {
            let mut request = request(&method, &path.replace(name, "4B"));
            request.headers_mut().insert("accept-language", "es".parse().expect("a language"));
            let answer = school.tab("10.0.0.1").send(request).await;
            assert_eq!((answer.status.as_u16(), answer.problem()), (400, "address"), "{method} {path}: {answer:?}");
            let said = answer.body["detail"].as_str().expect("words");
            assert!(said.contains("«4B»") && said.contains(name) && said.contains("UUID"), "{said}");
        }
    }
    let teacher = school.staff("Teacher 1").await;
    let asked = teacher.get(&format!("/api/v1/classes/{}/matrix.csv?order=best", school::CLASS)).await;
    assert_eq!(asked.problem(), "malformed");
    assert!(asked.body["detail"].as_str().is_some_and(|said| said.contains("best")), "{asked:?}");
}

#[tokio::test]
async fn problems_are_said_in_the_readers_language() {
    let school = School::open().await;
    for (wanted, language, detail) in [
        ("es-MX,es;q=0.9,en;q=0.5", "es", "Primero inicia sesión."),
        ("en-GB", "en", "Sign in first."),
        ("fr", "en", "Sign in first."),
    ] {
        let mut request = request("GET", "/api/v1/path");
        request.headers_mut().insert("accept-language", wanted.parse().expect("a language"));
        let answer = school.tab("10.0.0.1").send(request).await;
        assert_eq!((answer.header("content-language"), &answer.body["detail"]), (language, &json!(detail)), "{wanted}");
        assert_eq!((&answer.body["type"], &answer.body["status"]), (&json!("/problems/not-signed-in"), &json!(401)));
        assert_eq!(answer.body["held"], Value::Null);
    }
}
