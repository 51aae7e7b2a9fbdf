//! Start is pressed: is it open, what was open before, and a signed ticket.

use super::{Change as Run, TRIES, held, judge, settled};
use crate::{
    keys::Keys,
    problem::ApiError,
    store::{Change, Figures, Kind, NewAttempt, Store, StoreError, StudentAccount, Was},
};
use generators::{answers::JUDGE_VERSION, seed::Seed};
use mastery::{
    attempt::{CloseReason, Server},
    evidence::Evidence,
    id::{AttemptId, ObjectiveId},
    objective::Objective,
    path::{Readiness, readiness},
    standing::Standing,
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
    keys: &Keys,
    student: &StudentAccount,
    start: &Start,
    now: Instant,
) -> Result<Started, ApiError> {
    if start.attempt.0.get_version_num() != 7 {
        return Err(Problem::AttemptId.into());
    }
    let seed = seed()?;
    for _ in 0..TRIES {
        if let Some(result) = settled(once(store, keys, student, start, seed, now).await) {
            return result;
        }
    }
    Err(StoreError::Stale.into())
}

async fn once(
    store: &dyn Store,
    keys: &Keys,
    student: &StudentAccount,
    start: &Start,
    seed: Seed,
    now: Instant,
) -> Result<Started, Run<ApiError>> {
    if let Some(begun) = store.read_attempt(student.school, start.attempt).await.map_err(ApiError::from)? {
        let is_same = begun.student == student.student && begun.objective.as_ref() == Some(&start.objective);
        let ticket = begun.ticket.filter(|_| is_same).ok_or_else(|| ApiError::from(Problem::AttemptTaken))?;
        return Ok(Started { ticket, server_now: now });
    }
    let objective = open_objective(store, student, start).await?;
    let mut changes = close_others(store, student, &objective.id, now).await?;

    let Evidence::Items(_) = &objective.evidence else {
        return Err(ApiError::from(Problem::NoObjective { id: objective.id.0 }).into());
    };
    let wanted = Wanted { id: start.attempt, given: Given::AtStart, seed, locale: start.locale, valid: VALID };
    let ticket = ticket(student, objective, wanted, now);
    let signed = keys.tickets.sign(&ticket);
    changes.push(Change {
        school: student.school,
        attempt: start.attempt,
        was: Was::New(Box::new(NewAttempt {
            student: student.student,
            kind: Kind::Demonstration,
            objective: Some(ticket.objective.id.clone()),
            revision: Some(ticket.objective.revision),
            ticket: Some(signed.clone()),
            issued: now,
            alone: true,
        })),
        batch: None,
        server: None,
        figures: judge::judge(&ticket, &Default::default(), None, now).figures,
    });
    held(store.commit(changes).await)?;
    Ok(Started { ticket: signed, server_now: now })
}

/// What is particular to one ticket.
pub(super) struct Wanted {
    pub id: AttemptId,
    pub given: Given,
    pub seed: Seed,
    pub locale: Locale,
    pub valid: Millis,
}

/// The ticket of a student for an objective.
pub(super) fn ticket(student: &StudentAccount, objective: Objective, wanted: Wanted, now: Instant) -> Ticket {
    let time_limit = match &objective.evidence {
        Evidence::Items(set) => set.time_limit,
        _ => None,
    };
    Ticket {
        version: TICKET_VERSION,
        given: wanted.given,
        id: wanted.id,
        school: student.school,
        student: student.student,
        objective_hash: objective.hash(),
        judge: JUDGE_VERSION,
        seed: wanted.seed,
        time_limit,
        locale: wanted.locale,
        number_style: student.number_style,
        issued: now,
        valid_from: now,
        expires: now.after(wanted.valid),
        objective,
    }
}

/// The class's revision of the objective, if everything before it is met.
async fn open_objective(store: &dyn Store, student: &StudentAccount, start: &Start) -> Result<Objective, ApiError> {
    let objectives = store.list_objectives(student.school, student.class).await?;
    let Some(objective) = objectives.iter().find(|objective| objective.id == start.objective) else {
        return Err(Problem::NoObjective { id: start.objective.0.clone() }.into());
    };
    let standings = store.list_standings(student.school, student.student).await?;
    match readiness(objective, |id| standing_in(&objectives, &standings, id)) {
        Readiness::Ready => Ok(objective.clone()),
        Readiness::Later { after } => {
            Err(Problem::NotReady { after: after.into_iter().map(|id| id.0).collect() }.into())
        }
    }
}

/// Where a student stands with an objective of the class; none for one that the class does not have.
#[must_use]
pub fn standing_in(
    objectives: &[Objective],
    standings: &[(ObjectiveId, Standing)],
    id: &ObjectiveId,
) -> Option<Standing> {
    objectives.iter().find(|objective| objective.id == *id)?;
    let found = standings.iter().find(|(objective, _)| objective == id);
    Some(found.map_or(Standing::NotTried, |(_, standing)| *standing))
}

/// A new start closes what is open of the same objective.
async fn close_others(
    store: &dyn Store,
    student: &StudentAccount,
    objective: &ObjectiveId,
    now: Instant,
) -> Result<Vec<Change>, ApiError> {
    let mut changes = Vec::new();
    for row in store.list_demonstrations(student.school, student.student).await? {
        if row.figures.outcome.is_some() || row.objective.as_ref() != Some(objective) {
            continue;
        }
        let mut log = store.read_log(row.school, row.id).await?;
        let closed = Server::Closed { at: now, reason: CloseReason::Replaced };
        log.server.push(closed);
        let figures = judge::ticket(&row).map_or(Figures { lapses: None, ..row.figures }, |ticket| {
            judge::judge(&ticket, &log, row.figures.claim, now).figures
        });
        let (school, attempt, was) = (row.school, row.id, Was::Changed(row.changes));
        changes.push(Change { school, attempt, was, batch: None, server: Some(closed), figures });
    }
    Ok(changes)
}

/// 53 random bits.
pub(super) fn seed() -> Result<Seed, ApiError> {
    let number = getrandom::u64().map_err(ApiError::failed)?;
    Seed::try_from(number & Seed::MAX).map_err(ApiError::failed)
}
