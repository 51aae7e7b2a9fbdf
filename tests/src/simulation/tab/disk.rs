//! What lies on a device, durable before anything else happens, on a disk that may fail.

use crate::chance::Chance;
use mastery::{
    attempt::{Device, DeviceEvent, Entry, Stamp},
    id::{AttemptId, WriterId},
    sync::{Epoch, Outbox},
    ticket::Ticket,
    time::{Instant, Millis},
    wire::v1::Authority,
};

/// What lies on the device.
#[derive(Debug)]
pub struct Disk {
    /// The attempt, from the press of Start on.
    pub attempt: AttemptId,
    /// The tab's name in it.
    pub writer: WriterId,
    /// What allows to send events, when it is here.
    pub authority: Option<Authority>,
    /// What each tab wrote, as far as it is here: the own part last, once there is one.
    pub parts: Vec<Part>,
    /// Both clocks at the last event of any part.
    pub stamp: Option<Stamp>,
    /// Whether nothing more happens here.
    pub ended: bool,
    /// So many writes in a hundred fail.
    pub fails: u64,
    /// So many have failed.
    pub failed: u64,
}

/// What one tab wrote, and how far the school is known to have it.
#[derive(Clone, Debug)]
pub struct Part {
    /// The tab.
    pub writer: WriterId,
    /// Its generation.
    pub generation: u32,
    /// The events' bytes.
    pub events: Vec<String>,
    /// How many of them the school is known to have.
    pub acknowledged: u32,
    /// In which epoch.
    pub epoch: Epoch,
}

impl Part {
    /// What still has to be sent of it, in the life of the school's database that was last heard of.
    pub fn outbox(&self, attempt: AttemptId, heard: Option<Epoch>) -> Outbox {
        let mut outbox = Outbox::new(attempt, self.writer, self.events.clone(), self.acknowledged);
        outbox.enter(self.epoch, heard.unwrap_or(self.epoch));
        outbox
    }
}

impl Disk {
    /// A device on which nothing of an attempt lies yet.
    pub fn new(attempt: AttemptId, writer: WriterId) -> Self {
        let (authority, parts, stamp) = (None, Vec::new(), None);
        Self { attempt, writer, authority, parts, stamp, ended: false, fails: 0, failed: 0 }
    }

    /// This tab's part.
    pub fn own(&self) -> Option<&Part> {
        self.parts.last().filter(|part| part.writer == self.writer)
    }

    /// The bytes of this tab's events.
    pub fn events(&self) -> &[String] {
        self.own().map_or(&[], |part| &part.events)
    }

    /// The ticket, in a demonstration.
    pub fn ticket(&self) -> Option<Ticket> {
        match self.authority.as_ref()? {
            Authority::Ticket(signed) => signed.unverified(),
            Authority::Permit(_) => None,
        }
    }

    /// All that is here, for the fold.
    pub fn entries(&self) -> Vec<Entry> {
        let of = |part: &Part| {
            let (generation, writer) = (part.generation, part.writer);
            let numbered = (0..).zip(part.events.clone());
            numbered.map(move |(index, bytes)| Entry::read(generation, writer, index, &bytes))
        };
        self.parts.iter().flat_map(of).collect()
    }

    /// Whether a write is kept. One that is not leaves everything as it was.
    pub fn keeps(&mut self, chance: &mut Chance) -> bool {
        let is_kept = !chance.hits(self.fails);
        self.failed += u64::from(!is_kept);
        is_kept
    }

    /// Appends an event to this tab's part, which begins with its first; whether it happened: one that is not kept did not.
    pub fn append(&mut self, at: Millis, wall: Instant, what: Device, chance: &mut Chance) -> bool {
        if !self.keeps(chance) {
            return false;
        }
        let bytes = serde_json::to_string(&DeviceEvent { at, what }).unwrap_or_default();
        if self.own().is_none() {
            let generation = 1 + self.parts.iter().map(|part| part.generation).max().unwrap_or(0);
            let (writer, epoch) = (self.writer, Epoch::FIRST);
            self.parts.push(Part { writer, generation, events: Vec::new(), acknowledged: 0, epoch });
        }
        if let Some(own) = self.parts.last_mut() {
            own.events.push(bytes);
        }
        self.stamp = Some(Stamp { elapsed: at, wall });
        true
    }
}
