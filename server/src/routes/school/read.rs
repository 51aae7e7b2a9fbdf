//! `GET /api/v1/school`: whether this server has a school.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;

/// Says whether a school was begun here. Without one nobody can sign in, and the pages say so.
#[utoipa::path(get, path = "/school", tag = "staff", operation_id = "see_beginning",
    responses((status = 200, body = v1::Beginning)))]
pub async fn read(extract::State(state): extract::State<State>) -> Result<Permitted<Json<v1::Beginning>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::SeeBeginning, &Row::Open)?;
    Ok(permission.answer(Json(v1::Beginning { begun: state.beginning.key().is_none() })))
}
