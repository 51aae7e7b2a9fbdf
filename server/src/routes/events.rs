//! What tabs did.

pub(super) mod create;

use crate::{
    accept::{
        authority::Authority,
        batch::{Accepted, accept},
    },
    policy::{Act, Permission, may},
    problem::ApiError,
    state::State,
    store::Came,
};
use mastery::wire::v1;
use words::problems::Problem;

/// A batch that was not refused.
pub(super) struct Received {
    pub permission: Permission,
    pub authority: Authority,
    /// What became of it.
    pub accepted: Accepted,
}

/// Takes a batch from whoever holds what authorises it, and has a place for it.
pub(super) async fn receive(state: &State, batch: &v1::Batch, came: Came) -> Result<Received, ApiError> {
    let authority = Authority::verify(&state.keys.tickets, &batch.authority).map_err(|_| Problem::Forged)?;
    let row = state.gate.row_of_attempt(authority.school(), batch.attempt).await?;
    let row = row.unwrap_or_else(|| authority.row(batch.attempt));
    let permission = may(&authority.actor(), Act::StoreEvents, &row)?;
    let store = state.gate.open(&permission);
    let accepted = accept(store, &state.crowd, &authority, batch, came, state.now()).await?;
    state.live.touch(authority.school(), authority.student());
    Ok(Received { permission, authority, accepted })
}
