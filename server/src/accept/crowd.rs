//! How much is worked on at once: what is sent is in memory until it is stored, so there is an end to it. The place is
//! taken before anything of the body is read, because that is what needs the memory.

use crate::{problem::ApiError, state::State, store::StoreError};
use axum::{extract::FromRequestParts, http::request::Parts};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many batches: a large school at the bell fits; what is more comes again a second later.
const BATCHES: usize = 2_048;
/// So much sealed work: each may be megabytes, and nobody waits at a page for it.
const SEALED: usize = 2;

/// What is worked on.
#[derive(Clone, Debug)]
pub struct Crowd {
    batches: Arc<Semaphore>,
    sealed: Arc<Semaphore>,
}

impl Default for Crowd {
    fn default() -> Self {
        Self::of(BATCHES, SEALED)
    }
}

impl Crowd {
    /// With room for so many batches and so much sealed work.
    #[must_use]
    pub fn of(batches: usize, sealed: usize) -> Self {
        Self { batches: Arc::new(Semaphore::new(batches)), sealed: Arc::new(Semaphore::new(sealed)) }
    }
}

/// A place for a batch, for as long as it is kept. Where there is none the request is refused, with a word on when to come
/// again, and its body is not read.
#[derive(Debug)]
pub struct Place {
    _held: OwnedSemaphorePermit,
}

/// The same for sealed work.
#[derive(Debug)]
pub struct SealedPlace {
    _held: OwnedSemaphorePermit,
}

impl FromRequestParts<State> for Place {
    type Rejection = ApiError;

    async fn from_request_parts(_: &mut Parts, state: &State) -> Result<Self, ApiError> {
        enter(&state.crowd.batches).map(|held| Self { _held: held })
    }
}

impl FromRequestParts<State> for SealedPlace {
    type Rejection = ApiError;

    async fn from_request_parts(_: &mut Parts, state: &State) -> Result<Self, ApiError> {
        enter(&state.crowd.sealed).map(|held| Self { _held: held })
    }
}

fn enter(room: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, ApiError> {
    room.clone().try_acquire_owned().map_err(|_| StoreError::Busy.into())
}
