//! `GET /api/v1/classes/{class}/students`: who is in a class.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
};
use axum::{Json, extract};
use mastery::{id::ClassId, wire::v1};
use words::problems::Problem;

/// The class's students by name.
#[utoipa::path(get, path = "/classes/{class}/students", tag = "classes", operation_id = "see_students",
    params(("class" = ClassId, Path, description = "The class")),
    responses((status = 200, body = [v1::Student]), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem)))]
pub async fn list(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(class): Path<ClassId>,
) -> Result<Permitted<Json<Vec<v1::Student>>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeRoster, &state.gate.row_of_class(school, class).await?)?;
    let students = state.gate.open(&permission).list_students(school, class).await?;
    Ok(permission.answer(Json(students.into_iter().map(v1::Student::from).collect())))
}
