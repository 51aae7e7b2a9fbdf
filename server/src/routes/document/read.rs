//! `GET /api/openapi.json`: the API's description, generated from the code.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
};
use axum::{Extension, Json};
use std::sync::Arc;
use utoipa::openapi::OpenApi;

/// This document.
#[utoipa::path(get, path = "/openapi.json", tag = "document", operation_id = "see_document",
    responses((status = 200, content_type = "application/json", body = Object)))]
pub async fn read(Extension(document): Extension<Arc<OpenApi>>) -> Result<Permitted<Json<OpenApi>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::SeeDocument, &Row::Open)?;
    Ok(permission.answer(Json(OpenApi::clone(&document))))
}
