//! `PATCH /api/v1/classes/{class}/students/{student}`: another name, another class, or both.

use crate::{
    names::name,
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body, Path},
    state::State,
    store::StudentChange,
};
use axum::{extract, http::StatusCode};
use mastery::{
    id::{ClassId, StudentId},
    wire::v1,
};
use words::problems::{Problem, TextField};

/// Renames a student, moves one to another class that the teacher teaches, or both. What was shown stays with the student.
#[utoipa::path(patch, path = "/classes/{class}/students/{student}", tag = "classes", operation_id = "change_student",
    params(("class" = ClassId, Path, description = "The class"), ("student" = StudentId, Path, description = "The student")),
    request_body = v1::ChangeStudent,
    responses((status = 204), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem), (status = 409, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn update(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, student)): Path<(ClassId, StudentId)>,
    wanted: Result<Body<v1::ChangeStudent>, ApiError>,
) -> Result<Permitted<StatusCode>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeRoster, &state.gate.row_of_class(school, class).await?)?;
    let Body(wanted) = wanted?;
    let name = wanted.name.map(|typed| name(&typed, TextField::Student)).transpose()?;
    let to = wanted.class.filter(|to| *to != class);
    if let Some(to) = to {
        may(&actor, Act::ChangeRoster, &state.gate.row_of_class(school, to).await?)?;
    }
    let change = StudentChange { name, class: to };
    let changed = state.gate.open(&permission).change_student(school, class, student, change).await?;
    changed.ok_or(Problem::NoStudent)??;
    state.live.touch_class(school, class);
    to.into_iter().for_each(|to| state.live.touch_class(school, to));
    Ok(permission.answer(StatusCode::NO_CONTENT))
}
