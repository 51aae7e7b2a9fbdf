//! What tabs did.

pub(super) mod create;

use crate::{
    accept::{authority::Authority, batch::accept},
    policy::{Act, Permitted, may},
    problem::ApiError,
    state::State,
};
use axum::Json;
use mastery::wire::v1;
use words::problems::Problem;

/// Stores a batch for whoever holds what authorises it.
pub(super) async fn store(state: &State, batch: &v1::Batch) -> Result<Permitted<Json<v1::Acknowledged>>, ApiError> {
    let _place = state.crowd.enter()?;
    let authority = Authority::verify(&state.keys.tickets, &batch.authority).map_err(|_| Problem::Forged)?;
    let row = state.gate.row_of_attempt(authority.school(), batch.attempt).await?;
    let row = row.unwrap_or_else(|| authority.row(batch.attempt));
    let permission = may(&authority.actor(), Act::StoreEvents, &row)?;
    let acknowledged = accept(state.gate.open(&permission), &authority, batch, state.now()).await?;
    state.live.touch(authority.school(), authority.student());
    Ok(permission.answer(Json(acknowledged)))
}
