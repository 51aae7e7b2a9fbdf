//! What stays on the device: everything the school does not have, what is still going on, and the last results.

use super::{epoch, exchange::Sent, progress::change};
use crate::device::{
    clock,
    log::{self, Head, Record, keys},
    store::{Store, StoreError},
};
use generators::json;
use mastery::{
    attempt::DeviceEvent,
    id::AttemptId,
    time::{Instant, Millis},
    wire::v1::{Authority, Found},
};

/// So many demonstrations that have ended stay for their result pages, however old.
const RESULTS: usize = 20;

/// Everything stays for a day: should the school be restored from a backup, it is offered again. So long does a start after
/// which nothing was shown.
pub(super) const STALE: Millis = Millis::from_secs(24 * 60 * 60);

/// What a look through the device found.
#[derive(Default)]
pub struct Looked {
    /// Attempts that have something to send, or may have.
    pub unsent: Vec<AttemptId>,
    /// So many could not be read; what is of them stays.
    pub unread: usize,
}

/// An attempt as it was found.
struct Kept {
    records: Vec<Record>,
    is_at_school: bool,
    differs: bool,
    is_verified: bool,
}

/// Looks through all that lies here and forgets what is not needed.
pub async fn look_through(store: Store) -> Result<Looked, StoreError> {
    let mut looked = Looked::default();
    let mut results = Vec::new();
    let mut forget = Vec::new();
    let heads = log::heads(store).await?;
    for parts in heads.chunk_by(|one, next| one.attempt == next.attempt) {
        let Some(head) = parts.first() else { continue };
        let attempt = head.attempt;
        let Ok(kept) = look_at(store, parts).await else {
            looked.unread += 1;
            continue;
        };
        if !kept.is_at_school {
            looked.unsent.push(attempt);
        } else if kept.differs {
            // It is nowhere else.
        } else if is_void(head, &kept.records) {
            forget.extend(is_stale(head.began).then_some(attempt));
        } else if kept.is_verified || kept.records.iter().rev().any(ends) {
            results.push((attempt, head.began));
        }
    }
    // Ids of attempts sort by when they began.
    let old = results.len().saturating_sub(RESULTS);
    forget.extend(results.drain(..old).filter(|(_, began)| is_stale(*began)).map(|(attempt, _)| attempt));
    let beginnings: Vec<String> = forget.into_iter().flat_map(keys::all_of).collect();
    if !beginnings.is_empty() {
        store.remove(&beginnings).await?;
    }
    Ok(looked)
}

/// Looks at an attempt, part by part.
async fn look_at(store: Store, parts: &[Head]) -> Result<Kept, StoreError> {
    let mut kept = Kept { records: Vec::new(), is_at_school: true, differs: false, is_verified: false };
    for part in parts {
        let records = log::records(store, part).await?;
        let here = records.len() as u32;
        let sent: Sent = log::read(store, &keys::sent(part.attempt, part.writer)).await?.unwrap_or_default();
        let is_of_now = epoch::known().is_none_or(|now| now == sent.epoch);
        let acknowledged = if is_of_now { sent.acknowledged.min(here) } else { 0 };
        change(part.attempt, |now| {
            now.here(part.writer, here);
            now.heard(part.writer, acknowledged);
            if sent.differs {
                now.found_to(part.writer, Found::Differs);
            }
            now.verified = now.verified.or(sent.verified);
        });
        kept.is_at_school &= acknowledged == here;
        kept.differs |= sent.differs;
        kept.is_verified |= sent.verified.is_some();
        kept.records.extend(records);
    }
    Ok(kept)
}

fn is_stale(began: Instant) -> bool {
    clock::wall().since(began) > STALE
}

fn ends(record: &Record) -> bool {
    json::read::<DeviceEvent>(&record.bytes).is_ok_and(|event| event.what.ends())
}

/// Whether nothing is lost with it: practice, or a start alone.
fn is_void(head: &Head, records: &[Record]) -> bool {
    matches!(head.authority, Authority::Permit(_)) || records.len() < 2
}
