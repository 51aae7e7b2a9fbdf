//! Deriving a round of practice from its events.

use super::PracticeItem;
use crate::{
    attempt::{Device, Entry, Event},
    time::Millis,
};
use generators::{
    answers::{Response, Verdict, judge},
    item::Identity,
    registry,
};
use std::collections::BTreeMap;
use words::Reader;

/// Derives a round of practice from its events; items are drawn anew and judged here.
#[must_use]
pub fn practice(entries: &[Entry], reader: Reader) -> Vec<PracticeItem> {
    let mut entries: Vec<&Entry> = entries.iter().collect();
    entries.sort_by_key(|entry| entry.place());
    entries.dedup_by_key(|entry| entry.place());
    let mut items: Vec<(Millis, PracticeItem)> = Vec::new();
    let mut places: BTreeMap<u32, usize> = BTreeMap::new();
    for entry in entries {
        let Event::Device(event) = &entry.event else { continue };
        match &event.what {
            Device::Shown { item, identity: Some(identity), .. } if !places.contains_key(item) => {
                let identity = identity.clone();
                let blank = PracticeItem { identity, response: None, verdict: None, spent: Millis(0) };
                places.insert(*item, items.len());
                items.push((event.at, blank));
            }
            Device::Response { item, response, .. } => {
                let found = places.get(item).and_then(|&place| items.get_mut(place));
                if let Some((painted, practised)) = found.filter(|(_, practised)| practised.response.is_none()) {
                    practised.verdict = verdict(&practised.identity, response, reader);
                    practised.response = Some(response.clone());
                    practised.spent = event.at.minus(*painted);
                }
            }
            _ => {}
        }
    }
    items.into_iter().map(|(_, practised)| practised).collect()
}

fn verdict(identity: &Identity, response: &Response, reader: Reader) -> Option<Verdict> {
    let key = registry::open(&identity.set).ok()?.item(identity.index).key();
    Some(judge(&key, response, reader).verdict)
}
