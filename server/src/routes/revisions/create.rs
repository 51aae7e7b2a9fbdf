//! `POST /api/v1/classes/{class}/objectives/{objective}/revisions`: a teacher sets an objective.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body, Path},
    retry::retry,
    state::State,
    store::NewRevision,
};
use axum::{Json, extract};
use jiff::Timestamp;
use mastery::{
    id::{ClassId, ObjectiveId},
    objective::check,
    wire::v1,
};
use words::problems::Problem;

/// Keeps a new revision, which the next tickets are written from. Attempts that have begun keep theirs.
#[utoipa::path(post, path = "/classes/{class}/objectives/{objective}/revisions", tag = "objectives",
    operation_id = "set_objective",
    params(("class" = ClassId, Path, description = "The class"),
        ("objective" = ObjectiveId, Path, description = "The objective")),
    request_body = v1::SaveRevision,
    responses((status = 200, body = [v1::Revision]), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 404, body = v1::Problem), (status = 409, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path((class, id)): Path<(ClassId, ObjectiveId)>,
    wanted: Result<Body<v1::SaveRevision>, ApiError>,
) -> Result<Permitted<Json<Vec<v1::Revision>>>, ApiError> {
    let Actor::Staff { school, staff } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeObjectives, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let Body(wanted) = wanted?;
    let draft = wanted.draft.tidied();
    let save = || async {
        let objectives = store.list_objectives(school, class).await?;
        let Some(current) = objectives.iter().find(|objective| objective.id == id) else {
            return Err(Problem::NoObjective { id: id.0.clone() }.into());
        };
        if current.revision != wanted.based_on {
            return Err(taken(&store.list_revisions(school, class).await?, &id).into());
        }
        let wrong = check(&draft, &id, &objectives);
        if !wrong.is_empty() {
            return Err(Problem::Objective { wrong }.into());
        }
        let new = NewRevision {
            school,
            class,
            objective: draft.clone().after(current),
            author: staff,
            at: state.now(),
            seen: objectives.iter().map(|objective| (objective.id.clone(), objective.revision)).collect(),
        };
        Ok(store.save_revision(new).await?)
    };
    retry(save).await?;
    state.live.touch_class(school, class);
    let mut revisions = store.list_revisions(school, class).await?;
    revisions.retain(|revision| revision.objective.id == id);
    Ok(permission.answer(Json(revisions)))
}

/// Who saved the revision that is there, and when.
fn taken(revisions: &[v1::Revision], id: &ObjectiveId) -> Problem {
    let newest = revisions.iter().find(|revision| revision.objective.id == *id);
    let saved = newest.and_then(|revision| revision.saved.as_ref());
    let at = |at: mastery::time::Instant| {
        Timestamp::from_millisecond(at.0).map(|at| at.strftime("%Y-%m-%d %H:%M UTC").to_string())
    };
    Problem::RevisionTaken {
        saved: saved.and_then(|saved| Some((saved.author.clone(), at(saved.at).ok()?))),
        revision: newest.map_or(0, |revision| revision.objective.revision),
    }
}
