//! `GET /api/v1/session`: which student is signed in.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use words::problems::Problem;

/// Which student is signed in, with the permit for practice.
#[utoipa::path(get, path = "/session", tag = "session", operation_id = "see_session",
    responses((status = 200, body = v1::Session), (status = 401, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
) -> Result<Permitted<Json<v1::Session>>, ApiError> {
    let Actor::Student { school, class, student } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeSession, &Row::OfStudent { school, student })?;
    let account = state.gate.open(&permission).read_student(school, class, student).await?;
    let account = account.ok_or(Problem::NotSignedIn)?;
    Ok(permission.answer(Json(super::described(&state, account))))
}
