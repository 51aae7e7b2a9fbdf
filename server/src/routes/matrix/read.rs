//! `GET /api/v1/classes/{class}/matrix`: who of a class has mastered what.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    reports::matrix,
    state::State,
};
use axum::{Json, extract};
use mastery::{id::ClassId, wire::v1};
use words::problems::Problem;

/// The class's students by name, and for each objective of the class where they are.
#[utoipa::path(get, path = "/classes/{class}/matrix", tag = "classes", operation_id = "see_matrix",
    params(("class" = ClassId, Path, description = "The class")),
    responses((status = 200, body = v1::Matrix), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(class): Path<ClassId>,
) -> Result<Permitted<Json<v1::Matrix>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeMatrix, &state.gate.row_of_class(school, class).await?)?;
    let matrix = matrix::read(state.gate.open(&permission), school, class, state.now()).await?;
    Ok(permission.answer(Json(matrix)))
}
