//! Opening a demonstration from the disk: a new one, one that a reload or a killed tab cut, or one that another tab or
//! another device had.

use super::{BRIEF, Demonstration, elsewhere};
use crate::{
    device::{
        chance, clock,
        hold::{self, Hold, Taking, hold},
        log::Log,
        sending::{self, Delivered, When},
        store::Store,
    },
    student::device_attempts::clock_of,
};
use leptos::prelude::*;
use mastery::{
    attempt::{Device, DeviceEvent},
    id::{AttemptId, StudentId},
    time::Millis,
};

/// What was found.
pub enum Opened {
    /// It goes on.
    Running(Demonstration),
    /// It has ended; there is a result.
    Ended,
}

/// Who has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// Another tab of this browser.
    OtherTab,
    /// Another device, or another browser.
    OtherDevice,
}

/// Why it can't go on here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// It is not on this device, or not this student's.
    NotHere,
    /// It goes on there, unless it is taken over.
    Elsewhere(Where),
    /// It can't be taken over without the school.
    NeedsSchool,
    /// This build does not draw its items.
    NoItems,
    /// The device keeps nothing, and the school can't be reached for what was done so far.
    NotAtSchool,
    /// The device keeps nothing, and the school does not take what was done so far.
    NotTaken,
}

/// Opens an attempt of the student's.
///
/// # Errors
/// [`NotOpened`].
pub async fn open(attempt: AttemptId, student: StudentId, taking: Taking) -> Result<Opened, NotOpened> {
    let store = Store::open().await;
    let on_device =
        sending::progress().with_untracked(|all| sending::of(all, attempt).is_some_and(|now| now.elsewhere));
    let found = match found(attempt, student).await {
        Err(NotOpened::NotHere) => None,
        found => Some(found?),
    };
    match found {
        Some(found) if !found.is_running() => return Ok(Opened::Ended),
        Some(_) if !on_device => {}
        found => {
            let known = elsewhere::at_school(attempt).await;
            match (known, taking) {
                (Some(known), _) if known.outcome.is_some() && found.is_none() => return Err(NotOpened::NotHere),
                (Some(_), Taking::IfFree) => return Err(NotOpened::Elsewhere(Where::OtherDevice)),
                (Some(known), Taking::Over) => {
                    elsewhere::bring(store, attempt, known).await.map_err(|_| NotOpened::NotHere)?;
                }
                (None, _) if found.is_some() => return Err(NotOpened::NeedsSchool),
                (None, _) => return Err(NotOpened::NotHere),
            }
        }
    }
    let hold = hold(hold::of(attempt), taking).await.ok_or(NotOpened::Elsewhere(Where::OtherTab))?;
    let opened = opened(attempt, student, taking).await;
    if let Ok(Opened::Running(demonstration)) = &opened {
        demonstration.keep_hold(hold);
    }
    opened
}

/// What is held now: another tab may have written until it was.
async fn opened(attempt: AttemptId, student: StudentId, taking: Taking) -> Result<Opened, NotOpened> {
    let demonstration = found(attempt, student).await?;
    if !demonstration.is_running() {
        return Ok(Opened::Ended);
    }
    let log = &demonstration.0.log;
    if taking == Taking::IfFree && !log.keeps() {
        // The page may have gone while an answer waited.
        match sending::deliver(attempt).await {
            Delivered::Taken => {}
            Delivered::NotReached => return Err(NotOpened::NotAtSchool),
            Delivered::Refused => return Err(NotOpened::NotTaken),
        }
    }
    if taking == Taking::IfFree && log.can_go_on() {
        if clock_of(log, None).is_some() {
            resume(&demonstration).await;
        }
        return Ok(Opened::Running(demonstration));
    }
    let word = demonstration.ask_time(BRIEF).await;
    let found = clock_of(log, word);
    let at = found.map_or(Millis(0), |(clock, _)| clock.elapsed(clock::monotonic()));
    let taken = log.take_over(chance::writer(), at).await.map_err(|_| NotOpened::NotHere)?;
    sending::taken_over(&taken);
    let demonstration = of_log(taken).await?;
    if let Some((clock, set)) = found {
        demonstration.run(clock);
        demonstration.note_set(demonstration.elapsed(), set).await;
    }
    Ok(Opened::Running(demonstration))
}

/// An attempt as it lies on the device, its clock not running.
pub(super) async fn found(attempt: AttemptId, student: StudentId) -> Result<Demonstration, NotOpened> {
    let store = Store::open().await;
    let log = Log::open(store, attempt).await.ok().flatten().ok_or(NotOpened::NotHere)?;
    if student != log.head().student {
        return Err(NotOpened::NotHere);
    }
    of_log(log).await
}

async fn of_log(log: Log) -> Result<Demonstration, NotOpened> {
    let ticket = log.head().ticket().ok_or(NotOpened::NotHere)?;
    let views = super::draw(&ticket).await.map_err(|_| NotOpened::NoItems)?;
    let draft = log.draft();
    Ok(Demonstration::new(log, &ticket, views, draft))
}

/// An attempt that is to be ended without anybody in front of it, the right to do so, and how far somebody has set the clock
/// where that can't be told any more; none where another tab has it and may keep it.
pub(super) async fn found_to_end(
    attempt: AttemptId,
    student: StudentId,
    taking: Taking,
) -> Option<(Demonstration, Hold, Option<i64>)> {
    let free = hold(hold::of(attempt), Taking::IfFree).await;
    let is_free = free.is_some();
    let hold = match free {
        None if taking == Taking::Over => hold(hold::of(attempt), taking).await?,
        free => free?,
    };
    let demonstration = found(attempt, student).await.ok()?;
    let log = demonstration.0.log.clone();
    if is_free && log.can_go_on() {
        return Some((demonstration, hold, None));
    }
    let found = clock_of(&log, None);
    let at = found.map_or(Millis(0), |(clock, _)| clock.elapsed(clock::monotonic()));
    let taken = log.take_over(chance::writer(), at).await.ok()?;
    Some((of_log(taken).await.ok()?, hold, found.and_then(|(_, set)| set)))
}

impl Demonstration {
    /// Puts on the record that somebody set the device's clock while the page was not there.
    pub(super) async fn note_set(&self, at: Millis, by: Option<i64>) {
        if let Some(by) = by {
            let _ = self.0.log.append(DeviceEvent { at, what: Device::ClockChanged { by } }).await;
        }
    }
}

/// Goes on after a gap: with the time that is left, and the same item.
async fn resume(demonstration: &Demonstration) {
    let running = &demonstration.0;
    let word = demonstration.ask_time(BRIEF).await;
    let Some((clock, set)) = clock_of(&running.log, word) else { return };
    demonstration.run(clock);
    demonstration.note_set(demonstration.elapsed(), set).await;
    if demonstration.limit_is_over(demonstration.elapsed()) {
        return;
    }
    let at = demonstration.elapsed();
    let what = Device::Resumed { wall: clock::wall(), monotonic: clock::monotonic() };
    if running.log.append(DeviceEvent { at, what }).await.is_ok() {
        sending::notify(&running.log, When::Soon);
    }
}
