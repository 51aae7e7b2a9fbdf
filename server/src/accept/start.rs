//! Start is pressed: is it open, what was open before, and a signed ticket.

use super::{crowd::Crowd, judge};
use crate::{
    history::History,
    keys::Keys,
    problem::ApiError,
    retry::{Halted, retry},
    store::{Begins, Beside, Change, Figures, NewAttempt, Store, StudentAccount},
};
use generators::{answers::JUDGE_VERSION, seed::Seed};
use mastery::{
    attempt::{CloseReason, Server},
    id::{AttemptId, ObjectiveId},
    objective::Objective,
    path::{Readiness, Way},
    ticket::{Given, TICKET_VERSION, Ticket},
    time::{Instant, Millis},
    wire::v1::{Start, Started},
};
use words::{Locale, problems::Problem};

/// A ticket can be started with for so long.
const VALID: Millis = Millis::from_secs(24 * 60 * 60);

/// Gives a student the ticket for an attempt; the same again for the same attempt.
///
/// # Errors
/// The objective is not the class's or not open, or the attempt's id belongs to another.
pub async fn start(
    store: &dyn Store,
    crowd: &Crowd,
    keys: &Keys,
    student: &StudentAccount,
    start: &Start,
    now: Instant,
) -> Result<Started, ApiError> {
    if !start.attempt.is_version_7() {
        return Err(Problem::AttemptId.into());
    }
    let seed = seed()?;
    retry(|| once(store, crowd, keys, student, start, seed, now)).await
}

async fn once(
    store: &dyn Store,
    crowd: &Crowd,
    keys: &Keys,
    student: &StudentAccount,
    start: &Start,
    seed: Seed,
    now: Instant,
) -> Result<Started, Halted> {
    if let Some(begun) = store.read_attempt(student.school, start.attempt).await? {
        let is_same = begun.student == student.student && begun.objective.as_ref() == Some(&start.objective);
        let ticket = begun.ticket.filter(|_| is_same).ok_or(Problem::AttemptTaken)?;
        return Ok(Started { ticket, server_now: now });
    }
    // It has a ticket already, whose items may have been seen for days.
    if store.is_given_in_advance(student.school, start.attempt).await? {
        return Err(Problem::AttemptTaken.into());
    }
    let (objective, time_limit) = open_objective(store, student, start).await?;
    let mut changes = close_others(store, crowd, student, &objective.id, now).await?;
    let wanted =
        Wanted { id: start.attempt, given: Given::AtStart, seed, time_limit, locale: start.locale, valid: VALID };
    let ticket = ticket(student, objective, wanted, now);
    let signed = keys.tickets.sign(&ticket);
    let new = NewAttempt {
        student: student.student,
        issued: now,
        what: Begins::Demonstration {
            objective: ticket.objective.id.clone(),
            revision: ticket.objective.revision,
            ticket: signed.clone(),
            beside: Beside::Nothing,
        },
    };
    let figures = judge::judge(&ticket, &Default::default(), &Figures::default(), now).figures;
    changes.push(Change::begin(student.school, start.attempt, new, figures));
    store.commit(changes).await?;
    Ok(Started { ticket: signed, server_now: now })
}

/// What is particular to one ticket.
pub(super) struct Wanted {
    pub id: AttemptId,
    pub given: Given,
    pub seed: Seed,
    pub time_limit: Option<Millis>,
    pub locale: Locale,
    pub valid: Millis,
}

/// The ticket of a student for an objective.
pub(super) fn ticket(student: &StudentAccount, objective: Objective, wanted: Wanted, now: Instant) -> Ticket {
    Ticket {
        version: TICKET_VERSION,
        given: wanted.given,
        id: wanted.id,
        school: student.school,
        student: student.student,
        objective_hash: objective.hash(),
        judge: JUDGE_VERSION,
        seed: wanted.seed,
        time_limit: wanted.time_limit,
        locale: wanted.locale,
        number_style: student.number_style,
        issued: now,
        valid_from: now,
        expires: now.after(wanted.valid),
        objective,
    }
}

/// The class's revision of the objective, if everything before it is met or a teacher opened it; and how long the student's
/// sitting may take.
async fn open_objective(
    store: &dyn Store,
    student: &StudentAccount,
    start: &Start,
) -> Result<(Objective, Option<Millis>), ApiError> {
    let objectives = store.list_objectives(student.school, student.class).await?;
    let standings = store.read_standings(student.school, student.student).await?;
    let history = History::read(store, student.school, student.student).await?;
    let (way, reopened) = (Way::along(&objectives), |id: &ObjectiveId| history.reopened(id));
    let step = way.walk(&standings, &reopened).steps().find(|(objective, _)| objective.id == start.objective);
    let Some((objective, step)) = step else {
        return Err(Problem::NoObjective { id: start.objective.0.clone() }.into());
    };
    let limit = step.time_limit(objective, student.accommodations.time);
    match step.readiness {
        Readiness::Ready => Ok((objective.clone(), limit)),
        Readiness::Later { after } => {
            let of_class = |id: &ObjectiveId| objectives.iter().find(|objective| objective.id == *id);
            let after = after.iter().filter_map(of_class).map(Objective::called).collect();
            Err(Problem::NotReady { after }.into())
        }
    }
}

/// A new start closes what is open of the same objective.
async fn close_others(
    store: &dyn Store,
    crowd: &Crowd,
    student: &StudentAccount,
    objective: &ObjectiveId,
    now: Instant,
) -> Result<Vec<Change>, ApiError> {
    let mut changes = Vec::new();
    for row in store.list_demonstrations(student.school, student.student).await? {
        let is_own = row.student == student.student;
        if !is_own || !row.figures.is_open() || row.objective.as_ref() != Some(objective) {
            continue;
        }
        let _turn = crowd.turn().await?;
        let mut log = store.read_log(row.school, row.id).await?;
        let closed = Server::Closed { at: now, reason: CloseReason::Replaced };
        log.server.push(closed);
        let mut figures = judge::ticket(&row)
            .map(|ticket| judge::judge(&ticket, &log, &row.figures, now).figures)
            .unwrap_or_else(|| row.figures.clone());
        if figures.outcome.is_none() {
            // Nothing to judge it with: it waits for a build that can, and is in nobody's way.
            figures.lapses = None;
        }
        changes.push(Change { server: Some(closed), ..Change::of(&row, figures) });
    }
    Ok(changes)
}

/// 53 random bits.
pub(super) fn seed() -> Result<Seed, ApiError> {
    let number = getrandom::u64().map_err(ApiError::failed)?;
    Seed::try_from(number & Seed::MAX).map_err(ApiError::failed)
}
