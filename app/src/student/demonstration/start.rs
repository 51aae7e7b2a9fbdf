//! Start is pressed: the ticket, and the first event on the disk.

use crate::{
    device::{
        chance, clock, http,
        log::{self, Head, Log},
        sending::{self, When},
        store::Store,
    },
    student::{device_attempts, known},
    ui::{
        notice::of_failure,
        words::{locale, say},
    },
};
use generators::json;
use mastery::{
    attempt::{Device, DeviceEvent},
    id::{AttemptId, ObjectiveId, StudentId},
    ticket::{Signed, Ticket},
    time::{Instant, Millis},
    wire::v1::{Authority, Start, Started},
};
use words::student::{Practice, Shell, Sitting};

/// What is to be started.
#[derive(Clone)]
pub struct Wanted {
    /// The objective.
    pub objective: ObjectiveId,
    /// The attempt that the school has open of it.
    pub open: Option<AttemptId>,
    /// Who wants it.
    pub student: StudentId,
    /// The id for a new one: the same however often Start is pressed, so that it is one attempt.
    pub new: AttemptId,
}

/// Whose word a start has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StartWith {
    /// The school's, now.
    School,
    /// That of a ticket fetched in advance.
    Advance,
}

/// Why nothing has begun.
pub struct NotStarted {
    /// What to tell the student.
    pub why: String,
    /// There is a ticket to begin with all the same.
    pub may_offline: bool,
}

impl From<String> for NotStarted {
    fn from(why: String) -> Self {
        Self { why, may_offline: false }
    }
}

/// Begins the log of a new attempt, which is returned. What is in the middle of the same objective ends. Not where `is_awaited`
/// says, once the school has answered, that nobody waits for it any more: its next start is for the same attempt.
///
/// # Errors
/// What to tell the student.
pub async fn start(
    wanted: Wanted,
    hide_clock: bool,
    with: StartWith,
    is_awaited: impl Fn() -> bool,
) -> Result<AttemptId, NotStarted> {
    match with {
        StartWith::School => {
            let (ticket, signed, server_now) = with_school(wanted).await?;
            if !is_awaited() {
                return Err(say(Shell::NotReached).into());
            }
            begin(ticket, signed, Some(server_now), hide_clock).await
        }
        StartWith::Advance => {
            let not_reached = || NotStarted::from(say(Shell::NotReached));
            let found = known::ticket(wanted.student, &wanted.objective).await;
            let (signed, ticket) = found.ok_or_else(not_reached)?;
            begin(ticket, signed, None, hide_clock).await
        }
    }
}

/// A ticket from the school, and its clock.
async fn with_school(wanted: Wanted) -> Result<(Ticket, Signed, Instant), NotStarted> {
    let Wanted { objective, open, student, new } = wanted;
    let store = Store::open().await;
    // A start from here that the school knows of and that never came to its first event: its tab was closed in between.
    let attempt = match log::noted_start(store, &objective).await.filter(|noted| open == Some(*noted)) {
        Some(cut) if Log::open(store, cut).await.is_ok_and(|log| log.is_none()) => cut,
        _ => new,
    };
    let could_not_keep = |_| say(Sitting::CouldNotKeep);
    log::note_start(store, &objective, attempt).await.map_err(could_not_keep)?;
    let request = Start { attempt, objective: objective.clone(), locale: locale() };
    let started: Started = match http::post("/api/v1/tickets", &request).await {
        Ok(started) => started,
        Err(failure) => {
            let may_offline = failure.is_outage() && known::ticket(student, &objective).await.is_some();
            return Err(NotStarted { why: of_failure(&failure), may_offline });
        }
    };
    let ticket: Ticket = json::read(&started.ticket.payload).map_err(|_| say(Shell::NotUnderstood))?;
    Ok((ticket, started.ticket, started.server_now))
}

async fn begin(
    ticket: Ticket,
    signed: Signed,
    server_now: Option<Instant>,
    hide_clock: bool,
) -> Result<AttemptId, NotStarted> {
    let wall = clock::wall();
    let attempt = ticket.id;
    let objective = ticket.objective.id.clone();
    super::draw(&ticket).await.map_err(|_| say(Practice::NoItems))?;
    device_attempts::close_others(ticket.student, &objective, attempt).await;
    let head = Head {
        attempt,
        writer: chance::writer(),
        generation: 1,
        authority: Authority::Ticket(signed),
        student: ticket.student,
        objective,
        began: wall,
        hide_clock,
        brought: false,
    };
    let offset = server_now.map(|server_now| server_now.0 - wall.0);
    let first = DeviceEvent { at: Millis(0), what: Device::Start { wall, offset } };
    let store = Store::open().await;
    let is_here = async || log::parts(store, attempt).await.is_ok_and(|parts| !parts.is_empty());
    // A reply that took long comes after another start of the same attempt: that goes on.
    if is_here().await {
        return Ok(attempt);
    }
    match Log::begin(store, head, first).await {
        Ok(log) => sending::notify(&log, When::Soon),
        Err(_) if is_here().await => {}
        Err(_) => return Err(say(Sitting::CouldNotKeep).into()),
    }
    Ok(attempt)
}
