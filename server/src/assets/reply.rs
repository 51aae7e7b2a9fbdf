//! A carried file as an answer: encoded as asked, with what a cache needs.

use super::{Builds, content_type, encoding};
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mastery::ticket::hex;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// How long a browser may use what it has.
#[derive(Clone, Copy)]
pub enum Keep {
    /// A name that follows the contents: without asking again.
    ForEver,
    /// Only after asking whether it is still the same.
    AskAgain,
}

/// The answer to a GET or HEAD for this file, or none when it is not carried.
pub fn file<E: RustEmbed>(path: &str, keep: Keep, request: &Request) -> Option<Response> {
    let encoding = encoding::best(&all(request.headers(), header::ACCEPT_ENCODING));
    let file = E::get(&format!("{path}{}", encoding.ending()))?;
    let contents = match file.data {
        Cow::Borrowed(contents) => Bytes::from_static(contents),
        Cow::Owned(contents) => Bytes::from(contents),
    };
    Some(answer(path, contents, file.metadata.sha256_hash(), encoding, keep, request))
}

/// The same for a file of the build before.
pub fn kept(before: &Builds, name: &str, request: &Request) -> Option<Response> {
    let encoding = encoding::best(&all(request.headers(), header::ACCEPT_ENCODING));
    let contents = before.read(&format!("{name}{}", encoding.ending()))?;
    let hash = Sha256::digest(&contents).into();
    Some(answer(name, contents.into(), hash, encoding, Keep::ForEver, request))
}

fn answer(
    path: &str,
    contents: Bytes,
    hash: [u8; 32],
    encoding: encoding::Encoding,
    keep: Keep,
    request: &Request,
) -> Response {
    // Each encoding is a representation of its own, with its own hash; half of it tells the versions of a file apart.
    let tag = format!("\"{}\"", hex(&hash[..8]));
    let cache_control = match keep {
        Keep::ForEver => "max-age=31536000, immutable",
        Keep::AskAgain => "no-cache",
    };
    let is_known = matches(&all(request.headers(), header::IF_NONE_MATCH), &tag);
    let caching =
        [(header::ETAG, tag.as_str()), (header::CACHE_CONTROL, cache_control), (header::VARY, "Accept-Encoding")];
    if is_known {
        return (StatusCode::NOT_MODIFIED, caching).into_response();
    }

    let length = [(header::CONTENT_LENGTH, contents.len().to_string())];
    let kind = [(header::CONTENT_TYPE, content_type::of(path))];
    let encoded = encoding.name().map(|name| [(header::CONTENT_ENCODING, name)]);
    let body = if request.method() == Method::HEAD { Body::empty() } else { Body::from(contents) };
    let mut response = (caching, kind, length, body).into_response();
    for (name, value) in encoded.into_iter().flatten() {
        response.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
    }
    response
}

/// All values of a header as one list.
fn all(headers: &HeaderMap, name: header::HeaderName) -> String {
    headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect::<Vec<_>>().join(",")
}

/// Whether an `If-None-Match` names this tag; a weak tag is as good (RFC 9110, 13.1.2).
fn matches(if_none_match: &str, tag: &str) -> bool {
    if_none_match.split(',').map(str::trim).any(|known| known == "*" || known.trim_start_matches("W/") == tag)
}
