//! `GET /api/v1/catalogue`: the objectives that come with the product.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
};
use axum::Json;
use mastery::{catalogue, wire::v1};

/// Every objective of the catalogue as it is before a class sets it, with its strand and grades.
#[utoipa::path(get, path = "/catalogue", tag = "catalogue", operation_id = "see_catalogue",
    responses((status = 200, body = [v1::Offered])))]
pub async fn read() -> Result<Permitted<Json<Vec<v1::Offered>>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::SeeCatalogue, &Row::Open)?;
    Ok(permission.answer(Json(catalogue::offered())))
}
