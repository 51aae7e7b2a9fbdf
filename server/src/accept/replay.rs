//! From a log as it is stored to the entries that are folded.

use super::{
    batch::LARGEST_EVENT,
    judge,
    server_time::{self, Seen},
};
use crate::store::{Log, StoredBatch};
use mastery::{
    attempt::{CloseReason, Device, Entry, Event, Keys, Server, fold},
    id::{AttemptId, WriterId},
    sync::{Chain, Held, MOST_BYTES, MOST_EVENTS},
    ticket::Ticket,
    time::{Instant, Millis},
};
use uuid::Uuid;

/// A log that was read.
pub(super) struct Replay {
    /// The entries with the times and in the order that stand.
    pub entries: Vec<Entry>,
    /// What is seen of the batches.
    pub seen: Vec<Seen>,
    /// So many tabs were first heard of when the attempt had ended by itself and the result could be known. Nothing they
    /// say takes the place of what was held then.
    pub late_tabs: u32,
    /// So much time teachers added.
    pub granted: Millis,
}

/// Generations from here on are of tabs that were heard of too late to be in anybody's way.
const LATE: u32 = 1 << 30;
/// From here on of tabs that began an attempt which another had begun, on two devices that had the same ticket.
const BESIDE: u32 = 1 << 29;

/// Reads a log. A close that was given because nothing came no longer holds where something came since and there is still
/// time: `lapses` says when there is none.
pub(super) fn replay(
    log: &Log,
    ticket: &Ticket,
    keys: Option<&Keys>,
    lapses: impl Fn(&[Seen]) -> Instant,
    now: Instant,
) -> Replay {
    let mut batches: Vec<Vec<Entry>> = log.batches.iter().map(entries).collect();
    let seen: Vec<Seen> = log.batches.iter().zip(&batches).map(|(batch, entries)| see(batch, entries)).collect();
    for (entries, correction) in batches.iter_mut().zip(server_time::corrections(&seen)) {
        for event in entries.iter_mut().filter_map(of_device) {
            event.at = correction.of(event.at);
        }
    }
    if let Some(started) = server_time::started(&seen) {
        set_aside(&mut batches, log, ticket, started);
    }
    let granted = judge::granted(ticket, log, &seen);
    let by_teacher = (granted > Millis(0)).then_some(Event::Granted(granted));
    let outside = |index, event| Entry { generation: u32::MAX, writer: WriterId(Uuid::max()), index, event };
    let by_teacher = by_teacher.map(|event| outside(u32::MAX, event));
    put_beside(&mut batches);
    let late_tabs = keys.map_or(0, |keys| move_behind(&mut batches, ticket, keys, by_teacher.as_slice()));
    let has_time = lapses(&seen) > now;
    let holds = |event: &&Server| {
        let Server::Closed { reason, .. } = event;
        *reason == CloseReason::Replaced || !has_time
    };
    let clock_ends = judge::clock_ends(ticket, granted, &seen);
    let by_server = log.server.iter().filter(holds).map(|event| as_it_stands(event, clock_ends));
    let by_server = (0..).zip(by_server).map(|(index, event)| outside(index, Event::Server(event)));
    Replay {
        entries: batches.into_iter().flatten().chain(by_server).chain(by_teacher).collect(),
        seen,
        late_tabs,
        granted,
    }
}

/// Where the clock was over when another start closed the attempt, the clock had ended it: the start only came before the
/// server's own word.
fn as_it_stands(event: &Server, clock_ends: Option<Instant>) -> Server {
    match *event {
        Server::Closed { at, reason: CloseReason::Replaced } if clock_ends.is_some_and(|end| at >= end) => {
            Server::Closed { at, reason: CloseReason::Lapsed }
        }
        other => other,
    }
}

/// What is held of a writer of an attempt, in order.
pub(super) fn held(log: &Log, attempt: AttemptId, writer: WriterId) -> Held {
    let mut batches: Vec<&StoredBatch> = log.batches.iter().filter(|stored| stored.writer == writer).collect();
    batches.sort_by_key(|stored| stored.first_index);
    let events: Vec<String> = batches.iter().flat_map(|stored| &stored.events).cloned().collect();
    let chain = match batches.last() {
        Some(last) => Chain::resume(events.len() as u32, last.link),
        None => Chain::begin(attempt, writer),
    };
    Held { chain, events }
}

/// A batch's events, each in its place.
pub fn entries(batch: &StoredBatch) -> Vec<Entry> {
    let numbered = (batch.first_index..).zip(&batch.events);
    numbered.map(|(index, bytes)| Entry::read(batch.generation, batch.writer, index, bytes)).collect()
}

fn see(batch: &StoredBatch, entries: &[Entry]) -> Seen {
    let works = |entry: &Entry| match &entry.event {
        Event::Device(event) => matches!(
            event.what,
            Device::Shown { .. }
                | Device::Response { .. }
                | Device::NotKnown { .. }
                | Device::Unreadable { .. }
                | Device::Skip { .. }
        ),
        _ => false,
    };
    let at = |entry: &Entry| match &entry.event {
        Event::Device(event) => Some(event.at),
        _ => None,
    };
    let bytes: usize = batch.events.iter().map(String::len).sum();
    Seen {
        writer: batch.writer,
        works: entries.iter().any(works),
        first: entries.iter().filter_map(at).min(),
        full: entries.len() >= MOST_EVENTS || bytes + LARGEST_EVENT > MOST_BYTES,
        sent: batch.sent,
        received: batch.received,
        came: batch.came,
    }
}

fn of_device(entry: &mut Entry) -> Option<&mut mastery::attempt::DeviceEvent> {
    match &mut entry.event {
        Event::Device(event) => Some(event),
        _ => None,
    }
}

/// Starting is bound by the ticket's days, and going on ends where another start closed the attempt: what is of a later
/// time is kept, and does not count.
fn set_aside(batches: &mut [Vec<Entry>], log: &Log, ticket: &Ticket, started: Instant) {
    let replaced =
        log.server.iter().find_map(|Server::Closed { at, reason }| (*reason == CloseReason::Replaced).then_some(*at));
    // Whatever the clocks say, it began after its ticket was written.
    let is_outside = started > ticket.expires || started.max(ticket.issued) < ticket.valid_from;
    for (entries, batch) in batches.iter_mut().zip(&log.batches) {
        for entry in entries {
            let Event::Device(event) = &entry.event else { continue };
            let is_after = |closed: Instant| batch.received > closed && started.after(event.at) > closed;
            if is_outside || replaced.is_some_and(is_after) {
                entry.event = Event::TooLate;
            }
        }
    }
}

/// Puts the tabs behind that which began and those that took over from it that began by the same ticket elsewhere, in the order
/// in which they were heard of: what was answered first there takes no answer's place here.
fn put_beside(batches: &mut [Vec<Entry>]) {
    let mut began: Vec<WriterId> = Vec::new();
    for entry in batches.iter_mut().flatten().filter(|entry| entry.generation == 1) {
        let known = began.iter().position(|writer| *writer == entry.writer);
        let place = known.unwrap_or_else(|| {
            began.push(entry.writer);
            began.len() - 1
        });
        if place > 0 {
            entry.generation = BESIDE + place as u32;
        }
    }
}

/// Puts the tabs behind all others that were first heard of when the attempt had ended by itself; how many.
fn move_behind(batches: &mut [Vec<Entry>], ticket: &Ticket, keys: &Keys, by_teacher: &[Entry]) -> u32 {
    let mut known: Vec<WriterId> = Vec::new();
    let mut late: Vec<WriterId> = Vec::new();
    for place in 0..batches.len() {
        let Some(writer) = batches[place].first().map(|entry| entry.writer) else { continue };
        if known.contains(&writer) {
            continue;
        }
        // What has ended stays ended, whatever comes.
        let is_late = || {
            let before = [&batches[..place].concat(), by_teacher].concat();
            !known.is_empty() && fold(ticket.terms(), keys, &before).ended.is_some()
        };
        if !late.is_empty() || is_late() {
            late.push(writer);
        }
        known.push(writer);
    }
    for entry in batches.iter_mut().flatten().filter(|entry| late.contains(&entry.writer)) {
        entry.generation = entry.generation.min(LATE - 1) + LATE;
    }
    late.len() as u32
}
