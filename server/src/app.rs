//! The whole server as one router.

use crate::{
    assets, layers,
    policy::insist,
    problem::{ApiError, LARGEST_BODY, speak},
    routes, session,
    state::State,
};
use axum::{
    Extension, Router,
    extract::{DefaultBodyLimit, OriginalUri},
    middleware::from_fn,
};
use mastery::wire;
use std::{sync::Arc, time::Duration};
use tower_http::{catch_panic::CatchPanicLayer, timeout::RequestBodyTimeoutLayer, trace::TraceLayer};
use utoipa::openapi::OpenApi;
use words::problems::Problem;

/// The longest pause in the middle of a body: a weak network's, not a connection held open on purpose.
const BODY_SILENCE: Duration = Duration::from_secs(30);

/// The API and the pages.
pub fn app(state: State) -> Router {
    let sessions = session::layer(state.sessions.clone(), state.options.secure);
    let pages = assets::router(state.builds.clone());
    let (api, document) = routes::api().split_for_parts();
    let api = api
        .route("/api", axum::routing::any(no_route))
        .route("/api/", axum::routing::any(no_route))
        .route("/api/{*rest}", axum::routing::any(no_route))
        .layer(sessions)
        .layer(Extension(Arc::new(document)))
        .layer(Extension(state.crowd.clone()))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(RequestBodyTimeoutLayer::new(BODY_SILENCE))
        .layer(from_fn(insist))
        .layer(from_fn(layers::same_origin))
        .layer(CatchPanicLayer::custom(layers::caught))
        .layer(from_fn(speak))
        .layer(from_fn(layers::no_store))
        .with_state(state);
    let traced = TraceLayer::new_for_http().make_span_with(|request: &axum::http::Request<_>| {
        // The path and nothing of what is in it: names and PINs travel in bodies, and stay out of the log.
        tracing::debug_span!("request", method = %request.method(), path = request.uri().path())
    });
    pages.merge(api).layer(from_fn(layers::secure)).layer(traced)
}

/// The API's description.
#[must_use]
pub fn document() -> OpenApi {
    routes::api().into_openapi()
}

async fn no_route(OriginalUri(asked): OriginalUri) -> ApiError {
    let version = asked.path().strip_prefix("/api/v").and_then(|rest| rest.split('/').next()?.parse::<u32>().ok());
    match version {
        Some(version) if !wire::SPOKEN.contains(&version) => Problem::OtherWire.into(),
        _ => Problem::NoRoute.into(),
    }
}
