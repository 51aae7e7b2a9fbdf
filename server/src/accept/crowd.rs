//! How much is in memory at once, so that there is an end to it: what is sent, until it is stored, and what is read of
//! attempts' logs, until it is answered. The place for a body is taken before anything of it is read, because that is what
//! needs the memory.

mod reply;

pub use reply::Reply;

use crate::{
    problem::{ApiError, LARGEST_BODY},
    state::State,
    store::{StoreError, Stored},
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

/// How much fits.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// So many batches, and as such what devices say that they hold.
    pub batches: usize,
    /// So many KiB of those bodies together, and as many of all other requests' but sealed work.
    pub kibibytes: usize,
    /// So much sealed work.
    pub sealed: usize,
    /// For so many requests at once a log is read, one for each: see [`Crowd::turn`].
    pub logs: usize,
    /// So many KiB of replies that say all of a log: see [`Crowd::reply`].
    pub replies: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            // A large school at the bell fits; what is more comes again a second later.
            batches: 2_048,
            // A batch of a demonstration is a few, and nobody fills the memory with the largest.
            kibibytes: 64 << 10,
            // Each may be megabytes, and nobody waits at a page for it.
            sealed: 2,
            // Each may be megabytes, whatever the size of the request. The processors are busy with fewer.
            logs: 8,
            // The largest is twice as many bytes as an attempt may have, and most are a few KiB.
            replies: 64 << 10,
        }
    }
}

/// What is worked on.
#[derive(Clone, Debug)]
pub struct Crowd {
    batches: Arc<Semaphore>,
    kibibytes: Arc<Semaphore>,
    sealed: Arc<Semaphore>,
    logs: Arc<Semaphore>,
    replies: Arc<Semaphore>,
    /// KiB of all other requests together.
    others: Arc<Semaphore>,
}

impl Default for Crowd {
    fn default() -> Self {
        Self::of(Room::default())
    }
}

impl Crowd {
    /// With so much room.
    #[must_use]
    pub fn of(room: Room) -> Self {
        let places = |places| Arc::new(Semaphore::new(places));
        Self {
            batches: places(room.batches),
            kibibytes: places(room.kibibytes),
            sealed: places(room.sealed),
            logs: places(room.logs),
            replies: places(room.replies),
            others: places(room.kibibytes),
        }
    }

    /// A turn to read a log, for whoever answers a request: so many batches are laid beside their logs at once, devices' parts
    /// compared with theirs, and attempts shown. Waits for it, holding no other. It is given back before anything is written
    /// and before the next log is read. What closes by itself, and what the command line does, is one after another and takes
    /// none.
    ///
    /// # Errors
    /// [`StoreError::Busy`] where there are no turns any more; they are never taken away.
    pub async fn turn(&self) -> Stored<Turn> {
        let held = self.logs.clone().acquire_owned().await.map_err(|_| StoreError::Busy)?;
        Ok(Turn { _held: held })
    }
}

/// A turn to have a log in memory, for as long as this is kept.
#[derive(Debug)]
pub struct Turn {
    _held: OwnedSemaphorePermit,
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
    kibibytes(said.unwrap_or(LARGEST_BODY).min(LARGEST_BODY))
}

const fn kibibytes(bytes: usize) -> u32 {
    bytes.div_ceil(1 << 10) as u32
}
