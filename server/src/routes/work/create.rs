//! `POST /api/v1/work`: work that was sealed on a device is handed in, by whoever carries it.

use super::super::events;
use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, body::Bytes, extract};
use mastery::{sealed::SealedError, wire::v1};
use std::collections::BTreeSet;
use words::problems::Problem;

/// The most bytes of sealed work: a term of one device's practice fits.
pub const MOST: usize = 16 << 20;

/// Opens the work and stores its batches as if their tab had sent them; what authorises each is inside. Handed in twice it
/// changes nothing.
#[utoipa::path(post, path = "/work", tag = "attempts", operation_id = "hand_in",
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = v1::HandedIn), (status = 413, body = v1::Problem), (status = 422, body = v1::Problem),
        (status = 503, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    sealed: Result<Bytes, extract::rejection::BytesRejection>,
) -> Result<Permitted<Json<v1::HandedIn>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::HandIn, &Row::Open)?;
    let sealed = sealed.map_err(|_| Problem::TooLarge { most: MOST as u64 / 1024 })?;
    let opened = state.keys.sealing.open(&sealed).map_err(|error| match error {
        SealedError::NotSealed => Problem::NotSealed,
        SealedError::OtherKey => Problem::SealedElsewhere,
        SealedError::Damaged => Problem::SealedDamaged,
    })?;
    let work: v1::Work = serde_json::from_slice(&opened).map_err(|_| Problem::SealedDamaged)?;
    let (mut held, mut refused) = (BTreeSet::new(), 0);
    for batch in &work.batches {
        match events::store(&state, batch).await {
            Ok(_) => _ = held.insert(batch.attempt),
            // Later it may be taken: whoever carries it keeps it until then.
            Err(error) if error.kind().0.is_server_error() => return Err(error),
            Err(_) => refused += 1,
        }
    }
    Ok(permission.answer(Json(v1::HandedIn { attempts: held.len() as u32, refused })))
}
