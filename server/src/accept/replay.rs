//! From a log as it is stored to the entries that are folded.

use super::server_time::{self, Seen};
use crate::store::Log;
use mastery::{
    attempt::{CloseReason, Device, Entry, Event, Server},
    id::WriterId,
    time::{Instant, Millis},
};
use uuid::Uuid;

/// A log that was read.
pub(super) struct Replay {
    /// The entries with the times that stand.
    pub entries: Vec<Entry>,
    /// What is seen of the batches.
    pub seen: Vec<Seen>,
}

/// Reads a log. A close that was given because nothing came no longer holds where something came since and there is still
/// time: `lapses` says when there is none.
pub(super) fn replay(log: &Log, lapses: impl Fn(&[Seen]) -> Instant, now: Instant) -> Replay {
    let mut batches: Vec<Vec<Entry>> = log
        .batches
        .iter()
        .map(|batch| {
            let numbered = (batch.first_index..).zip(&batch.events);
            numbered.map(|(index, bytes)| Entry::read(batch.generation, batch.writer, index, bytes)).collect()
        })
        .collect();
    let seen: Vec<Seen> = log
        .batches
        .iter()
        .zip(&batches)
        .map(|(batch, entries)| Seen {
            writer: batch.writer,
            first: entries.iter().find_map(time),
            shows: entries.iter().any(|entry| is(entry, |what| matches!(what, Device::Shown { .. }))),
            gap: entries
                .iter()
                .any(|entry| is(entry, |what| matches!(what, Device::Resumed { .. } | Device::TakenOver))),
            sent: batch.sent,
            received: batch.received,
        })
        .collect();
    for (entries, shift) in batches.iter_mut().zip(server_time::shifts(&seen)) {
        for entry in entries {
            if let Event::Device(event) = &mut entry.event {
                event.at = event.at.plus(shift);
            }
        }
    }
    let has_time = lapses(&seen) > now;
    let holds = |event: &&Server| {
        let Server::Closed { reason, .. } = event;
        *reason == CloseReason::Replaced || !has_time
    };
    let by_server = (0..).zip(log.server.iter().filter(holds)).map(|(index, event)| Entry {
        generation: u32::MAX,
        writer: WriterId(Uuid::max()),
        index,
        event: Event::Server(*event),
    });
    Replay { entries: batches.into_iter().flatten().chain(by_server).collect(), seen }
}

fn time(entry: &Entry) -> Option<Millis> {
    match &entry.event {
        Event::Device(event) => Some(event.at),
        _ => None,
    }
}

fn is(entry: &Entry, kind: impl Fn(&Device) -> bool) -> bool {
    matches!(&entry.event, Event::Device(event) if kind(&event.what))
}
