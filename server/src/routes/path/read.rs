//! `GET /api/v1/path`: a student's objectives, what is met, what is ready, what opens after what.

use crate::{
    accept::start::standing_in,
    history::History,
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::{
    accommodations::Time,
    evidence::Evidence,
    id::ObjectiveId,
    objective::Objective,
    path::{Readiness, readiness},
    standing::{Score, Standing},
    wire::v1,
};
use words::problems::Problem;

/// The signed-in student's objectives in the order of the class.
#[utoipa::path(get, path = "/path", tag = "path", operation_id = "see_path",
    responses((status = 200, body = v1::Path), (status = 401, body = v1::Problem)))]
pub async fn read(
    extract::State(state): extract::State<State>,
    actor: Actor,
) -> Result<Permitted<Json<v1::Path>>, ApiError> {
    let Actor::Student { school, class, student } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeePath, &Row::OfStudent { school, student })?;
    let store = state.gate.open(&permission);
    let account = store.read_student(school, class, student).await?.ok_or(Problem::NotSignedIn)?;
    let objectives = store.list_objectives(school, class).await?;
    let standings = store.list_standings(school, student).await?;
    let history = History::read(store, school, student).await?;
    let time = account.accommodations.time;
    let step = |objective| step(objective, time, &objectives, &standings, &history);
    let steps = objectives.iter().map(step).collect();
    Ok(permission.answer(Json(v1::Path { steps, server_now: state.now() })))
}

fn step(
    objective: &Objective,
    time: Time,
    objectives: &[Objective],
    standings: &[(ObjectiveId, Standing)],
    history: &History,
) -> v1::Step {
    let id = &objective.id;
    let standing_of = |id: &ObjectiveId| standing_in(objectives, standings, id);
    let open = history.begun(id).rev().find(|row| row.figures.outcome.is_none());
    let time_limit = match &objective.evidence {
        Evidence::Items(set) => time.limit(set.time_limit),
        _ => None,
    };
    let reopened = history.reopened(id);
    v1::Step {
        objective: objective.clone(),
        time_limit: time_limit.map(|limit| limit.plus(reopened.unwrap_or_default())),
        standing: standing_of(id).unwrap_or(Standing::NotTried),
        last: history.last(id).map(|shown| Score { right: shown.right, of: shown.of }),
        readiness: if reopened.is_some() { Readiness::Ready } else { readiness(objective, standing_of) },
        open: open.map(|row| row.id),
        reopened,
    }
}
