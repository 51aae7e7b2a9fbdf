//! `GET /api/v1/health`: whether the server runs and reaches its database.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::{time::Instant, wire::v1};
use serde::Serialize;
use utoipa::ToSchema;

/// A server that runs.
#[derive(Serialize, ToSchema)]
pub struct Health {
    /// The program's version.
    version: &'static str,
    /// The server's clock.
    server_now: Instant,
}

/// Says that the server runs and its database answers.
#[utoipa::path(get, path = "/health", tag = "health", operation_id = "see_health",
    responses((status = 200, body = Health), (status = 500, body = v1::Problem)))]
pub async fn read(extract::State(state): extract::State<State>) -> Result<Permitted<Json<Health>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::SeeHealth, &Row::Open)?;
    state.gate.open(&permission).find_class("").await?;
    Ok(permission.answer(Json(Health { version: env!("CARGO_PKG_VERSION"), server_now: state.now() })))
}
