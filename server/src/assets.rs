//! The pages and their files, as `cargo xtask` built them and the program carries them.
//!
//! `/assets/NAME` never changes, because its name follows its contents; every other path is a page of the student's
//! program, or of the teacher's below `/teacher`, and is asked for anew each time, as is the service worker. `/api` is left
//! to the API. What this build does not have, the one before may.

mod builds;
mod content_type;
mod encoding;
mod reply;
#[cfg(test)]
mod tests;

use crate::problem;
use axum::Router;
use axum::extract::{Path, Request};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
pub use builds::Builds;
use reply::Keep;
use rust_embed::RustEmbed;
use words::{Say, cli::Cli};

#[derive(RustEmbed)]
#[folder = "../target/bundle"]
#[exclude = "manifest.json"]
// A bundle that was being put in place when `cargo xtask` was stopped.
#[exclude = "*.new/*"]
#[allow_missing = true]
struct Bundles;

/// Everything that a browser loads apart from the API. To be merged with the API's router; its fallback answers each
/// path that has no route, and leaves those below `/api` not found.
pub fn router<S: Clone + Send + Sync + 'static>(before: Builds) -> Router<S> {
    router_of::<Bundles, S>(before)
}

/// Keeps this program's files in the data folder beside those of the build before.
///
/// # Errors
/// When the folder can't be read or written.
pub fn keep(data: &std::path::Path) -> std::io::Result<Builds> {
    Builds::keep::<Bundles>(data)
}

fn router_of<E: RustEmbed + 'static, S: Clone + Send + Sync + 'static>(before: Builds) -> Router<S> {
    let asset = move |name: Path<String>, request: Request| asset::<E>(name, before.clone(), request);
    Router::new().route("/assets/{*name}", get(asset)).route("/worker.js", get(worker::<E>)).fallback(page::<E>)
}

/// What opens the student's pages without a network; from the top, so that all of them are in its scope.
async fn worker<E: RustEmbed>(request: Request) -> Response {
    reply::file::<E>("student/worker.js", Keep::AskAgain, &request)
        .unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

async fn asset<E: RustEmbed>(Path(name): Path<String>, before: Builds, request: Request) -> Response {
    // Compressed files stand beside theirs, and are only answered in their place.
    if name.ends_with(".br") || name.ends_with(".gz") {
        return StatusCode::NOT_FOUND.into_response();
    }
    // Names follow contents, so that it is the same file in whichever bundle.
    E::iter()
        .find(|path| path.split_once("/assets/").is_some_and(|(_, file)| file == name))
        .and_then(|path| reply::file::<E>(&path, Keep::ForEver, &request))
        .or_else(|| reply::kept(&before, &name, &request))
        .unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

async fn page<E: RustEmbed>(request: Request) -> Response {
    let path = request.uri().path();
    if is_below(path, "/api") || is_below(path, "/assets") {
        return StatusCode::NOT_FOUND.into_response();
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let bundle = if is_below(path, "/teacher") { "teacher" } else { "student" };
    reply::file::<E>(&format!("{bundle}/index.html"), Keep::AskAgain, &request)
        .unwrap_or_else(|| without_bundles(request.headers()))
}

fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// For who compiles the server by hand; the program that ships never says it.
fn without_bundles(headers: &HeaderMap) -> Response {
    let sentence = Cli::NoPages.say(problem::locale(headers).into()) + "\n";
    (StatusCode::SERVICE_UNAVAILABLE, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], sentence).into_response()
}
