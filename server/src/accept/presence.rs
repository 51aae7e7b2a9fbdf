//! What a batch tells of its student, who was heard and practised: of when the work was done, and not of when it came.

use super::{replay::entries, server_time::happened};
use crate::store::{Came, Kind, StoredBatch, Told};
use generators::{item::Generator, registry};
use mastery::{
    attempt::{Device, DeviceEvent, Event},
    time::Instant,
};

/// What a batch of such an attempt tells.
pub(super) fn told(kind: Kind, batch: &StoredBatch) -> Told {
    let events: Vec<DeviceEvent> = entries(batch).into_iter().filter_map(|entry| of_device(entry.event)).collect();
    let done = done(batch, &events);
    let practised = match kind {
        Kind::Practice => practised(&events),
        Kind::Demonstration => Vec::new(),
    };
    Told {
        heard: (batch.came != Came::Carried).then_some(done),
        practised: practised.into_iter().map(|generator| (generator, done)).collect(),
    }
}

/// When the last of it was done; where this build knows none of it, when it came.
fn done(batch: &StoredBatch, events: &[DeviceEvent]) -> Instant {
    let last = events.iter().map(|event| event.at).max();
    last.map_or(batch.received, |last| happened(batch, last))
}

/// Each generator whose items are shown, once, where this build draws them. What else a tab names is in its events, and
/// in nobody's matrix.
fn practised(events: &[DeviceEvent]) -> Vec<Generator> {
    let mut shown: Vec<Generator> = Vec::new();
    for event in events {
        let Device::Shown { identity: Some(identity), .. } = &event.what else { continue };
        if !shown.contains(&identity.set.generator) && registry::open(&identity.set).is_ok() {
            shown.push(identity.set.generator.clone());
        }
    }
    shown
}

fn of_device(event: Event) -> Option<DeviceEvent> {
    match event {
        Event::Device(event) => Some(event),
        _ => None,
    }
}
