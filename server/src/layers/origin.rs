//! Whoever changes something comes from our own pages.
//!
//! `SameSite=Lax` already keeps the cookie from other sites' writes; this keeps out what it can't see: another port of the
//! same host, an old browser, and events, which need no cookie.

use crate::problem::ApiError;
use axum::{
    extract::Request,
    http::{HeaderMap, Method, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use words::problems::Problem;

const FETCH_SITE: &str = "sec-fetch-site";

/// Refuses a write from elsewhere.
pub(crate) async fn same_origin(request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if is_read || is_ours(request.headers(), request.uri()) {
        return next.run(request).await;
    }
    ApiError::from(Problem::OtherOrigin).into_response()
}

fn is_ours(headers: &HeaderMap, uri: &Uri) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    if let Some(site) = text(FETCH_SITE) {
        return matches!(site, "same-origin" | "none");
    }
    if let Some(origin) = text(header::ORIGIN.as_str()) {
        // HTTP/2 has no Host header; there the address itself names the host.
        let host = text(header::HOST.as_str()).or(uri.authority().map(|authority| authority.as_str()));
        return origin.split_once("://").is_some_and(|(_, origin)| Some(origin) == host);
    }
    // No browser: a script or a test, which has no cookie that somebody else could be using.
    !headers.contains_key(header::COOKIE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    #[test]
    fn writes_come_from_our_own_pages() {
        let cases: &[(&[(&str, &str)], bool)] = &[
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site"), ("origin", "http://school:8310")], false),
            (&[("origin", "http://school:8310")], true),
            (&[("origin", "http://school:9999")], false),
            (&[("origin", "http://evil")], false),
            (&[("origin", "null")], false),
            (&[("origin", "http://school:8310"), ("cookie", "tenfold=x")], true),
            (&[("cookie", "tenfold=x")], false),
            (&[], true),
        ];
        for (headers, ours) in cases {
            let mut map = HeaderMap::from_iter([(header::HOST, HeaderValue::from_static("school:8310"))]);
            for (name, value) in *headers {
                map.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
            }
            assert_eq!(is_ours(&map, &Uri::from_static("/api/v1/session")), *ours, "{headers:?}");
        }
    }
}
