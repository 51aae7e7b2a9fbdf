//! What stays on the device: everything the school does not have, what is still going on, and the last results.

use super::{
    epoch,
    exchange::Sent,
    progress::{Progress, change, now},
};
use crate::device::{
    clock,
    hold::{self, Taking, hold},
    log::{self, Head, Record, keys},
    store::{Store, StoreError},
};
use generators::json;
use mastery::{
    attempt::DeviceEvent,
    id::AttemptId,
    time::{Instant, Millis},
    wire::v1::{self as wire, Authority},
};

/// So many demonstrations that have ended stay for their result pages, however old.
const RESULTS: usize = 20;

/// Everything stays for a day after the school had it: should that be restored from a backup, it is offered again. So long does
/// a start after which nothing was shown.
pub(super) const STALE: Millis = Millis::from_secs(24 * 60 * 60);

/// What was found on the device.
#[derive(Default)]
pub struct Found {
    /// Attempts that have something to send, or may have.
    pub unsent: Vec<AttemptId>,
    /// So many could not be read; what is of them stays.
    pub unread: usize,
}

/// How an attempt stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// The school is not known to have all of it.
    Waits,
    /// The school has something else: it is nowhere but here.
    Differs,
    /// Nothing is lost with it, once it is old.
    Void,
    /// It has ended, and has a result page.
    Ended,
    /// It goes on.
    Open,
}

/// Looks through all that lies here and forgets what is not needed.
pub async fn sort_out(store: Store) -> Result<Found, StoreError> {
    let mut found = Found::default();
    let mut results = Vec::new();
    let mut old = Vec::new();
    let heads = log::heads(store).await?;
    for parts in heads.chunk_by(|one, next| one.attempt == next.attempt) {
        let Some(head) = parts.first() else { continue };
        match look_at(store, parts).await {
            Err(StoreError) => found.unread += 1,
            Ok((Stands::Waits, _)) => found.unsent.push(head.attempt),
            Ok((Stands::Void, since)) => old.push((head.attempt, since)),
            Ok((Stands::Ended, since)) => results.push((head.attempt, since)),
            Ok((Stands::Differs | Stands::Open, _)) => {}
        }
    }
    // Ids of attempts sort by when they began.
    let beyond = results.len().saturating_sub(RESULTS);
    old.extend(results.drain(..beyond));
    for (attempt, since) in old {
        if clock::wall().since(since) > STALE {
            forget(store, attempt).await?;
        }
    }
    Ok(found)
}

/// Forgets an attempt, unless a tab is at work at it: a lid may have been closed over it for a day.
async fn forget(store: Store, attempt: AttemptId) -> Result<(), StoreError> {
    let Some(hold) = hold(hold::of(attempt), Taking::IfFree).await else { return Ok(()) };
    let forgotten = store.remove(&keys::all_of(attempt)).await;
    hold.release();
    forgotten
}

/// Looks at an attempt, part by part: how it stands, and since when the school is known to have so much of it.
async fn look_at(store: Store, parts: &[Head]) -> Result<(Stands, Instant), StoreError> {
    let Some(head) = parts.first() else { return Ok((Stands::Open, Instant::default())) };
    let (mut all, mut differs, mut is_verified, mut since) = (Vec::new(), false, false, head.began);
    for part in parts {
        let records = log::records(store, part).await?;
        let here = records.len() as u32;
        let sent: Sent = log::read(store, &keys::sent(part.attempt, part.writer)).await?.unwrap_or_default();
        let is_of_now = epoch::known().is_none_or(|now| now == sent.epoch);
        change(part.attempt, |now| {
            now.here(part.writer, here);
            now.heard(part.writer, if is_of_now { sent.acknowledged.min(here) } else { 0 });
            if sent.differs {
                now.found_to(part.writer, wire::Found::Differs);
            }
            now.verified = now.verified.or(sent.verified);
        });
        differs |= sent.differs;
        is_verified |= sent.verified.is_some();
        since = since.max(sent.heard);
        all.extend(records);
    }
    // More may have been written since it was read.
    let stands = if now(head.attempt, Progress::waiting) > Some(0) {
        Stands::Waits
    } else if differs {
        Stands::Differs
    } else if is_void(head, &all) {
        Stands::Void
    } else if is_verified || all.iter().rev().any(ends) {
        Stands::Ended
    } else {
        Stands::Open
    };
    Ok((stands, since))
}

fn ends(record: &Record) -> bool {
    json::read::<DeviceEvent>(&record.bytes).is_ok_and(|event| event.what.ends())
}

/// Whether nothing is lost with it: practice, or a start alone.
fn is_void(head: &Head, records: &[Record]) -> bool {
    matches!(head.authority, Authority::Permit(_)) || records.len() < 2
}
