//! What stays on the device: everything the school does not have, what is still going on, and the last results.

use super::{change, epoch, exchange::Sent};
use crate::device::{
    clock,
    log::{self, Head, Record, keys},
    store::{Store, StoreError},
};
use generators::json;
use mastery::{attempt::DeviceEvent, id::AttemptId, time::Millis, wire::v1::Authority};

/// So many demonstrations that have ended stay for their result pages, however old.
const RESULTS: usize = 20;

/// Everything stays for a day: should the school be restored from a backup, it is offered again. So long does a start after
/// which nothing was shown.
pub(super) const STALE: Millis = Millis::from_secs(24 * 60 * 60);

/// Looks through all that lies here and forgets what is not needed; what has something to send, or may have.
pub async fn look_through(store: Store) -> Result<Vec<AttemptId>, StoreError> {
    let mut unsent = Vec::new();
    let mut results = Vec::new();
    let mut forget = Vec::new();
    let heads = log::heads(store).await?;
    for parts in heads.chunk_by(|one, next| one.attempt == next.attempt) {
        let Some(head) = parts.first() else { continue };
        let attempt = head.attempt;
        let (mut known, mut verified, mut differs, mut all) = (0, None, false, Vec::new());
        for part in parts {
            let records = log::records(store, part).await?;
            let sent: Sent = log::read(store, &keys::sent(attempt, part.writer)).await?.unwrap_or_default();
            let is_of_now = epoch::known().is_none_or(|now| now == sent.epoch);
            known += if is_of_now { sent.acknowledged.min(records.len() as u32) } else { 0 };
            verified = sent.verified.or(verified);
            differs |= sent.differs;
            all.extend(records);
        }
        let here = all.len() as u32;
        // What the school has said of it meanwhile stays.
        change(attempt, |now| {
            now.here = now.here.max(here);
            now.acknowledged = known;
            now.verified = now.verified.or(verified);
            now.kept_here |= differs;
        });
        if known < here {
            unsent.push(attempt);
            continue;
        }
        if differs {
            // It is nowhere else.
            continue;
        }
        if is_void(head, &all) {
            forget.extend((clock::wall().since(head.began) > STALE).then_some(attempt));
        } else if verified.is_some() || all.iter().rev().any(ends) {
            results.push((attempt, head.began));
        }
    }
    // Ids of attempts sort by when they began.
    let old = results.len().saturating_sub(RESULTS);
    let is_stale = |began| clock::wall().since(began) > STALE;
    forget.extend(results.drain(..old).filter(|(_, began)| is_stale(*began)).map(|(attempt, _)| attempt));
    let beginnings: Vec<String> = forget.into_iter().flat_map(keys::all_of).collect();
    if !beginnings.is_empty() {
        store.remove(&beginnings).await?;
    }
    Ok(unsent)
}

fn ends(record: &Record) -> bool {
    json::read::<DeviceEvent>(&record.bytes).is_ok_and(|event| event.what.ends())
}

/// Whether nothing is lost with it: practice, or a start alone.
fn is_void(head: &Head, records: &[Record]) -> bool {
    matches!(head.authority, Authority::Permit(_)) || records.len() < 2
}
