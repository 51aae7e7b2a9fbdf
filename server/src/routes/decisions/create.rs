//! `POST /api/v1/classes/{class}/students/{student}/objectives/{objective}/decisions`: a teacher has the last word.

use super::super::student_objectives::subject;
use crate::{
    decide::decide,
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body, Path},
    state::State,
};
use axum::{Json, extract};
use mastery::{
    id::{ClassId, ObjectiveId, StudentId},
    wire::v1,
};
use words::problems::Problem;

/// Takes a decision with its reason, and says what there is then. The same id again has no second effect; an undoing is a
/// decision too.
#[utoipa::path(post, path = "/classes/{class}/students/{student}/objectives/{objective}/decisions", tag = "decisions",
    operation_id = "decide", request_body = v1::Decide,
    params(("class" = ClassId, Path, description = "The class"), ("student" = StudentId, Path, description = "The student"),
        ("objective" = ObjectiveId, Path, description = "The objective")),
    responses((status = 200, body = v1::StudentObjective), (status = 401, body = v1::Problem),
        (status = 403, body = v1::Problem), (status = 404, body = v1::Problem), (status = 409, body = v1::Problem),
        (status = 422, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, student, objective)): Path<(ClassId, StudentId, ObjectiveId)>,
    wanted: Result<Body<v1::Decide>, ApiError>,
) -> Result<Permitted<Json<v1::StudentObjective>>, ApiError> {
    let Actor::Staff { school, staff } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::Decide, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let subject = subject(store, school, class, student, objective).await?;
    let wanted = wanted?.0;
    decide(store, &state.crowd, &subject, staff, &wanted, state.now()).await?;
    // A decision may be another student's too: an attempt that is moved.
    state.live.touch_class(school, class);
    let evidence = subject.evidence(store, &state.crowd, state.now()).await?;
    Ok(permission.answer(Json(evidence)))
}
