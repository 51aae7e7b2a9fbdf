//! Taking what a tab did: the ticket it may begin with, and the events that come back.
//!
//! Nothing of a result is taken from a tab. Its events are replayed over items derived anew, judged by the server's own run
//! of the same rules, and stored together with what follows from them in one transaction.

pub mod advance;
pub mod arrival;
pub mod authority;
pub mod batch;
pub mod crowd;
pub mod device_work;
pub mod judge;
pub mod lapse;
pub mod offline;
pub mod reading;
pub mod rebuild;
pub mod replay;
pub mod server_time;
pub mod start;

use crate::{
    problem::ApiError,
    store::{StoreError, Stored},
};

/// So often is a change tried again that somebody else was quicker with.
const TRIES: u32 = 16;

/// What one run came to; none when it is to be run again, from reading on, because the attempt changed under it.
fn settled<T>(run: Result<T, Change<ApiError>>) -> Option<Result<T, ApiError>> {
    match run {
        Ok(done) => Some(Ok(done)),
        Err(Change::Failed(error)) => Some(Err(error)),
        Err(Change::Stale) => None,
    }
}

/// Why one run did not change anything.
enum Change<E> {
    Stale,
    Failed(E),
}

impl<E> From<E> for Change<E> {
    fn from(error: E) -> Self {
        Self::Failed(error)
    }
}

/// Sorts out whether a commit is to be tried again.
fn held<E: From<StoreError>>(committed: Stored<()>) -> Result<(), Change<E>> {
    match committed {
        Err(StoreError::Stale) => Err(Change::Stale),
        other => other.map_err(|error| Change::Failed(error.into())),
    }
}
