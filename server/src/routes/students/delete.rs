//! `DELETE /api/v1/classes/{class}/students/{student}`: a student leaves a class.

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

/// Takes a student out of the class. The record is kept, and is there again when the student is taken back.
#[utoipa::path(delete, path = "/classes/{class}/students/{student}", tag = "classes", operation_id = "remove_student",
    params(("class" = ClassId, Path, description = "The class"), ("student" = StudentId, Path, description = "The student")),
    responses((status = 204), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem)))]
pub async fn delete(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, student)): Path<(ClassId, StudentId)>,
) -> Result<Permitted<StatusCode>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeRoster, &state.gate.row_of_class(school, class).await?)?;
    let was_there = state.gate.open(&permission).remove_student(school, class, student).await?;
    state.live.touch_class(school, class);
    was_there.then(|| permission.answer(StatusCode::NO_CONTENT)).ok_or(Problem::NoStudent.into())
}
