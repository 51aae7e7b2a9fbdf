//! `GET /api/v1/staff/session`: which teacher is signed in.

use crate::{
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use words::problems::Problem;

/// Which teacher is signed in.
#[utoipa::path(get, path = "/staff/session", tag = "staff", operation_id = "see_staff_session",
    responses((status = 200, body = v1::StaffSession), (status = 401, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
) -> Result<Permitted<Json<v1::StaffSession>>, ApiError> {
    let Actor::Staff { school, staff } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeStaffSession, &Row::OfStaff { school, staff })?;
    let store = state.gate.open(&permission);
    let account = store.read_staff(school, staff).await?.ok_or(Problem::NotSignedIn)?;
    let described = super::described(store, account).await?;
    Ok(permission.answer(Json(described)))
}
