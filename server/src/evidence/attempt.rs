//! A demonstration as a teacher sees it.

use crate::{
    accept::{
        judge::{judge, ticket},
        reading::fast_answers,
    },
    problem::ApiError,
    store::{AttemptRow, Store},
};
use mastery::{
    standing::{Decision, counts},
    time::Instant,
    wire::v1,
};

/// One of the record; none where its ticket can't be read.
pub(super) async fn attempted(
    store: &dyn Store,
    row: &AttemptRow,
    in_force: &[Decision],
    now: Instant,
) -> Result<Option<v1::Attempted>, ApiError> {
    let Some(ticket) = ticket(row) else { return Ok(None) };
    let log = store.read_log(row.school, row.id).await?;
    let judged = judge(&ticket, &log, &row.figures, now);
    let facts = v1::Facts {
        offline_start: judged.arrival.offline_start,
        clock_behind: row.figures.clock_behind,
        begun_late: judged.arrival.begun_late,
        arrived_late: judged.arrival.arrived_late,
        offline_times: judged.arrival.offline.times,
        offline_for: judged.arrival.offline.total,
        fast_answers: fast_answers(&ticket, &log),
        late_tabs: judged.arrival.late_tabs,
        claim_differs: row.figures.claim_agrees == Some(false),
        conflicts: store.count_conflicts(row.school, row.id).await?,
    };
    Ok(Some(v1::Attempted {
        attempt: row.id,
        by: row.student,
        counts: counts(row.id, row.student, in_force),
        set: ticket.set(),
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
