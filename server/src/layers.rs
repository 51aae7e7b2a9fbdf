//! What every request and answer passes through.

mod headers;
mod origin;

pub(crate) use headers::secure;
pub(crate) use origin::same_origin;

use crate::problem::ApiError;
use axum::{
    extract::Request,
    http::{HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::any::Any;

/// What the API says is nobody's to keep.
pub(crate) async fn no_store(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A panic ends one request and is a problem like any other.
pub(crate) fn caught(panic: Box<dyn Any + Send + 'static>) -> Response {
    let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    ApiError::failed(format!("a panic: {}", said.unwrap_or("without words"))).into_response()
}

#[cfg(test)]
mod tests {
    use super::caught;
    use crate::problem::speak;
    use axum::{
        Router,
        body::Body,
        http::{Request, StatusCode},
        middleware::from_fn,
        routing::get,
    };
    use tower::ServiceExt;
    use tower_http::catch_panic::CatchPanicLayer;

    #[tokio::test]
    async fn a_panic_is_a_problem_that_tells_nothing() {
        let panics = get(|| async {
            if true {
                panic!("a secret")
            }
        });
        let router = Router::new().route("/", panics).layer(CatchPanicLayer::custom(caught)).layer(from_fn(speak));
        let answer =
            router.oneshot(Request::get("/").body(Body::empty()).expect("a request")).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
        let body = axum::body::to_bytes(answer.into_body(), 4096).await.expect("a body");
        assert!(!String::from_utf8_lossy(&body).contains("secret"));
    }
}
