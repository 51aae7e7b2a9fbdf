//! `POST /api/v1/work`: work that was sealed on a device is handed in, by whoever carries it.

use super::{super::events, whose};
use crate::{
    accept::{authority::Authority, batch::Accepted, crowd::SealedPlace},
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
    store::Came,
};
use axum::{Json, body::Bytes, extract, http::StatusCode};
use mastery::{
    id::{AttemptId, StudentId},
    sealed::SealedError,
    time::Instant,
    wire::v1,
};
use std::collections::BTreeMap;
use words::problems::Problem;

/// The most bytes of sealed work: a term of one device's practice fits.
pub const MOST: usize = 16 << 20;

/// An attempt of which something was handed in.
pub(super) struct Arrived {
    pub student: StudentId,
    pub objective: Option<v1::Column>,
    pub came: v1::Came,
}

/// Opens the work and keeps its batches as if their tab had sent them, beside what is held where they contradict that; what
/// authorises each is inside. Handed in twice it changes nothing. A teacher is told whose it is, of the students of their classes.
#[utoipa::path(post, path = "/work", tag = "attempts", operation_id = "hand_in",
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = v1::HandedIn), (status = 413, body = v1::Problem), (status = 422, body = v1::Problem),
        (status = 503, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    actor: Actor,
    _place: SealedPlace,
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
    let (mut arrived, mut refused, mut later) = (BTreeMap::new(), 0, None);
    for batch in work.batches {
        let batch = as_of(state.now(), work.sealed, batch);
        let received = match events::receive(&state, &batch, Came::Carried).await {
            Ok(received) => received,
            // One that fails keeps none of the others back. Later it may be taken: whoever carries it keeps it until then.
            Err(error) if error.kind().0 == StatusCode::INTERNAL_SERVER_ERROR => {
                later = Some(error);
                continue;
            }
            Err(error) if error.kind().0.is_server_error() => return Err(error),
            Err(_) => {
                refused += 1;
                continue;
            }
        };
        match came(&received.accepted) {
            Some(came) => note(&mut arrived, batch.attempt, &received, came),
            None => refused += 1,
        }
    }
    if let Some(error) = later {
        return Err(error);
    }
    let count = |came| arrived.values().filter(|arrived| arrived.came == came).count() as u32;
    Ok(permission.answer(Json(v1::HandedIn {
        epoch: state.epoch,
        arrived: count(v1::Came::New),
        held: count(v1::Came::Held),
        beside: count(v1::Came::Beside),
        refused,
        of: whose::told(&state, &actor, &arrived).await?,
    })))
}

/// The attempt's clock went on since the work was sealed, as it would have in the tab.
fn as_of(now: Instant, sealed: Instant, batch: v1::Batch) -> v1::Batch {
    v1::Batch { sent: batch.sent.plus(now.since(sealed)), ..batch }
}

/// What came of one batch; nothing where it is not on the record.
const fn came(accepted: &Accepted) -> Option<v1::Came> {
    match accepted {
        Accepted::New(_) => Some(v1::Came::New),
        Accepted::Held(_) => Some(v1::Came::Held),
        Accepted::Beside(_) => Some(v1::Came::Beside),
        Accepted::Gap(_) => None,
    }
}

fn note(arrived: &mut BTreeMap<AttemptId, Arrived>, attempt: AttemptId, received: &events::Received, came: v1::Came) {
    let noted = arrived.entry(attempt).or_insert_with(|| Arrived {
        student: received.authority.student(),
        objective: match &received.authority {
            Authority::Ticket(ticket, _) => {
                let (id, wording) = (ticket.objective.id.clone(), ticket.objective.wording.clone());
                Some(v1::Column { id, wording })
            }
            Authority::Permit(_) => None,
        },
        came,
    });
    noted.came = noted.came.max(came);
}
