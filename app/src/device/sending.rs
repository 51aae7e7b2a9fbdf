//! Sends what lies on the device to the school: whatever attempt it is of, from whatever page is open, by its ticket or
//! permit and not by who is signed in.

mod checking;
mod epoch;
mod exchange;
mod keeping;
mod leaving;
mod ready;
pub mod sealed;
pub mod time;

use super::{
    chance, clock,
    log::{self, Head, Log, keys},
    store::{Store, StoreError},
};
pub use leaving::push_when_left;

pub use epoch::heard as heard_epoch;
use exchange::Exchanged;
pub use exchange::{Sent, Time};
use gloo_timers::callback::Timeout;
use leptos::{prelude::*, reactive::signal::ArcRwSignal};
use mastery::{id::AttemptId, sync::Backoff, time::Millis, wire::v1::Claim};
use std::cell::{Cell, RefCell};
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

/// How far an attempt is with the school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Events that lie on this device.
    here: u32,
    /// Those of them that the school is known to have.
    acknowledged: u32,
    /// What the school made of it, once it has ended.
    pub verified: Option<Claim>,
    /// The school did not take it, or holds something else: a person has to look.
    pub kept_here: bool,
    /// Another device has taken it over.
    pub elsewhere: bool,
}

impl Progress {
    /// Events that the school is not known to have.
    #[must_use]
    pub const fn waiting(self) -> u32 {
        self.here.saturating_sub(self.acknowledged)
    }
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

/// How long until a device that did not give what it has is asked again.
const AGAIN: Millis = Millis::from_secs(5);

thread_local! {
    static LOOKED: ArcRwSignal<Looked> = ArcRwSignal::new(Looked::NotYet);
    static PROGRESS: ArcRwSignal<AllProgress> = ArcRwSignal::new(Vec::new());
    static WAITING: RefCell<Vec<AttemptId>> = const { RefCell::new(Vec::new()) };
    static RUNNING: Cell<bool> = const { Cell::new(false) };
    static BACKOFF: RefCell<Backoff> = RefCell::new(Backoff::default());
    static TIMER: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// How far each attempt is; there are few.
pub type AllProgress = Vec<(AttemptId, Progress)>;

/// How far one attempt is.
#[must_use]
pub fn of(all: &AllProgress, attempt: AttemptId) -> Option<Progress> {
    all.iter().find(|(other, _)| *other == attempt).map(|(_, now)| *now)
}

/// Changes how far one attempt is.
fn change(attempt: AttemptId, change: impl FnOnce(&mut Progress)) {
    progress().update(|all| match all.iter_mut().find(|(other, _)| *other == attempt) {
        Some((_, now)) => change(now),
        None => {
            let mut now = Progress::default();
            change(&mut now);
            all.push((attempt, now));
        }
    });
}

/// How far each attempt of this visit is.
#[must_use]
pub fn progress() -> ArcRwSignal<AllProgress> {
    PROGRESS.with(Clone::clone)
}

/// Whether it is known what earlier visits left.
#[must_use]
pub fn looked() -> ArcRwSignal<Looked> {
    LOOKED.with(Clone::clone)
}

/// Looks for what earlier visits left, forgets what the school has and nobody needs any more, and sends the rest.
pub fn begin() {
    let online = window_event_listener_untyped("online", |_| wake());
    // For as long as the tab lives.
    std::mem::forget(online);
    spawn_local(async {
        let store = Store::open().await;
        loop {
            let unsent = keeping::look_through(store).await;
            looked().set(if unsent.is_ok() { Looked::Through } else { Looked::Failed });
            let is_through = unsent.is_ok();
            WAITING.with_borrow_mut(|waiting| {
                for attempt in unsent.unwrap_or_default() {
                    join(waiting, attempt);
                }
            });
            schedule(Millis(0));
            if is_through {
                return;
            }
            clock::wait(AGAIN).await;
        }
    });
}

/// Tries at once, however long the last failure said to wait.
pub fn wake() {
    BACKOFF.with_borrow_mut(Backoff::succeeded);
    schedule(Millis(0));
}

/// Says that an attempt has something to send.
pub fn notify(log: &Log, when: When) {
    let attempt = log.attempt();
    let new = WAITING.with_borrow_mut(|waiting| join(waiting, attempt));
    change(attempt, |now| now.here = now.here.max(log.count() as u32));
    let asleep = TIMER.with_borrow(Option::is_none);
    if when == When::Now {
        schedule(Millis(0));
    } else if (new || asleep) && !RUNNING.get() {
        schedule(GATHER);
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

/// Sends what waits of an attempt, now; whether the school has it. For a device that keeps nothing: there an answer is safe
/// only when the school says so.
pub async fn deliver(attempt: AttemptId) -> bool {
    let store = Store::open().await;
    let sent = exchange::exchange(store, attempt, exchange::Asked::Everything).await;
    matches!(sent, Ok(Exchanged::Settled { .. }))
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
    BACKOFF.with_borrow_mut(|backoff| backoff.failed(chance::number()))
}

/// Sends attempt after attempt; when to try again where the school can't be reached.
async fn send_all(store: Store) -> Result<Option<Millis>, StoreError> {
    if WAITING.with_borrow(Vec::len) > 1 {
        // Teachers hear how much it is, should this device be gone in the middle of it.
        checking::check(store).await?;
    }
    while let Some(attempt) = WAITING.with_borrow_mut(Vec::pop) {
        let exchanged = exchange::exchange(store, attempt, exchange::Asked::Everything).await;
        if exchanged.is_err() {
            // Behind the others: what can't be read keeps none of them waiting.
            WAITING.with_borrow_mut(|waiting| waiting.insert(0, attempt));
        }
        match exchanged? {
            Exchanged::Settled { .. } => BACKOFF.with_borrow_mut(Backoff::succeeded),
            Exchanged::KeptHere => {}
            Exchanged::NotReached { retry_after } => {
                checking::trouble();
                WAITING.with_borrow_mut(|waiting| join(waiting, attempt));
                leave_ready(store, attempt).await?;
                let wait = BACKOFF.with_borrow_mut(|backoff| backoff.failed(chance::number()));
                return Ok(Some(wait.max(retry_after.unwrap_or_default())));
            }
        }
    }
    ready::clear(store).await;
    if checking::check(store).await? == checking::Checked::NotReached {
        return Ok(Some(BACKOFF.with_borrow_mut(|backoff| backoff.failed(chance::number()))));
    }
    if !sealed::push(store).await? {
        return Ok(Some(BACKOFF.with_borrow_mut(|backoff| backoff.failed(chance::number()))));
    }
    Ok(None)
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
