//! `GET /api/v1/classes/{class}/objectives/{objective}`: an objective with its history.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path},
    state::State,
};
use axum::{Json, extract};
use mastery::{
    id::{ClassId, ObjectiveId},
    wire::v1,
};
use words::problems::Problem;

/// Every revision of the objective, the newest first.
#[utoipa::path(get, path = "/classes/{class}/objectives/{objective}", tag = "objectives", operation_id = "see_objective",
    params(("class" = ClassId, Path, description = "The class"),
        ("objective" = ObjectiveId, Path, description = "The objective")),
    responses((status = 200, body = [v1::Revision]), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, objective)): Path<(ClassId, ObjectiveId)>,
) -> Result<Permitted<Json<Vec<v1::Revision>>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeObjectives, &state.gate.row_of_class(school, class).await?)?;
    let mut revisions = state.gate.open(&permission).list_revisions(school, class).await?;
    revisions.retain(|revision| revision.objective.id == objective);
    if revisions.is_empty() {
        return Err(Problem::NoObjective { id: objective.0 }.into());
    }
    Ok(permission.answer(Json(revisions)))
}
