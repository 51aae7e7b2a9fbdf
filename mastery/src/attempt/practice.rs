//! Practice on the record: what was shown, what was answered, nothing that counts.

use super::event::{Device, Entry, Event};
use crate::time::Millis;
use generators::{
    answers::{Response, Verdict, judge},
    item::Identity,
    registry,
};
use serde::{Deserialize, Serialize};
use words::Reader;

/// One practised item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PracticeItem {
    /// Which item it was; fixes it for ever.
    pub identity: Identity,
    /// The first response, as typed.
    pub response: Option<Response>,
    /// How it was judged; none where this build does not draw the item.
    pub verdict: Option<Verdict>,
    /// From the paint to the response.
    pub spent: Millis,
}

/// Derives a round of practice from its events; items are drawn anew and judged here.
#[must_use]
pub fn practice(entries: &[Entry], reader: Reader) -> Vec<PracticeItem> {
    let mut entries: Vec<&Entry> = entries.iter().collect();
    entries.sort_by_key(|entry| entry.place());
    entries.dedup_by_key(|entry| entry.place());
    let mut items: Vec<(u32, Millis, PracticeItem)> = Vec::new();
    for entry in entries {
        let Event::Device(event) = &entry.event else { continue };
        match &event.what {
            Device::Shown { item, identity: Some(identity) } if !items.iter().any(|(number, ..)| number == item) => {
                let identity = identity.clone();
                let blank = PracticeItem { identity, response: None, verdict: None, spent: Millis(0) };
                items.push((*item, event.at, blank));
            }
            Device::Response { item, response, .. } => {
                let found =
                    items.iter_mut().find(|(number, _, practised)| number == item && practised.response.is_none());
                if let Some((_, painted, practised)) = found {
                    practised.verdict = verdict(&practised.identity, response, reader);
                    practised.response = Some(response.clone());
                    practised.spent = event.at.minus(*painted);
                }
            }
            _ => {}
        }
    }
    items.into_iter().map(|(_, _, practised)| practised).collect()
}

fn verdict(identity: &Identity, response: &Response, reader: Reader) -> Option<Verdict> {
    let key = registry::open(&identity.set).ok()?.item(identity.index).key();
    Some(judge(&key, response, reader).verdict)
}
