//! `GET /api/v1/classes/{class}/objectives`: what a class is asked.

use super::current::current;
use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
};
use axum::{Json, extract};
use mastery::{id::ClassId, wire::v1};
use words::problems::Problem;

/// The class's objectives in its order, each in its current revision.
#[utoipa::path(get, path = "/classes/{class}/objectives", tag = "objectives", operation_id = "see_objectives",
    params(("class" = ClassId, Path, description = "The class")),
    responses((status = 200, body = [v1::Revision]), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem)))]
pub async fn list(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(class): Path<ClassId>,
) -> Result<Permitted<Json<Vec<v1::Revision>>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeObjectives, &state.gate.row_of_class(school, class).await?)?;
    let current = current(state.gate.open(&permission), school, class).await?;
    Ok(permission.answer(Json(current)))
}
