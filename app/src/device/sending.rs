//! Sends what lies on the device to the school: whatever attempt it is of, from whatever page is open, by its ticket or
//! permit and not by who is signed in.

mod checking;
mod epoch;
mod exchange;
mod keeping;
mod leaving;
mod progress;
mod ready;
pub mod sealed;
pub mod time;

use super::{
    chance, clock,
    log::{self, Head, Log, keys},
    store::{Store, StoreError},
};
pub use epoch::heard as heard_epoch;
use exchange::Exchanged;
pub use exchange::{Sent, Time};
use gloo_timers::callback::Timeout;
pub use leaving::push_when_left;
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::{id::AttemptId, sync::Backoff, time::Millis};
use progress::change;
pub use progress::{AllProgress, Progress, of, progress};
use std::cell::{Cell, RefCell};
use tokio::sync::Notify;
use wasm_bindgen_futures::spawn_local;

/// Whether what earlier visits left on the device has been looked through.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Looked {
    /// Not yet.
    NotYet,
    /// All of it.
    Through,
    /// The device did not give it; it is asked again.
    Failed,
}

/// Whether something is being done that may be asked for again meanwhile.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Busy {
    Not,
    Now,
    /// Something may have come since: once more after that.
    Again,
}

/// When to send.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Soon, with what comes next.
    Soon,
    /// At once.
    Now,
}

/// How long events are gathered into one batch.
const GATHER: Millis = Millis(800);

/// Told where what failed is to be tried at once.
static WOKEN: Notify = Notify::const_new();

thread_local! {
    static LOOKED: ArcRwSignal<Looked> = ArcRwSignal::new(Looked::NotYet);
    static WAITING: RefCell<Vec<AttemptId>> = const { RefCell::new(Vec::new()) };
    static LOOKING: Cell<Busy> = const { Cell::new(Busy::Not) };
    static RUNNING: Cell<bool> = const { Cell::new(false) };
    static BACKOFF: RefCell<Backoff> = RefCell::new(Backoff::default());
    static TIMER: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Whether it is known what earlier visits left.
#[must_use]
pub fn looked() -> ArcRwSignal<Looked> {
    LOOKED.with(Clone::clone)
}

/// Looks for what earlier visits left, forgets what the school has and nobody needs any more, and sends the rest.
pub fn begin() {
    let online = window_event_listener_untyped("online", |_| {
        // A tab that was closed meanwhile may have left something.
        look_through();
        wake();
    });
    // For as long as the tab lives.
    std::mem::forget(online);
    look_through();
    schedule(Millis(0));
}

/// Looks through all that lies here and sends what the school is not known to have, until the device has given all of it.
pub fn look_through() {
    if LOOKING.replace(Busy::Again) != Busy::Not {
        return;
    }
    spawn_local(async {
        let store = Store::open().await;
        let mut patience = Backoff::default();
        while LOOKING.replace(Busy::Now) == Busy::Again {
            let found = keeping::sort_out(store).await;
            let is_through = found.as_ref().is_ok_and(|found| found.unread == 0);
            looked().set(if is_through { Looked::Through } else { Looked::Failed });
            if join_all(found.map(|found| found.unsent).unwrap_or_default()) {
                schedule(Millis(0));
            }
            if !is_through {
                clock::wait(patience.failed(chance::number())).await;
                LOOKING.set(Busy::Again);
            }
        }
        LOOKING.set(Busy::Not);
    });
}

/// Tries at once, however long the last failure said to wait.
pub fn wake() {
    WOKEN.notify_waiters();
    BACKOFF.with_borrow_mut(Backoff::succeeded);
    schedule(Millis(0));
}

/// Says that an attempt has something to send.
pub fn notify(log: &Log, when: When) {
    let attempt = log.attempt();
    change(attempt, |now| now.here(log.head().writer, log.written()));
    send_soon(attempt);
    if when == When::Now {
        schedule(Millis(0));
    }
}

/// Says that this device has taken an attempt over.
pub fn taken_over(log: &Log) {
    change(log.attempt(), |now| now.elsewhere = false);
    notify(log, When::Now);
}

/// What the school says of an attempt's time, if it answers within that.
pub async fn ask_time(attempt: AttemptId, patience: Millis) -> Option<Time> {
    let store = Store::open().await;
    match clock::within(patience, exchange::exchange(store, attempt, exchange::Asked::Time)).await? {
        Ok(Exchanged::Settled { time }) => time,
        _ => None,
    }
}

/// What became of what was sent to be waited for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Delivered {
    /// The school has it.
    Taken,
    /// Not now.
    NotReached,
    /// The school does not take it, and will not without a person.
    Refused,
}

/// Sends what waits of an attempt, now. For a device that keeps nothing: there an answer is safe only when the school says so.
pub async fn deliver(attempt: AttemptId) -> Delivered {
    let store = Store::open().await;
    match exchange::exchange(store, attempt, exchange::Asked::Everything).await {
        Ok(Exchanged::Settled { .. }) => Delivered::Taken,
        Ok(Exchanged::KeptHere) => Delivered::Refused,
        Ok(Exchanged::NotReached { .. }) => Delivered::NotReached,
        Err(StoreError) => {
            store.reopen().await;
            Delivered::NotReached
        }
    }
}

/// Keeps a part of an attempt that came from the school, which has it already.
///
/// # Errors
/// [`StoreError`]; then nothing of it is kept.
pub async fn bring(store: Store, part: Head, events: Vec<String>) -> Result<(), StoreError> {
    let epoch = epoch::known().unwrap_or_default();
    let sent = exchange::Sent { acknowledged: events.len() as u32, epoch, ..exchange::Sent::default() };
    let key = keys::sent(part.attempt, part.writer);
    log::keep_part(store, &part, events, (key, log::write(&sent)?)).await
}

/// Adds what is not yet there; whether it was new.
fn join(waiting: &mut Vec<AttemptId>, attempt: AttemptId) -> bool {
    let new = !waiting.contains(&attempt);
    if new {
        waiting.push(attempt);
    }
    new
}

/// Adds what is not yet there; whether any was new.
fn join_all(attempts: Vec<AttemptId>) -> bool {
    WAITING.with_borrow_mut(|waiting| attempts.into_iter().filter(|attempt| join(waiting, *attempt)).count() > 0)
}

/// Sends what else there is of an attempt, soon.
fn send_soon(attempt: AttemptId) {
    let new = WAITING.with_borrow_mut(|waiting| join(waiting, attempt));
    let asleep = TIMER.with_borrow(Option::is_none);
    if (new || asleep) && !RUNNING.get() {
        schedule(GATHER);
    }
}

fn schedule(after: Millis) {
    let timer = Timeout::new(u32::try_from(after.0).unwrap_or(u32::MAX), || {
        TIMER.with_borrow_mut(|timer| {
            // It has fired: to cancel it would be one call too many.
            timer.take().map(Timeout::forget);
        });
        spawn_local(run());
    });
    TIMER.with_borrow_mut(|waiting| *waiting = Some(timer));
}

async fn run() {
    if RUNNING.replace(true) {
        return schedule(GATHER);
    }
    let store = Store::open().await;
    let retry = match send_all(store).await {
        Ok(retry) => retry,
        Err(StoreError) => Some(not_given(store).await),
    };
    RUNNING.set(false);
    match retry {
        Some(after) => schedule(after),
        None if WAITING.with_borrow(Vec::is_empty) => {}
        // Something was added meanwhile.
        None => schedule(GATHER),
    }
}

/// The device does not give what lies there: when to try again, with the storage opened anew where the browser has closed it.
async fn not_given(store: Store) -> Millis {
    store.reopen().await;
    failed()
}

/// Sends attempt after attempt; when to try again where not all went.
async fn send_all(store: Store) -> Result<Option<Millis>, StoreError> {
    if WAITING.with_borrow(Vec::len) > 1 {
        // Teachers hear how much it is, should this device be gone in the middle of it.
        checking::check(store).await?;
    }
    let mut unread = Vec::new();
    let retry = send_each(store, &mut unread).await;
    let is_all_read = unread.is_empty();
    join_all(unread);
    if retry.is_none() {
        if is_all_read {
            ready::clear(store).await;
        }
        if checking::check(store).await? == checking::Checked::NotReached {
            return Ok(Some(failed()));
        }
        sealed::push(store);
    }
    match (is_all_read, retry) {
        (true, retry) => Ok(retry),
        (false, retry) => Ok(Some(not_given(store).await.max(retry.unwrap_or_default()))),
    }
}

/// Sends what waits, attempt after attempt; when to try again where the school can't be reached. What the device does not
/// give keeps none of the others waiting; nor does what fails at school: the next time another one is the first.
async fn send_each(store: Store, unread: &mut Vec<AttemptId>) -> Option<Millis> {
    while let Some(attempt) = WAITING.with_borrow_mut(Vec::pop) {
        match exchange::exchange(store, attempt, exchange::Asked::Everything).await {
            Err(StoreError) => unread.push(attempt),
            Ok(Exchanged::Settled { .. }) => BACKOFF.with_borrow_mut(Backoff::succeeded),
            Ok(Exchanged::KeptHere) => {}
            Ok(Exchanged::NotReached { retry_after }) => {
                checking::trouble();
                WAITING.with_borrow_mut(|waiting| {
                    if !waiting.contains(&attempt) {
                        waiting.insert(0, attempt);
                    }
                });
                // It lies in the log too: without this it waits for a page.
                let _ = leave_ready(store, attempt).await;
                return Some(failed().max(retry_after.unwrap_or_default()));
            }
        }
    }
    None
}

/// How long to wait after one more failure.
fn failed() -> Millis {
    BACKOFF.with_borrow_mut(|backoff| backoff.failed(chance::number()))
}

/// Leaves what waits of an attempt for the service worker.
async fn leave_ready(store: Store, attempt: AttemptId) -> Result<(), StoreError> {
    let claim = exchange::claim(store, attempt).await?;
    for part in exchange::parts(store, attempt).await? {
        if let Some(batch) = part.next(claim) {
            ready::leave(store, &batch).await;
        }
    }
    Ok(())
}
