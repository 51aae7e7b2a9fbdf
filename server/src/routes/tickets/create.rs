//! `POST /api/v1/tickets`: a student presses Start.

use crate::{
    accept::start::start,
    policy::{Act, Actor, Permitted, Row, may},
    problem::{ApiError, Body},
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use words::problems::Problem;

/// The signed ticket for one demonstration; the same again for the same attempt. It closes what is open of the objective.
#[utoipa::path(post, path = "/tickets", tag = "attempts", operation_id = "start", request_body = v1::Start,
    responses((status = 200, body = v1::Started), (status = 401, body = v1::Problem), (status = 404, body = v1::Problem),
        (status = 409, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    actor: Actor,
    wanted: Result<Body<v1::Start>, ApiError>,
) -> Result<Permitted<Json<v1::Started>>, ApiError> {
    let Actor::Student { school, class, student } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::Start, &Row::OfStudent { school, student })?;
    let Body(wanted) = wanted?;
    let store = state.gate.open(&permission);
    let account = store.read_student(school, class, student).await?.ok_or(Problem::NotSignedIn)?;
    let started = start(store, &state.crowd, &state.keys, &account, &wanted, state.now()).await?;
    state.live.touch(school, student);
    Ok(permission.answer(Json(started)))
}
