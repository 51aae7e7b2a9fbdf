//! `PUT /api/v1/classes/{class}/students/{student}`: a student who was taken out of a class comes back into it.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
};
use axum::{extract, http::StatusCode};
use mastery::{
    id::{ClassId, StudentId},
    wire::v1,
};
use words::problems::Problem;

/// Takes a student back into the class, with the record, the name and the PIN of before.
#[utoipa::path(put, path = "/classes/{class}/students/{student}", tag = "classes", operation_id = "readmit_student",
    params(("class" = ClassId, Path, description = "The class"), ("student" = StudentId, Path, description = "The student")),
    responses((status = 204), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem), (status = 409, body = v1::Problem)))]
pub async fn readmit(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, student)): Path<(ClassId, StudentId)>,
) -> Result<Permitted<StatusCode>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeRoster, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    store.readmit_student(school, class, student).await?.ok_or(Problem::NoStudent)??;
    state.live.touch_class(school, class);
    Ok(permission.answer(StatusCode::NO_CONTENT))
}
