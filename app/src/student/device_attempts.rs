//! Demonstrations that this device began: those in the middle, watched from every page but their own, and the last
//! results.

use super::demonstration::{self, Why};
use crate::device::{
    clock,
    log::{self, Head, Log},
    sending,
    store::{Store, StoreError},
};
use leptos::prelude::*;
use mastery::{
    attempt::{AttemptClock, Device, Entry, Event, ServerWord, Stamp},
    id::{AttemptId, ObjectiveId, StudentId},
    standing::Score,
    time::Millis,
    wire::v1::Step,
};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen_futures::spawn_local;

/// How often clocks are looked at.
const TICK: Millis = Millis(250);

/// Every so many looks the school is asked for more time.
const ASK: u64 = demonstration::ASK as u64 / TICK.0;

/// A demonstration in the middle.
#[derive(Clone)]
pub struct Unfinished {
    /// The attempt.
    pub attempt: AttemptId,
    /// Toward which objective.
    pub objective: ObjectiveId,
    /// None without a clock.
    limit: Option<Millis>,
    /// So much time a teacher added, as last heard.
    granted: Rc<Cell<Millis>>,
    /// Both clocks at the last event; none before the first item was painted.
    last: Option<Stamp>,
}

impl Unfinished {
    /// What is left of its time now; none without a clock. Recomputed from the deadline whenever somebody asks.
    #[must_use]
    pub fn left(&self) -> Option<Millis> {
        let begun = self.last.map(|last| resume(self.attempt, last, None).0);
        let limit = self.limit.map(|limit| limit.plus(self.granted.get()));
        limit.map(|limit| begun.map_or(limit, |begun| begun.left(limit, clock::monotonic())))
    }

    /// Asks the school for more time.
    fn ask(&self) {
        if self.limit.is_none() || self.last.is_none() {
            return;
        }
        let (attempt, granted) = (self.attempt, self.granted.clone());
        spawn_local(async move {
            if let Some(heard) = sending::ask_time(attempt, demonstration::BRIEF).await {
                granted.set(heard.granted);
            }
        });
    }

    /// Whether it is the one in the middle of that step of the path. Not where another device has begun a newer one,
    /// nor where nothing was shown and the school has closed it since.
    #[must_use]
    pub fn is_of(&self, step: &Step) -> bool {
        self.objective == step.objective.id
            && match step.open {
                Some(open) => open == self.attempt,
                None => self.last.is_some(),
            }
    }
}

/// What this device has of a student.
#[derive(Clone, Default)]
pub struct OnDevice {
    /// In the middle, the last begun first.
    pub unfinished: Vec<Unfinished>,
    /// Over, the last begun first.
    ended: Vec<(ObjectiveId, AttemptId)>,
}

impl OnDevice {
    /// The demonstration in the middle of a step.
    #[must_use]
    pub fn middle_of(&self, step: &Step) -> Option<&Unfinished> {
        self.unfinished.iter().find(|begun| begun.is_of(step))
    }

    /// The result that a score on the path is of, where that is here.
    #[must_use]
    pub fn result_of(&self, step: &Step, score: Score) -> Option<AttemptId> {
        let (_, attempt) = self.ended.iter().find(|(objective, _)| *objective == step.objective.id)?;
        let verified = sending::progress().with_untracked(|all| sending::of(all, *attempt)?.verified);
        verified.is_none_or(|verified| verified.right == score.right).then_some(*attempt)
    }
}

/// What this device has, as the pages show it.
#[derive(Clone, Copy)]
pub struct Watched {
    /// None while the device is looked through.
    pub found: RwSignal<Option<OnDevice>, LocalStorage>,
    /// Counts the looks at the clocks.
    pub tick: RwSignal<u64>,
    /// Counts the pages that watched.
    pages: RwSignal<u64>,
}

impl Watched {
    /// Before anybody looks.
    #[must_use]
    pub fn new() -> Self {
        Self { found: RwSignal::new_local(None), tick: RwSignal::new(0), pages: RwSignal::new(0) }
    }

    /// Watches a student's demonstrations for the page that is being made: their clocks tick, and one whose time is over is
    /// ended as its own page would end it.
    pub fn watch(self, student: StudentId) {
        let page = self.pages.get_untracked();
        on_cleanup(move || self.pages.set(page + 1));
        self.found.set(None);
        spawn_local(async move {
            let found = look(student).await.unwrap_or_default();
            let mut running = found.unfinished.clone();
            let is_here = move || self.pages.get_untracked() == page;
            if is_here() {
                self.found.set(Some(found));
            }
            while is_here() {
                let over = running.iter().position(|begun| begun.left() == Some(Millis(0)));
                if let Some(over) = over {
                    demonstration::close(running.remove(over).attempt, student, Why::TimeOver).await;
                }
                self.tick.update(|tick| *tick = tick.wrapping_add(1));
                if self.tick.get_untracked().is_multiple_of(ASK) {
                    running.iter().for_each(Unfinished::ask);
                }
                clock::wait(TICK).await;
            }
        });
    }
}

/// Ends what is in the middle of an objective, but for one attempt: that takes its place.
pub async fn close_others(student: StudentId, objective: &ObjectiveId, but: AttemptId) {
    for begun in look(student).await.unwrap_or_default().unfinished {
        if begun.objective == *objective && begun.attempt != but {
            demonstration::close(begun.attempt, student, Why::Replaced).await;
        }
    }
}

async fn look(student: StudentId) -> Result<OnDevice, StoreError> {
    let store = Store::open().await;
    let mut found = OnDevice::default();
    let mut heads = log::heads(store).await?;
    heads.dedup_by_key(|head| head.attempt);
    for head in heads.into_iter().rev() {
        let Some(ticket) = head.ticket().filter(|_| head.student == student) else { continue };
        let Head { attempt, objective, .. } = head;
        let closed = sending::progress()
            .with_untracked(|all| sending::of(all, attempt).is_some_and(|now| now.verified.is_some()));
        let Some(log) = Log::open(store, attempt).await? else { continue };
        let entries = log.entries();
        if closed || entries.iter().any(ends) {
            found.ended.push((objective, attempt));
        } else {
            let last = last_of(&log);
            let granted = Rc::new(Cell::new(log.granted()));
            found.unfinished.push(Unfinished { attempt, objective, limit: ticket.time_limit, granted, last });
        }
    }
    Ok(found)
}

fn ends(entry: &Entry) -> bool {
    matches!(&entry.event, Event::Device(event) if event.what.ends())
}

fn is_shown(entry: &Entry) -> bool {
    matches!(&entry.event, Event::Device(event) if matches!(event.what, Device::Shown { .. }))
}

/// Both clocks at the last event; none where nothing has been painted yet.
fn last_of(log: &Log) -> Option<Stamp> {
    log.last().filter(|_| log.entries().iter().any(is_shown))
}

/// By the tab's own clock where that has run on, as when only the page was left, and else by the wall clock.
fn resume(attempt: AttemptId, last: Stamp, word: Option<ServerWord>) -> (AttemptClock, Option<i64>) {
    let monotonic = clock::monotonic();
    match sending::time::gone_on(attempt) {
        // Another tab may have known of a sleep that this one has not.
        Some((clock, set)) => (clock.at_least(last.elapsed, monotonic), set),
        None => AttemptClock::resume_noticing(last, clock::wall(), monotonic, word),
    }
}

/// The clock of an attempt found on the device, going on now, and how far somebody has set the device's own meanwhile; none
/// where nothing has been painted yet.
#[must_use]
pub fn clock_of(log: &Log, word: Option<ServerWord>) -> Option<(AttemptClock, Option<i64>)> {
    last_of(log).map(|last| resume(log.attempt(), last, word))
}
