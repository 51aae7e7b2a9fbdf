//! `GET /api/v1/device_work`: devices with work that is not here, or not the same here.

use crate::{
    accept::device_work::waiting,
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use words::problems::Problem;

/// Of the students of the teacher's classes, those that wait longest first. What came meanwhile, whoever brought it, is not
/// among them.
#[utoipa::path(get, path = "/device_work", tag = "attempts", operation_id = "see_device_work",
    responses((status = 200, body = [v1::DeviceWaiting]), (status = 401, body = v1::Problem)))]
pub async fn list(
    extract::State(state): extract::State<State>,
    actor: Actor,
) -> Result<Permitted<Json<Vec<v1::DeviceWaiting>>>, ApiError> {
    let Actor::Staff { school, staff } = actor else { return Err(Problem::NotSignedIn.into()) };
    let own = may(&actor, Act::SeeStaffSession, &Row::OfStaff { school, staff })?;
    let mut lines = Vec::new();
    for class in state.gate.open(&own).list_classes_of_staff(school, staff).await? {
        let permission = may(&actor, Act::SeeDeviceWork, &state.gate.row_of_class(school, class.id).await?)?;
        lines.extend(waiting(state.gate.open(&permission), &state.crowd, school, class.id).await?);
    }
    lines.sort_by_key(|line| line.since);
    Ok(own.answer(Json(lines)))
}
