//! Work that waits, sealed to the school's key: as a file that somebody carries, and on the device where a student signs out
//! before it is sent. Whoever comes next sends it, and can't read it.

use super::{
    Busy, WAITING, WOKEN, epoch,
    exchange::{Part, claim, parts},
    keeping::STALE,
    leaving,
    progress::{self, Progress, now},
    schedule,
};
use crate::device::{
    chance, clock,
    hold::{self, Hold, Taking, hold},
    http::{self, Failure},
    log::{self, keys},
    sealing,
    store::{Durable, Store, StoreError},
};
use generators::json;
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::{
    id::{AttemptId, ObjectiveId, StudentId, WriterId},
    sync::{Backoff, Epoch},
    ticket::{hex, unhex},
    time::{Instant, Millis},
    wire::v1::{Batch, Work},
};
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use wasm_bindgen_futures::spawn_local;

thread_local! {
    static PUSHING: Cell<Busy> = const { Cell::new(Busy::Not) };
    static LOCKED: ArcRwSignal<u32> = ArcRwSignal::new(0);
    /// What the school did not take on this visit: it may be megabytes, and would be sent again with every answer.
    static REFUSED: RefCell<Vec<WriterId>> = const { RefCell::new(Vec::new()) };
}

/// Sealed work as a row.
#[derive(Serialize, Deserialize)]
struct Sealed {
    id: WriterId,
    attempts: u32,
    /// In hex: rows are text.
    work: String,
    /// In which life of its database the school took all of it, and when.
    #[serde(default)]
    taken: Option<(Epoch, Instant)>,
}

/// What the school says of it.
#[derive(Deserialize)]
struct Taken {
    refused: u32,
    #[serde(default)]
    epoch: Epoch,
}

/// An attempt of which the school is not known to have everything.
struct Waiting {
    attempt: AttemptId,
    student: StudentId,
    objective: ObjectiveId,
    batches: Vec<Batch>,
}

/// So many attempts lie here that nobody here can read.
pub fn locked() -> ArcRwSignal<u32> {
    LOCKED.with(Clone::clone)
}

/// All work of this device that waits, for a file; none where there is none, or it can't be sealed now.
pub async fn file(key: &str) -> Option<Vec<u8>> {
    let waiting = waiting(Store::open().await).await.ok()?;
    seal(key, waiting.into_iter().flat_map(|one| one.batches).collect()).await
}

/// Puts everything that waits under seal, of one student or of all, and forgets what could be read of it. What another tab
/// works at stays with it, and so does everything where it can't be sealed: it is sent by its tickets.
///
/// # Errors
/// [`StoreError`] where something of this tab's is not under seal yet.
pub async fn put_under_seal(key: &str, of: Option<StudentId>) -> Result<(), StoreError> {
    let store = Store::open().await;
    let (mut held, mut is_all) = (Vec::new(), true);
    for one in waiting(store).await?.into_iter().filter(|one| of.is_none_or(|student| one.student == student)) {
        let name = hold::of(one.attempt);
        is_all &= !hold::is_here(&name);
        held.extend(hold(name, Taking::IfFree).await.map(|hold| (one.attempt, hold)));
    }
    let mut done = Ok(());
    if !held.is_empty() {
        done = put_held(store, key, &held).await;
        let _ = forget_leases(store, &held).await;
        held.iter().for_each(|(_, hold)| hold.release());
        schedule(Millis(0));
    }
    done.and(if is_all { Ok(()) } else { Err(StoreError) })
}

async fn put_held(store: Store, key: &str, held: &[(AttemptId, Hold)]) -> Result<(), StoreError> {
    // Read when nobody writes any more.
    let mut waiting = waiting(store).await?;
    waiting.retain(|one| held.iter().any(|(attempt, _)| *attempt == one.attempt));
    if waiting.is_empty() {
        return Ok(());
    }
    waiting.iter().for_each(|one| leaving::forget(one.attempt));
    let batches = waiting.iter().flat_map(|one| one.batches.clone()).collect();
    let work = hex(&seal(key, batches).await.ok_or(StoreError)?);
    let sealed = Sealed { id: chance::writer(), attempts: waiting.len() as u32, work, taken: None };
    let start = |one: &Waiting| keys::start(&one.objective);
    let gone = waiting.iter().flat_map(|one| keys::all_of(one.attempt)).chain(waiting.iter().map(start));
    let row = (keys::sealed(sealed.id), log::write(&sealed)?);
    store.replace(&gone.collect::<Vec<_>>(), &[row]).await?;
    log::forget_draft(|attempt| waiting.iter().any(|one| one.attempt == attempt));
    waiting.iter().for_each(|one| forget(one.attempt));
    rows(store).await.map(|_| ())
}

/// What another tab has put under seal meanwhile leaves no lease behind that was taken after it.
async fn forget_leases(store: Store, held: &[(AttemptId, Hold)]) -> Result<(), StoreError> {
    let heads = log::heads(store).await?;
    let gone = held.iter().filter(|(attempt, _)| heads.iter().all(|head| head.attempt != *attempt));
    store.remove(&gone.map(|(attempt, _)| keys::lease(&hold::of(*attempt))).collect::<Vec<_>>()).await
}

/// Nothing of an attempt is here any more.
pub(super) fn forget(attempt: AttemptId) {
    WAITING.with_borrow_mut(|waiting| waiting.retain(|other| *other != attempt));
    progress::forget(attempt);
}

async fn waiting(store: Store) -> Result<Vec<Waiting>, StoreError> {
    let mut heads = log::heads(store).await?;
    heads.dedup_by_key(|head| head.attempt);
    let mut waiting = Vec::new();
    for head in heads {
        // What can't be read stays as it is, and keeps nothing else back.
        let Ok(parts) = parts(store, head.attempt).await else { continue };
        let is_kept_here = now(head.attempt, Progress::is_kept_here) == Some(true);
        if parts.iter().any(Part::waits) || is_kept_here {
            let claim = claim(store, head.attempt).await?;
            let batches = parts.iter().flat_map(|part| part.all(claim)).collect();
            waiting.push(Waiting { attempt: head.attempt, student: head.student, objective: head.objective, batches });
        }
    }
    Ok(waiting)
}

async fn seal(key: &str, batches: Vec<Batch>) -> Option<Vec<u8>> {
    if batches.is_empty() {
        return None;
    }
    let work = serde_json::to_vec(&Work { sealed: clock::wall(), batches }).ok()?;
    sealing::seal(key, &work).await
}

/// What lies here under seal; says how much it is.
async fn rows(store: Store) -> Result<Vec<Sealed>, StoreError> {
    let rows: Vec<Sealed> = store.all(keys::SEALED).await?.iter().filter_map(|row| json::read(row).ok()).collect();
    locked().set(rows.iter().filter(|sealed| sealed.taken.is_none()).map(|sealed| sealed.attempts).sum());
    Ok(rows)
}

/// The school is another than it was: what it did not take is offered once more.
pub(super) fn offer_again() {
    REFUSED.take();
}

/// Sends what lies here under seal. Nothing else waits for it: it may be much. Where the school could not take it now, tries
/// again later.
pub(super) fn push(store: Store) {
    if PUSHING.replace(Busy::Again) != Busy::Not {
        return;
    }
    spawn_local(async move {
        let mut patience = Backoff::default();
        while PUSHING.replace(Busy::Now) == Busy::Again {
            let went = push_all(store).await;
            if went.is_err() {
                store.reopen().await;
            }
            if !went.unwrap_or_default() {
                let after = patience.failed(chance::number());
                if clock::within(after, WOKEN.notified()).await.is_some() {
                    patience.succeeded();
                }
                PUSHING.set(Busy::Again);
            }
        }
        PUSHING.set(Busy::Not);
    });
}

/// The smallest first; whether the school could be reached. What it does not take stays, for a person to look at, and is
/// offered again with the next page. What it took stays for a day, should it be restored from a backup.
async fn push_all(store: Store) -> Result<bool, StoreError> {
    let mut is_reached = true;
    let mut rows = rows(store).await?;
    rows.sort_by_key(|sealed| sealed.work.len());
    for sealed in rows {
        let key = keys::sealed(sealed.id);
        if let Some((epoch, at)) = sealed.taken {
            if clock::wall().since(at) > STALE {
                store.remove(&[key]).await?;
                continue;
            }
            if epoch::known().is_none_or(|now| now == epoch) {
                continue;
            }
        }
        let id = sealed.id;
        if REFUSED.with_borrow(|refused| refused.contains(&id)) {
            continue;
        }
        let Some(work) = unhex(&sealed.work) else { continue };
        let content = js_sys::Uint8Array::from(&*work).into();
        match http::post_content::<Taken>("/api/v1/work", content, work.len() as u64).await {
            Ok(Taken { refused: 0, epoch }) => {
                let sealed = Sealed { taken: Some((epoch, clock::wall())), ..sealed };
                store.put(&[(key, log::write(&sealed)?)], Durable::Soon).await?;
                self::rows(store).await?;
            }
            Err(Failure::NotReached) => return Ok(false),
            // One that fails at school keeps none of the others back.
            Err(failure) if failure.is_passing() => is_reached = false,
            Ok(_) | Err(_) => REFUSED.with_borrow_mut(|refused| refused.push(id)),
        }
    }
    Ok(is_reached)
}
