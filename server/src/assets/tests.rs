//! What a browser gets for which path and headers, from a sample of a bundle and from none.

use super::{Builds, router_of};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use axum::routing::get;
use rust_embed::RustEmbed;
use tower::ServiceExt;

#[derive(RustEmbed)]
#[folder = "tests/sample-bundle"]
struct Sample;

#[derive(RustEmbed)]
#[folder = "tests/no-such-bundle"]
#[allow_missing = true]
struct Nothing;

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a plain header"))
    }
}

async fn ask(router: &Router, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers
        .iter()
        .fold(Request::builder().method(method).uri(path), |request, (name, value)| request.header(*name, *value));
    let response = router.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
    let (status, headers) = (response.status(), response.headers().clone());
    let body = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
    Answer { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
}

fn sample() -> Router {
    router_of::<Sample, ()>(Builds::default())
}

#[tokio::test]
async fn every_path_has_its_file() {
    let cases = [
        ("/", 200, "student's page", "text/html; charset=utf-8", "no-cache"),
        ("/objectives/round-to-nearest-ten?x=1", 200, "student's page", "text/html; charset=utf-8", "no-cache"),
        ("/apiary", 200, "student's page", "text/html; charset=utf-8", "no-cache"),
        ("/teachers", 200, "student's page", "text/html; charset=utf-8", "no-cache"),
        ("/teacher", 200, "teacher's page", "text/html; charset=utf-8", "no-cache"),
        ("/teacher/", 200, "teacher's page", "text/html; charset=utf-8", "no-cache"),
        ("/teacher/classes/4b", 200, "teacher's page", "text/html; charset=utf-8", "no-cache"),
        ("/assets/student-0.wasm", 200, "student's module", "application/wasm", "max-age=31536000, immutable"),
        (
            "/assets/teacher-0.js",
            200,
            "teacher's glue",
            "text/javascript; charset=utf-8",
            "max-age=31536000, immutable",
        ),
        ("/worker.js", 200, "student's worker", "text/javascript; charset=utf-8", "no-cache"),
        ("/assets/none.js", 404, "", "", ""),
        ("/assets/index.html", 404, "", "", ""),
        ("/assets/../index.html", 404, "", "", ""),
        ("/assets/student-0.wasm.br", 404, "", "", ""),
        ("/assets/", 404, "", "", ""),
        ("/assets", 404, "", "", ""),
        ("/api", 404, "", "", ""),
        ("/api/v1/none", 404, "", "", ""),
    ];
    for (path, status, body, kind, caching) in cases {
        let answer = ask(&sample(), "GET", path, &[]).await;
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.body.trim_end(), body, "{path}");
        if status == 200 {
            assert_eq!((answer.header("content-type"), answer.header("cache-control")), (kind, caching), "{path}");
            assert_eq!(answer.header("content-length"), answer.body.len().to_string(), "{path}");
            assert_eq!(answer.header("vary"), "Accept-Encoding", "{path}");
        }
    }
}

#[tokio::test]
async fn a_file_comes_in_the_encoding_that_is_asked_for() {
    // The sample's encoded files say in plain letters which they are.
    let cases = [
        ("gzip, deflate, br", "br", "student's module, brotli"),
        ("gzip, deflate", "gzip", "student's module, gzip"),
        ("br;q=0, gzip;q=0", "", "student's module"),
    ];
    for (accept, encoding, body) in cases {
        let answer = ask(&sample(), "GET", "/assets/student-0.wasm", &[("accept-encoding", accept)]).await;
        assert_eq!((answer.header("content-encoding"), answer.body.trim_end()), (encoding, body), "{accept}");
        assert_eq!(answer.header("content-type"), "application/wasm");
        assert_eq!(answer.header("content-length"), answer.body.len().to_string());
    }
}

#[tokio::test]
async fn what_a_browser_has_is_not_sent_again() {
    for path in ["/", "/assets/student-0.wasm"] {
        let first = ask(&sample(), "GET", path, &[]).await;
        let tag = first.header("etag");
        for known in [tag.to_owned(), format!("\"other\", W/{tag}"), "*".to_owned()] {
            let again = ask(&sample(), "GET", path, &[("if-none-match", &known)]).await;
            assert_eq!(
                (again.status, again.body.as_str(), again.header("etag")),
                (StatusCode::NOT_MODIFIED, "", tag),
                "{known}"
            );
            assert_eq!(again.header("cache-control"), first.header("cache-control"));
        }
        let other = ask(&sample(), "GET", path, &[("if-none-match", "\"other\"")]).await;
        assert_eq!(other.status, StatusCode::OK);
    }
    let brotli = [("accept-encoding", "br")];
    let path = "/assets/student-0.wasm";
    assert_ne!(
        ask(&sample(), "GET", path, &brotli).await.header("etag"),
        ask(&sample(), "GET", path, &[]).await.header("etag")
    );
}

#[tokio::test]
async fn head_is_get_without_the_body_and_nothing_can_be_written() {
    for path in ["/", "/teacher", "/assets/student-0.wasm"] {
        let (get, head) = (ask(&sample(), "GET", path, &[]).await, ask(&sample(), "HEAD", path, &[]).await);
        assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""), "{path}");
        for name in ["content-length", "content-type", "etag", "cache-control", "vary"] {
            assert_eq!(head.header(name), get.header(name), "{path} {name}");
        }
        assert_eq!(ask(&sample(), "POST", path, &[]).await.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
    assert_eq!(ask(&sample(), "POST", "/api/v1/none", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_api_keeps_its_routes_and_its_own_fallback() {
    let api = Router::new()
        .route("/v1/here", get(|| async { "here" }))
        .fallback(|| async { (StatusCode::NOT_FOUND, "the API's own") });
    let router = Router::new().nest("/api", api).merge(sample());
    assert_eq!(ask(&router, "GET", "/api/v1/here", &[]).await.body, "here");
    assert_eq!(ask(&router, "GET", "/api/v1/none", &[]).await.body, "the API's own");
    assert_eq!(ask(&router, "GET", "/path", &[]).await.body.trim_end(), "student's page");
}

#[tokio::test]
async fn without_bundles_the_page_says_what_to_do() {
    let answer = ask(&router_of::<Nothing, ()>(Builds::default()), "GET", "/", &[]).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("cargo xtask build"), "{}", answer.body);
}
