//! Somebody who answers, so many items right and the last ones by a known wrong way.

use generators::{
    answers::Response,
    model::Item,
    registry,
    seed::{Chance, Source},
};
use mastery::{
    attempt::{Device, DeviceEvent},
    ticket::Ticket,
    time::{Instant, Millis},
};
use serde_json::value::RawValue;
use words::Reader;

/// The events of a demonstration with so many right answers, and how long it took.
pub(super) fn events(ticket: &Ticket, right: u16, begun: Instant) -> (Vec<Box<RawValue>>, Millis) {
    let set = ticket.set();
    let mut chance = Chance::new(Source {
        seed: set.seed,
        block: u32::MAX,
        set_size: set.set_size,
        model_version: set.generator.version,
        blueprint_version: set.generator.blueprint,
    });
    let mut at = Millis(0);
    let mut events = vec![DeviceEvent { at, what: Device::Start { wall: begun, offset: Some(0) } }];
    let Ok(mut items) = registry::open(&set) else { return (Vec::new(), at) };
    for index in 0..u32::from(set.set_size) {
        let item = items.item(index);
        let response = if index < u32::from(right) { item.key().response() } else { wrong(&*item) };
        events.push(DeviceEvent { at, what: Device::Shown { item: index, identity: None, first_key: None } });
        let first_key = Millis(chance.between(900, 2_500).into());
        at = at.plus(first_key).plus(Millis(chance.between(600, 3_000).into()));
        events.push(DeviceEvent { at, what: Device::Response { item: index, response, first_key: Some(first_key) } });
    }
    events.push(DeviceEvent { at, what: Device::End { draft: None } });
    let raw = |event| serde_json::value::to_raw_value(event).ok();
    (events.iter().filter_map(raw).collect(), at)
}

fn wrong(item: &dyn Item) -> Response {
    match item.misconceptions(Reader::default()).first() {
        Some(way) => way.answer.response(),
        None => Response::One(format!("{}1", item.key().canonical())),
    }
}
