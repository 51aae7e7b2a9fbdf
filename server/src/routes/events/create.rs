//! `POST /api/v1/events`: a tab sends what happened. The ticket or permit in it is all that counts, not who is signed in.

use crate::{
    accept::crowd::Place,
    policy::Permitted,
    problem::{ApiError, Body},
    state::State,
    store::Came,
};
use axum::{Json, extract};
use mastery::wire::v1;

/// Stores a batch and says, when it is durable, how far this writer's events are held. Sent twice, late or after a gap, the
/// answer is the same figures; where an index is held with other content it is a 409 with them, and the batch is kept beside
/// that, as far as there is room for such.
#[utoipa::path(post, path = "/events", tag = "attempts", operation_id = "store_events", request_body = v1::Batch,
    responses((status = 200, body = v1::Acknowledged), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 409, body = v1::Problem), (status = 413, body = v1::Problem), (status = 422, body = v1::Problem),
        (status = 503, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    _place: Place,
    Body(batch): Body<v1::Batch>,
) -> Result<Permitted<Json<v1::Acknowledged>>, ApiError> {
    let received = super::receive(&state, &batch, Came::of(&batch)).await?;
    Ok(received.permission.answer(Json(received.accepted.reply()?)))
}
