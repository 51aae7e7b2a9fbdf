//! The API as a whole: its description, its headers, who is let in where, and how it says no.

mod school;

use axum::{body::Body, http::Request};
use school::School;
use serde_json::{Value, json};

/// Every operation of the API, an address to try it at, and the status for nobody, a student of the class, the class's
/// teacher, and a teacher of another school.
const OPERATIONS: &[(&str, &str, [u16; 4])] = &[
    ("GET", "/api/openapi.json", [200, 200, 200, 200]),
    ("GET", "/api/v1/health", [200, 200, 200, 200]),
    ("GET", "/api/v1/demo", [404, 404, 404, 404]),
    ("POST", "/api/v1/school", [400, 400, 400, 400]),
    ("POST", "/api/v1/session", [400, 400, 400, 400]),
    ("GET", "/api/v1/session", [401, 200, 401, 401]),
    ("DELETE", "/api/v1/session", [204, 204, 403, 403]),
    ("POST", "/api/v1/staff/session", [400, 400, 400, 400]),
    ("GET", "/api/v1/staff/session", [401, 401, 200, 200]),
    ("DELETE", "/api/v1/staff/session", [204, 403, 204, 204]),
    ("GET", "/api/v1/path", [401, 200, 401, 401]),
    ("POST", "/api/v1/tickets", [401, 400, 401, 401]),
    ("POST", "/api/v1/tickets/advance", [401, 400, 401, 401]),
    ("POST", "/api/v1/events", [400, 400, 400, 400]),
    ("GET", "/api/v1/attempts/{id}", [401, 404, 401, 401]),
    ("GET", "/api/v1/attempts/{id}/log", [401, 404, 401, 401]),
    ("POST", "/api/v1/classes", [401, 401, 400, 400]),
    ("GET", "/api/v1/classes/{class}/students", [401, 401, 200, 403]),
    ("POST", "/api/v1/classes/{class}/students", [401, 401, 400, 403]),
    ("PATCH", "/api/v1/classes/{class}/students/{student}", [401, 401, 204, 403]),
    ("DELETE", "/api/v1/classes/{class}/students/{student}", [401, 401, 404, 403]),
    ("POST", "/api/v1/classes/{class}/pins", [401, 401, 400, 403]),
];

fn request(method: &str, path: &str) -> Request<Body> {
    let path = path
        .replace("{id}", "0199c82c-c000-7010-8000-000000000001")
        .replace("{class}", &school::CLASS.to_string())
        .replace("{student}", "0199c82c-c000-7010-8000-000000000002");
    let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
    request.body(Body::from(if ["POST", "PATCH"].contains(&method) { "{}" } else { "" })).expect("a request")
}

#[tokio::test]
async fn the_description_lists_every_operation_and_no_other() {
    let described = serde_json::to_value(server::document()).expect("json");
    let mut operations: Vec<(String, &String)> = described["paths"]
        .as_object()
        .expect("paths")
        .iter()
        .flat_map(|(path, methods)| methods.as_object().expect("methods").keys().map(move |m| (m.to_uppercase(), path)))
        .collect();
    operations.sort();
    let mut known: Vec<(String, String)> =
        OPERATIONS.iter().map(|(m, p, ..)| ((*m).to_owned(), (*p).to_owned())).collect();
    known.sort();
    let operations: Vec<(String, String)> = operations.into_iter().map(|(m, p)| (m, p.clone())).collect();
    assert_eq!(operations, known, "an operation without a line in OPERATIONS, or the other way round");

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
    for (_, path, _) in OPERATIONS {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            let known = OPERATIONS.iter().find(|(m, p, _)| m == &method && p == path);
            let answer = school.tab("10.0.0.1").send(request(method, path)).await;
            match known {
                Some((.., [nobody, ..])) => assert_eq!(answer.status.as_u16(), *nobody, "{method} {path}"),
                None => {
                    assert_eq!((answer.status.as_u16(), answer.problem()), (405, "wrong-method"), "{method} {path}");
                    assert_ne!(answer.header("allow"), "", "{method} {path}");
                }
            }
        }
    }
    for path in ["/api", "/api/", "/api/v1", "/api/v1/none", "/api/v2/session"] {
        let answer = school.tab("10.0.0.1").get(path).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (404, "no-such-address"), "{path}");
    }
}

#[tokio::test]
async fn each_operation_lets_in_whom_it_should() {
    let school = School::open().await;
    for (method, path, statuses) in OPERATIONS {
        let tabs = [
            ("nobody", school.tab("10.0.0.1")),
            ("a student", school.signed_in("Ana").await),
            ("the class's teacher", school.staff("Teacher 1").await),
            ("a teacher of another school", school.staff("Teacher 2").await),
        ];
        for ((who, tab), status) in tabs.into_iter().zip(statuses) {
            let answer = tab.send(request(method, path)).await;
            assert_eq!(answer.status.as_u16(), *status, "{method} {path} by {who}: {answer:?}");
        }
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
    for (method, path, ..) in OPERATIONS.iter().filter(|(method, ..)| *method != "GET") {
        let mut foreign = request(method, path);
        foreign.headers_mut().insert("origin", "http://evil.example".parse().expect("an origin"));
        let answer = tab.send(foreign).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (403, "other-origin"), "{method} {path}");
    }
    assert_eq!(tab.get("/api/v1/session").await.status, 200, "still signed in");
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
