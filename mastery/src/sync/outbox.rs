//! The tab's side: one writer's events of one attempt, and how far the server is known to have them.

use super::Chain;
use crate::id::{AttemptId, WriterId};

/// The most events that one batch carries; a whole demonstration fits.
pub const MOST_EVENTS: usize = 200;

/// One writer's events of one attempt as they lie on the device.
#[derive(Clone, Debug)]
pub struct Outbox {
    attempt: AttemptId,
    writer: WriterId,
    events: Vec<String>,
    acknowledged: u32,
}

/// What became of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// Both sides hold the same up to here; there is more to send.
    More,
    /// Both sides hold the same, and that is everything.
    Settled,
    /// The server holds other bytes than this tab under the same indices. Nothing local may be forgotten.
    Disagrees,
}

impl Outbox {
    /// An outbox as it was found on the device: all its events' bytes in order, and how many are acknowledged.
    #[must_use]
    pub fn new(attempt: AttemptId, writer: WriterId, events: Vec<String>, acknowledged: u32) -> Self {
        let acknowledged = acknowledged.min(events.len() as u32);
        Self { attempt, writer, events, acknowledged }
    }

    /// Adds an event that is durable on the device; its index.
    pub fn push(&mut self, bytes: String) -> u32 {
        self.events.push(bytes);
        self.events.len() as u32 - 1
    }

    /// How many events the server is not known to have.
    #[must_use]
    pub fn waiting(&self) -> u32 {
        self.events.len() as u32 - self.acknowledged
    }

    /// The index up to which the server is known to have everything.
    #[must_use]
    pub const fn acknowledged(&self) -> u32 {
        self.acknowledged
    }

    /// What to send next: the first index and the events' bytes; none when nothing waits.
    #[must_use]
    pub fn next(&self) -> Option<(u32, &[String])> {
        let from = self.acknowledged as usize;
        let to = self.events.len().min(from + MOST_EVENTS);
        (from < to).then(|| (self.acknowledged, &self.events[from..to]))
    }

    /// Takes the server's word on how far it has this writer's events. A reply that
    /// says less than was acknowledged (it came late, or the server was restored) makes the rest be sent again, which
    /// costs a message and loses nothing.
    pub fn receive(&mut self, next_index: u32, digest: &str) -> Received {
        let Some(held) = self.events.get(..next_index as usize) else {
            return Received::Disagrees;
        };
        let mut chain = Chain::begin(self.attempt, self.writer);
        held.iter().for_each(|event| chain.push(event));
        if chain.digest() != digest {
            return Received::Disagrees;
        }
        self.acknowledged = next_index;
        if self.waiting() == 0 { Received::Settled } else { Received::More }
    }
}
