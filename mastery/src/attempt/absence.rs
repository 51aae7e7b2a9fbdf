//! How long a student's page was away, and how often it was loaded anew, as far as its own events tell.
//!
//! A page says when it goes out of sight and when it is back. What it was not there to say shows in its two clocks: the
//! attempt's goes on through sleep and reload, the page's own stands still while a device sleeps, and begins anew with a new
//! page. Before a page has told of its own clock it is known to show at least what has passed since its first event.

use super::{
    clock::CLOCKS_DISAGREE,
    event::{Device, DeviceEvent, Entry, Event},
};
use crate::{id::WriterId, time::Millis};

/// The two clocks are not read in the same instant.
const READ_APART: Millis = Millis(100);

/// What is known of a student's absence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Absence {
    /// So long the page was out of sight, or the device asleep.
    pub away: Millis,
    /// So often the page was loaded anew.
    pub reloads: u32,
}

/// What one tab's events have told so far.
struct Page {
    tab: (u32, WriterId),
    hidden: Option<Millis>,
    /// The attempt's clock at its last event.
    last: Millis,
    /// The attempt's clock beside the page's own, and whether the page said so or it is the least that it can show.
    clocks: (Millis, Millis),
    is_said: bool,
}

/// From entries in their order. What comes after the end of the attempt is nobody's absence from it.
pub(super) fn absence(entries: &[Entry], end: Option<Millis>) -> Absence {
    let mut absence = Absence::default();
    let mut page: Option<Page> = None;
    for entry in entries {
        let Event::Device(event) = &entry.event else { continue };
        let tab = (entry.generation, entry.writer);
        let page = match &mut page {
            Some(page) if page.tab == tab => page,
            other => {
                other.insert(Page { tab, hidden: None, last: event.at, clocks: (event.at, Millis(0)), is_said: false })
            }
        };
        let (from, is_new) = page.take(event);
        let until = end.map_or(event.at, |end| event.at.min(end));
        absence.away = absence.away.plus(from.map_or(Millis(0), |from| until.minus(from)));
        // What is loaded anew after the end is the result.
        absence.reloads += u32::from(is_new && end.is_none_or(|end| event.at <= end));
    }
    absence
}

impl Page {
    /// Since when it had been away that is back with this event, and whether it was loaded anew.
    fn take(&mut self, event: &DeviceEvent) -> (Option<Millis>, bool) {
        let last = std::mem::replace(&mut self.last, event.at);
        match event.what {
            Device::Hidden => {
                self.hidden = self.hidden.or(Some(event.at));
                (None, false)
            }
            Device::Resumed { monotonic, .. } => {
                let (at, own) = self.clocks;
                let due = own.plus(last.minus(at));
                let is_new = monotonic < own || monotonic.plus(READ_APART) < due;
                let slept = event.at.minus(at).minus(monotonic.minus(own));
                let slept = (self.is_said && !is_new && slept >= CLOCKS_DISAGREE).then(|| event.at.minus(slept));
                let hidden = self.hidden.take();
                (self.clocks, self.is_said) = ((event.at, monotonic), true);
                (hidden.into_iter().chain(slept).min(), is_new)
            }
            // It was out of sight to the end.
            Device::End { .. } | Device::Leave => (self.hidden.take(), false),
            _ => (None, false),
        }
    }
}
