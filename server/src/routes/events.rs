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

/// A batch that was kept.
pub(super) struct Kept {
    pub permission: Permission,
    pub authority: Authority,
    /// How it counts, or why it does not.
    pub accepted: Result<Accepted, ApiError>,
}

/// Keeps a batch for whoever holds what authorises it, and has a place for it. One that contradicts what is held is kept
/// beside it, as a fact.
pub(super) async fn keep(state: &State, batch: &v1::Batch, came: Came) -> Result<Kept, ApiError> {
    let authority = Authority::verify(&state.keys.tickets, &batch.authority).map_err(|_| Problem::Forged)?;
    let row = state.gate.row_of_attempt(authority.school(), batch.attempt).await?;
    let row = row.unwrap_or_else(|| authority.row(batch.attempt));
    let permission = may(&authority.actor(), Act::StoreEvents, &row)?;
    let accepted = match accept(state.gate.open(&permission), &state.crowd, &authority, batch, came, state.now()).await
    {
        Err(error) if error.held.is_none() => return Err(error),
        accepted => accepted,
    };
    state.live.touch(authority.school(), authority.student());
    Ok(Kept { permission, authority, accepted })
}
