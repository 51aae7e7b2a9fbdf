//! `GET /api/v1/path`: a student's objectives, what is met, what is ready, what opens after what.

use crate::{
    accept::start::standing_in,
    policy::{Act, Actor, Permitted, Row, may},
    problem::ApiError,
    state::State,
    store::AttemptRow,
};
use axum::{Json, extract};
use mastery::{
    accommodations::Time,
    evidence::Evidence,
    id::ObjectiveId,
    objective::Objective,
    path::readiness,
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
    let demonstrations = store.list_demonstrations(school, student).await?;
    let time = account.accommodations.time;
    let step = |objective| step(objective, time, &objectives, &standings, &demonstrations);
    let steps = objectives.iter().map(step).collect();
    Ok(permission.answer(Json(v1::Path { steps, server_now: state.now() })))
}

fn step(
    objective: &Objective,
    time: Time,
    objectives: &[Objective],
    standings: &[(ObjectiveId, Standing)],
    demonstrations: &[AttemptRow],
) -> v1::Step {
    let standing_of = |id: &ObjectiveId| standing_in(objectives, standings, id);
    let of_this = || demonstrations.iter().filter(|row| row.objective.as_ref() == Some(&objective.id));
    // A start from which nothing came is on the record, and is no try.
    let ended = |row: &&AttemptRow| row.figures.outcome.is_some() && row.figures.started.is_some();
    let last = of_this().filter(ended).max_by_key(|row| (row.figures.ended, row.id));
    let open = of_this().rev().find(|row| row.figures.outcome.is_none());
    let time_limit = match &objective.evidence {
        Evidence::Items(set) => time.limit(set.time_limit),
        _ => None,
    };
    v1::Step {
        objective: objective.clone(),
        time_limit,
        standing: standing_of(&objective.id).unwrap_or(Standing::NotTried),
        last: last.map(|row| Score { right: row.figures.right, of: row.figures.of }),
        readiness: readiness(objective, standing_of),
        open: open.map(|row| row.id),
    }
}
