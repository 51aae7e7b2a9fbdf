//! How much is worked on at once: what is sent is in memory until it is stored, so there is an end to it. The place is
//! taken before anything of the body is read, because that is what needs the memory.

use crate::{
    problem::{ApiError, LARGEST_BODY},
    state::State,
    store::StoreError,
};
use axum::{
    Extension,
    body::HttpBody,
    extract::{FromRequestParts, Request},
    http::{HeaderMap, header::CONTENT_LENGTH, request::Parts},
    middleware::Next,
    response::Response,
};
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many batches: a large school at the bell fits; what is more comes again a second later.
const BATCHES: usize = 2_048;
/// And so many KiB of them together: a batch of a demonstration is a few, and nobody fills the memory with the largest.
const KIBIBYTES: usize = 64 << 10;
/// So many logs are read and judged at once: each may be megabytes, whatever the size of the batch that asks for it. The
/// processors are busy with fewer, and while the disk writes none is in memory.
const LOGS: usize = 8;
/// So much sealed work: each may be megabytes, and nobody waits at a page for it.
const SEALED: usize = 2;

/// What is worked on.
#[derive(Clone, Debug)]
pub struct Crowd {
    batches: Arc<Semaphore>,
    kibibytes: Arc<Semaphore>,
    sealed: Arc<Semaphore>,
    logs: Arc<Semaphore>,
    /// KiB of all other requests together.
    others: Arc<Semaphore>,
}

impl Default for Crowd {
    fn default() -> Self {
        Self::of(BATCHES, KIBIBYTES, SEALED)
    }
}

impl Crowd {
    /// With room for so many batches, so many KiB of them together and as many of all other requests, and so much sealed
    /// work.
    #[must_use]
    pub fn of(batches: usize, kibibytes: usize, sealed: usize) -> Self {
        let room = |places| Arc::new(Semaphore::new(places));
        Self {
            batches: room(batches),
            kibibytes: room(kibibytes),
            sealed: room(sealed),
            logs: room(LOGS),
            others: room(kibibytes),
        }
    }

    /// A turn to have a log in memory, for as long as it is kept. Whoever has a place waits for it.
    pub async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        self.logs.clone().acquire_owned().await.ok()
    }
}

/// A place for a batch, for as long as it is kept. Where there is none the request is refused, with a word on when to come
/// again, and its body is not read.
#[derive(Debug)]
pub struct Place {
    _held: [OwnedSemaphorePermit; 2],
}

/// The same for sealed work.
#[derive(Debug)]
pub struct SealedPlace {
    _held: OwnedSemaphorePermit,
}

impl FromRequestParts<State> for Place {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, ApiError> {
        let Crowd { batches, kibibytes, .. } = &state.crowd;
        Ok(Self { _held: [enter(batches, 1)?, enter(kibibytes, size(&parts.headers))?] })
    }
}

impl FromRequestParts<State> for SealedPlace {
    type Rejection = ApiError;

    async fn from_request_parts(_: &mut Parts, state: &State) -> Result<Self, ApiError> {
        enter(&state.crowd.sealed, 1).map(|held| Self { _held: held })
    }
}

/// A place for any other request that has a body, for as long as it is answered.
///
/// # Errors
/// Where there is none: when to come again.
pub async fn find_place(
    Extension(crowd): Extension<Crowd>,
    request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let _held = match request.body().is_end_stream() {
        true => None,
        false => Some(enter(&crowd.others, size(request.headers()))?),
    };
    Ok(next.run(request).await)
}

fn enter(room: &Arc<Semaphore>, places: u32) -> Result<OwnedSemaphorePermit, ApiError> {
    room.clone().try_acquire_many_owned(places).map_err(|_| StoreError::Busy.into())
}

/// How large a body says that it is, in KiB; one that does not say so may be the largest that is read.
fn size(headers: &HeaderMap) -> u32 {
    let said = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    said.unwrap_or(LARGEST_BODY).min(LARGEST_BODY).div_ceil(1 << 10) as u32
}
