//! Start is pressed: the ticket, and the first event on the disk.

use crate::{
    device::{
        chance, clock, http,
        log::{self, Head, Log},
        sending::{self, When},
        store::Store,
    },
    student::device_attempts,
    ui::{
        notice::of_failure,
        words::{locale, say},
    },
};
use generators::json;
use mastery::{
    attempt::{Device, DeviceEvent},
    id::{AttemptId, ObjectiveId},
    ticket::Ticket,
    time::Millis,
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
    /// The id for a new one: the same however often Start is pressed, so that it is one attempt.
    pub new: AttemptId,
}

/// Asks for the ticket and begins the log; the attempt that has begun. What is in the middle of the same objective ends.
///
/// # Errors
/// What to tell the student.
pub async fn start(wanted: Wanted, hide_clock: bool) -> Result<AttemptId, String> {
    let Wanted { objective, open, new } = wanted;
    let store = Store::open().await;
    // A start from here that the school knows of and that never came to its first event: its tab was closed in between.
    let attempt = match log::noted_start(store, &objective).await.filter(|noted| open == Some(*noted)) {
        Some(cut) if Log::open(store, cut).await.is_ok_and(|log| log.is_none()) => cut,
        _ => new,
    };
    let could_not_keep = |_| say(Sitting::CouldNotKeep);
    log::note_start(store, &objective, attempt).await.map_err(could_not_keep)?;
    let request = Start { attempt, objective: objective.clone(), locale: locale() };
    let started: Started = http::post("/api/v1/tickets", &request).await.map_err(|failure| of_failure(&failure))?;
    let wall = clock::wall();
    let ticket: Ticket = json::read(&started.ticket.payload).map_err(|_| say(Shell::NotUnderstood))?;
    super::draw(&ticket).await.map_err(|_| say(Practice::NoItems))?;
    device_attempts::close_others(ticket.student, &objective, attempt).await;
    let head = Head {
        attempt,
        writer: chance::writer(),
        generation: 1,
        authority: Authority::Ticket(started.ticket),
        student: ticket.student,
        objective: objective.clone(),
        began: wall,
        hide_clock,
    };
    let offset = Some(started.server_now.0 - wall.0);
    let first = DeviceEvent { at: Millis(0), what: Device::Start { wall, offset } };
    Log::begin(store, head, first).await.map_err(could_not_keep)?;
    sending::notify(attempt, When::Soon);
    Ok(attempt)
}
