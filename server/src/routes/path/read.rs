//! `GET /api/v1/path`: a student's objectives, what is met, what is ready, what opens after what.

use crate::{
    history::History,
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
};
use axum::{Json, extract};
use mastery::{
    accommodations::Time,
    id::ObjectiveId,
    objective::Objective,
    path::{Step, Way},
    standing::Score,
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
    let standings = store.read_standings(school, student).await?;
    let history = History::read(store, school, student).await?;
    let (way, reopened) = (Way::along(&objectives), |id: &ObjectiveId| history.reopened(id));
    let walk = way.walk(&standings, &reopened);
    let said = |(objective, step)| said(objective, step, account.accommodations.time, &history);
    let steps = walk.steps().map(said).collect();
    Ok(permission.answer(Json(v1::Path { steps, server_now: state.now() })))
}

fn said(objective: &Objective, step: Step, time: Time, history: &History) -> v1::Step {
    let id = &objective.id;
    let open = history.begun(id).rev().find(|row| row.figures.is_open());
    let (last, word) = history.shown(id);
    v1::Step {
        objective: objective.clone(),
        time_limit: step.time_limit(objective, time),
        standing: step.standing,
        last: last.map(|shown| Score { right: shown.right, of: shown.of }),
        overruled: word.overruled,
        last_overruled: word.last_overruled,
        set_aside: word.set_aside,
        readiness: step.readiness,
        open: open.map(|row| row.id),
        reopened: step.reopened,
    }
}
