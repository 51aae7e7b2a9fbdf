//! `POST /api/v1/tickets/advance`: a tab keeps a few tickets, to begin without a network.

use crate::{
    accept::advance::advance,
    policy::{Act, Actor, Permitted, Row, may},
    problem::{ApiError, Body},
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use words::problems::Problem;

/// Signed tickets for the objectives that are ready and may begin without the school; the same ones again until they are
/// used or expire. One that never comes back is a fact on the record.
#[utoipa::path(post, path = "/tickets/advance", tag = "attempts", operation_id = "ask_advance_tickets",
    request_body = v1::AskAdvance, responses((status = 200, body = v1::Advance), (status = 401, body = v1::Problem)))]
pub async fn ask(
    extract::State(state): extract::State<State>,
    actor: Actor,
    asked: Result<Body<v1::AskAdvance>, ApiError>,
) -> Result<Permitted<Json<v1::Advance>>, ApiError> {
    let Actor::Student { school, class, student } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::Start, &Row::OfStudent { school, student })?;
    let Body(asked) = asked?;
    let store = state.gate.open(&permission);
    let account = store.read_student(school, class, student).await?.ok_or(Problem::NotSignedIn)?;
    let given = advance(store, &state.keys, &account, asked.locale, state.now(), || state.new_id()).await?;
    Ok(permission.answer(Json(given)))
}
