//! `GET /api/v1/attempts/{id}`: a demonstration as the server has it.

use crate::{
    accept::judge::{judge, ticket},
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
};
use axum::{Json, extract};
use mastery::{id::AttemptId, wire::v1};
use words::problems::Problem;

/// The server's own fold of a demonstration, for the student whose it is; verdicts only once it has ended.
#[utoipa::path(get, path = "/attempts/{id}", tag = "attempts", operation_id = "see_attempt",
    params(("id" = AttemptId, Path, description = "The attempt")),
    responses((status = 200, body = v1::Attempt), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(id): Path<AttemptId>,
) -> Result<Permitted<Json<v1::Attempt>>, ApiError> {
    let Actor::Student { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let row = state.gate.row_of_attempt(school, id).await?.ok_or(Problem::NoAttempt)?;
    let permission = may(&actor, Act::SeeAttempt, &row)?;
    let store = state.gate.open(&permission);

    let row = store.read_attempt(school, id).await?.ok_or(Problem::NoAttempt)?;
    // Practice counts for nothing, so there is nothing to see of it here.
    let (signed, ticket) = row.ticket.clone().zip(ticket(&row)).ok_or(Problem::NoAttempt)?;
    let _turn = state.crowd.turn().await?;
    let log = store.read_log(school, id).await?;
    let judged = judge(&ticket, &log, &row.figures, state.now());
    let sitting = judged.sitting.ok_or_else(|| ApiError::failed("an attempt's items can't be derived"))?;
    let sitting = sitting.disclosed();
    Ok(permission.answer(Json(v1::Attempt { attempt: id, ticket: signed, set: ticket.set(), sitting })))
}
