//! `GET /api/v1/classes/{class}/students/{student}/objectives/{objective}`: where a student stands, and why.

use super::subject;
use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
};
use axum::{Json, extract};
use mastery::{
    id::{ClassId, ObjectiveId, StudentId},
    wire::v1,
};
use words::problems::Problem;

/// The standing, every attempt with its items and facts, and every decision.
#[utoipa::path(get, path = "/classes/{class}/students/{student}/objectives/{objective}", tag = "decisions",
    operation_id = "see_student_objective",
    params(("class" = ClassId, Path, description = "The class"), ("student" = StudentId, Path, description = "The student"),
        ("objective" = ObjectiveId, Path, description = "The objective")),
    responses((status = 200, body = v1::StudentObjective), (status = 401, body = v1::Problem),
        (status = 403, body = v1::Problem), (status = 404, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, student, objective)): Path<(ClassId, StudentId, ObjectiveId)>,
) -> Result<Permitted<Json<v1::StudentObjective>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeEvidence, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let subject = subject(store, school, class, student, objective).await?;
    let evidence = subject.evidence(store, &state.crowd, state.now()).await?;
    Ok(permission.answer(Json(evidence)))
}
