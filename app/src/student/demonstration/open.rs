//! Opening a demonstration from the disk: a new one, or one that a reload or a killed tab cut.

use super::Demonstration;
use crate::{
    device::{
        clock,
        log::Log,
        sending::{self, When},
        store::Store,
    },
    student::device_attempts::clock_of,
};
use mastery::{
    attempt::{Device, DeviceEvent},
    id::{AttemptId, StudentId},
};

/// What was found.
pub enum Opened {
    /// It goes on.
    Running(Demonstration),
    /// It has ended; there is a result.
    Ended,
}

/// Why it can't go on here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// It is not on this device, or not this student's.
    NotHere,
    /// This build does not draw its items.
    NoItems,
}

/// Opens an attempt; `student` is who is signed in, where that is known.
///
/// # Errors
/// [`NotOpened`].
pub async fn open(attempt: AttemptId, student: Option<StudentId>) -> Result<Opened, NotOpened> {
    let demonstration = found(attempt, student).await?;
    if !demonstration.is_running() {
        return Ok(Opened::Ended);
    }
    if clock_of(&demonstration.0.log, None).is_some() {
        resume(&demonstration).await;
    }
    Ok(Opened::Running(demonstration))
}

/// An attempt as it lies on the device, its clock not running.
pub(super) async fn found(attempt: AttemptId, student: Option<StudentId>) -> Result<Demonstration, NotOpened> {
    let store = Store::open().await;
    let log = Log::open(store, attempt).await.ok().flatten().ok_or(NotOpened::NotHere)?;
    if student.is_some_and(|student| student != log.head().student) {
        return Err(NotOpened::NotHere);
    }
    let ticket = log.head().ticket().ok_or(NotOpened::NotHere)?;
    let views = super::draw(&ticket).await.map_err(|_| NotOpened::NoItems)?;
    let draft = log.draft();
    Ok(Demonstration::new(log, &ticket, views, draft))
}

/// Goes on after a gap: with the time that is left, and the same item.
async fn resume(demonstration: &Demonstration) {
    let running = &demonstration.0;
    let attempt = running.log.attempt();
    let server_knows = demonstration.ask_time().await;
    let Some(clock) = clock_of(&running.log, server_knows) else { return };
    demonstration.run(clock);
    if demonstration.limit_is_over(demonstration.elapsed()) {
        return;
    }
    let at = demonstration.elapsed();
    let what = Device::Resumed { wall: clock::wall(), monotonic: clock::monotonic() };
    if running.log.append(DeviceEvent { at, what }).await.is_ok() {
        sending::notify(attempt, When::Soon);
    }
}
