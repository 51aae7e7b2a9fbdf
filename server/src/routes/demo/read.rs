//! `GET /api/v1/demo`: names and PINs to try, only where the demo runs.

use crate::{
    demo,
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::wire::v1;
use words::problems::Problem;

/// The demo school's students with their PINs; a real school has no such list, and answers 404.
#[utoipa::path(get, path = "/demo", tag = "demo", operation_id = "see_demo",
    responses((status = 200, body = Vec<v1::DemoStudent>), (status = 404, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
) -> Result<Permitted<Json<Vec<v1::DemoStudent>>>, ApiError> {
    let permission = may(&Actor::Nobody, Act::SeeDemo, &Row::Open)?;
    if !state.options.demo {
        return Err(Problem::NoRoute.into());
    }
    Ok(permission.answer(Json(demo::students())))
}
