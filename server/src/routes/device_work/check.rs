//! `POST /api/v1/device_work`: a device says what it holds of a student's work. The ticket or permit in it is all that
//! counts, not who is signed in.

use crate::{
    accept::{authority::Authority, crowd::Place, device_work::compare},
    policy::{Act, Permitted, Row, may},
    problem::{ApiError, Body},
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use words::problems::Problem;

/// Checks how much there is of each part, and the digest over it, against what is held; says what is held of each, so that
/// the device sends again what is missing. What is not the same, the student's teachers can see.
#[utoipa::path(post, path = "/device_work", tag = "attempts", operation_id = "check_device_work",
    request_body = v1::DeviceWork,
    responses((status = 200, body = [v1::AtSchool]), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 413, body = v1::Problem), (status = 422, body = v1::Problem), (status = 503, body = v1::Problem)))]
pub async fn check(
    extract::State(state): extract::State<State>,
    _place: Place,
    Body(work): Body<v1::DeviceWork>,
) -> Result<Permitted<Json<Vec<v1::AtSchool>>>, ApiError> {
    let authority = Authority::verify(&state.keys.tickets, &work.authority).map_err(|_| Problem::Forged)?;
    let row = Row::OfStudent { school: authority.school(), student: authority.student() };
    let permission = may(&authority.actor(), Act::SayDeviceWork, &row)?;
    let held = compare(state.gate.open(&permission), &state.crowd, &authority, &work, state.now()).await?;
    Ok(permission.answer(Json(held)))
}
