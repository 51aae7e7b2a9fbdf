//! Start is pressed: the ticket, and the first event on the disk.

use crate::{
    device::{
        chance, clock, http,
        log::{Head, Log},
        sending::{self, When},
        store::Store,
    },
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
use words::student::{Practice, Ready, Shell};

/// Asks for the ticket and begins the log. Pressed again after it did not work, it is the same attempt.
///
/// # Errors
/// What to tell the student.
pub async fn start(attempt: AttemptId, objective: ObjectiveId, hide_clock: bool) -> Result<(), String> {
    let store = Store::open().await.map_err(|_| say(Ready::NoStorage))?;
    if Log::open(store, attempt).await.is_ok_and(|log| log.is_some()) {
        return Ok(());
    }
    let request = Start { attempt, objective: objective.clone(), locale: locale() };
    let started: Started = http::post("/api/v1/tickets", &request).await.map_err(|failure| of_failure(&failure))?;
    let wall = clock::wall();
    let ticket: Ticket = json::read(&started.ticket.payload).map_err(|_| say(Shell::NotUnderstood))?;
    super::draw(&ticket).await.map_err(|_| say(Practice::NoItems))?;
    let head = Head {
        attempt,
        writer: chance::writer(),
        generation: 1,
        authority: Authority::Ticket(started.ticket),
        student: ticket.student,
        objective,
        began: wall,
        hide_clock,
    };
    let offset = Some(started.server_now.0 - wall.0);
    let first = DeviceEvent { at: Millis(0), what: Device::Start { wall, offset } };
    Log::begin(store, head, first).await.map_err(|_| say(Ready::NoStorage))?;
    sending::notify(attempt, When::Soon);
    Ok(())
}
