//! A demonstration as a teacher sees it.

use crate::{
    accept::{
        arrival::Arrival,
        crowd::Crowd,
        judge::{judge, ticket},
        reading::fast_answers,
    },
    problem::ApiError,
    store::{AttemptRow, Log, Store},
};
use mastery::{
    standing::{Decision, counts},
    ticket::{Given, Ticket},
    time::Instant,
    wire::v1,
};

/// One of the record, with the others of the same objective; none where its ticket can't be read.
pub(super) async fn attempted(
    store: &dyn Store,
    crowd: &Crowd,
    row: &AttemptRow,
    of_objective: impl Iterator<Item = &AttemptRow>,
    in_force: &[Decision],
    now: Instant,
) -> Result<Option<v1::Attempted>, ApiError> {
    let Some(ticket) = ticket(row) else { return Ok(None) };
    let _turn = crowd.turn().await?;
    let log = store.read_log(row.school, row.id).await?;
    let judged = judge(&ticket, &log, &row.figures, now);
    let conflicts = store.count_conflicts(row.school, row.id).await?;
    let facts = v1::Facts {
        overlaps: overlaps(row, &log, of_objective),
        ..facts(row, Some(&ticket), &log, &judged.arrival, conflicts)
    };
    Ok(Some(v1::Attempted {
        attempt: row.id,
        by: row.student,
        counts: counts(row.id, row.student, in_force),
        set: ticket.set(),
        locale: ticket.locale,
        number_style: ticket.number_style,
        revision: ticket.objective.revision,
        time_limit: ticket.time_limit,
        issued: row.issued,
        started: row.figures.started,
        ended: row.figures.ended,
        sitting: judged.sitting,
        facts,
    }))
}

/// Whether an attempt began without the school, and a newer one of the same student and objective began when this one had
/// not ended yet or nothing of it was here: the start of that one would have closed it.
pub(crate) fn overlaps<'a>(row: &AttemptRow, log: &Log, others: impl IntoIterator<Item = &'a AttemptRow>) -> bool {
    let is_in_advance = ticket(row).is_some_and(|ticket| ticket.given == Given::InAdvance);
    let Some(started) = row.figures.started.filter(|_| is_in_advance) else { return false };
    let heard = log.batches.iter().map(|batch| batch.received).min();
    let is_open_at = |at| heard.is_none_or(|heard| at < heard) || row.figures.ended.is_none_or(|ended| at < ended);
    let is_of = |other: &&AttemptRow| {
        (other.id != row.id) && (other.student, &other.objective) == (row.student, &row.objective)
    };
    let mut starts = others.into_iter().filter(is_of).filter_map(|other| other.figures.started);
    starts.any(|at| at > started && is_open_at(at))
}

/// What is known of an attempt by itself, beside what its events show.
pub(crate) fn facts(
    row: &AttemptRow,
    ticket: Option<&Ticket>,
    log: &Log,
    arrival: &Arrival,
    conflicts: u32,
) -> v1::Facts {
    v1::Facts {
        offline_start: arrival.offline_start,
        overlaps: false,
        clock_behind: row.figures.clock_behind,
        begun_late: arrival.begun_late,
        arrived_late: arrival.arrived_late,
        offline_times: arrival.offline.times,
        offline_for: arrival.offline.total,
        fast_answers: ticket.map_or(0, |ticket| fast_answers(ticket, log)),
        late_tabs: arrival.late_tabs,
        claim_differs: row.figures.claim_agrees == Some(false),
        conflicts,
    }
}
