//! `GET /api/v1/attempts/{id}/log`: a demonstration's events, so that another device can go on with it.

use crate::{
    accept::crowd::Reply,
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
    store::Log,
};
use axum::extract;
use mastery::{id::AttemptId, wire::v1};
use words::problems::Problem;

/// The events of a demonstration as its tabs sent them, for the student whose it is.
#[utoipa::path(get, path = "/attempts/{id}/log", tag = "attempts", operation_id = "see_attempt_log",
    params(("id" = AttemptId, Path, description = "The attempt")),
    responses((status = 200, body = v1::AttemptLog), (status = 401, body = v1::Problem),
        (status = 403, body = v1::Problem), (status = 404, body = v1::Problem), (status = 503, body = v1::Problem)))]
pub async fn log(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(id): Path<AttemptId>,
) -> Result<Permitted<Reply>, ApiError> {
    let Actor::Student { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let row = state.gate.row_of_attempt(school, id).await?.ok_or(Problem::NoAttempt)?;
    let permission = may(&actor, Act::SeeAttempt, &row)?;
    let store = state.gate.open(&permission);
    let row = store.read_attempt(school, id).await?.ok_or(Problem::NoAttempt)?;
    // Practice counts for nothing, so nobody takes it over.
    let ticket = row.ticket.ok_or(Problem::NoAttempt)?;
    let _turn = state.crowd.turn().await?;
    let parts = parts(store.read_log(school, id).await?);
    let reply = state.crowd.reply(&v1::AttemptLog { ticket, outcome: row.figures.outcome, parts })?;
    Ok(permission.answer(reply))
}

/// What each tab sent, in the order of generations.
fn parts(log: Log) -> Vec<v1::LogPart> {
    let mut batches = log.batches;
    batches.sort_by_key(|batch| (batch.generation, batch.writer, batch.first_index));
    let mut parts: Vec<v1::LogPart> = Vec::new();
    for batch in batches {
        match parts.last_mut().filter(|part| part.writer == batch.writer) {
            Some(part) => part.events.extend(batch.events),
            None => {
                parts.push(v1::LogPart { writer: batch.writer, generation: batch.generation, events: batch.events })
            }
        }
    }
    parts
}
