//! `PUT /api/v1/classes/{class}/objectives`: which objectives a class has, and in which order.

use super::current::current;
use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body, Path},
    state::State,
    store::{ClassObjectives, StoreError},
};
use axum::{Json, extract};
use mastery::{
    catalogue,
    id::{ClassId, ObjectiveId},
    wire::v1,
};
use std::collections::HashSet;
use words::problems::Problem;

/// Takes objectives in and out and orders them. What is taken out keeps its revisions, and all work on it is kept.
#[utoipa::path(put, path = "/classes/{class}/objectives", tag = "objectives", operation_id = "set_objectives",
    params(("class" = ClassId, Path, description = "The class")),
    request_body = v1::SetObjectives,
    responses((status = 200, body = [v1::Revision]), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 409, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn save(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(class): Path<ClassId>,
    wanted: Result<Body<v1::SetObjectives>, ApiError>,
) -> Result<Permitted<Json<Vec<v1::Revision>>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeObjectives, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let Body(wanted) = wanted?;
    let of_class = store.list_revisions(school, class).await?;
    let known = of_class.iter().map(|revision| &revision.objective.id).collect();
    if let Some(problem) = wrong(&wanted.objectives, &known) {
        return Err(problem.into());
    }
    let new = ClassObjectives { school, class, objectives: wanted.objectives, seen: wanted.based_on, at: state.now() };
    match store.set_objectives(new).await {
        Err(StoreError::Stale) => return Err(Problem::ObjectivesChanged.into()),
        set => set?,
    }
    state.live.touch_class(school, class);
    Ok(permission.answer(Json(current(store, school, class).await?)))
}

/// Why a class can't have these, of which it knows some of its own; none where it can.
fn wrong(objectives: &[ObjectiveId], known: &HashSet<&ObjectiveId>) -> Option<Problem> {
    let mut seen = HashSet::new();
    for id in objectives {
        if !seen.insert(id) {
            return Some(Problem::ObjectiveTwice { id: id.0.clone() });
        }
        if !known.contains(id) && catalogue::find(&id.0).is_none() {
            return Some(Problem::UnknownObjective { id: id.0.clone() });
        }
    }
    objectives.is_empty().then_some(Problem::NoObjectiveLeft)
}
