//! Demonstrations that this device began and that have not ended.

use crate::device::{
    clock,
    log::{self, Head, Log},
    sending,
    store::{Store, StoreError},
};
use leptos::prelude::*;
use mastery::{
    attempt::{AttemptClock, Device, Entry, Event},
    id::StudentId,
    time::Millis,
};

/// A demonstration in the middle.
#[derive(Clone)]
pub struct Unfinished {
    /// What it began with.
    pub head: Head,
    /// What is left of its time; none without a clock.
    pub left: Option<Millis>,
}

fn ends(entry: &Entry) -> bool {
    matches!(&entry.event, Event::Device(event) if matches!(event.what, Device::End { .. } | Device::Leave))
}

fn is_shown(entry: &Entry) -> bool {
    matches!(&entry.event, Event::Device(event) if matches!(event.what, Device::Shown { .. }))
}

/// The clock of an attempt found on the device, going on now; none where nothing has been painted yet.
#[must_use]
pub fn clock_of(log: &Log, server_knows: Option<Millis>) -> Option<AttemptClock> {
    let begun = log.entries().iter().any(is_shown);
    let last = log.last().filter(|_| begun)?;
    Some(AttemptClock::resume(last, clock::wall(), clock::monotonic(), server_knows))
}

/// A student's demonstrations in the middle, the last begun first.
pub async fn unfinished(student: StudentId) -> Result<Vec<Unfinished>, StoreError> {
    let store = Store::open().await?;
    let mut found = Vec::new();
    for head in log::heads(store).await? {
        let Some(ticket) = head.ticket().filter(|_| head.student == student) else { continue };
        let closed = sending::progress()
            .with_untracked(|all| sending::of(all, head.attempt).is_some_and(|now| now.verified.is_some()));
        let Some(log) = Log::open(store, head.attempt).await?.filter(|_| !closed) else { continue };
        if log.entries().iter().any(ends) {
            continue;
        }
        let left = ticket
            .time_limit
            .map(|limit| clock_of(&log, None).map_or(limit, |clock| clock.left(limit, clock::monotonic())));
        found.push(Unfinished { head, left });
    }
    found.reverse();
    Ok(found)
}
