//! The tab's side: one writer's events of one attempt, and how far the server is known to have them.

use super::{Chain, Epoch};
use crate::id::{AttemptId, WriterId};

/// The most events that one batch carries; a whole demonstration fits.
pub const MOST_EVENTS: usize = 200;

/// The most bytes of events in one batch, unless a single event is larger: far below what a server or anything on the
/// way to it refuses.
pub const MOST_BYTES: usize = 64 * 1024;

/// One writer's events of one attempt as they lie on the device.
#[derive(Clone, Debug)]
pub struct Outbox {
    attempt: AttemptId,
    writer: WriterId,
    events: Vec<String>,
    acknowledged: u32,
    most_events: usize,
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
        Self { attempt, writer, events, acknowledged, most_events: MOST_EVENTS }
    }

    /// What was acknowledged in one epoch counts in that one alone: in another, the server's database is a restored backup
    /// that may not have it, and everything is offered again. What is held costs a message and changes nothing.
    pub fn enter(&mut self, acknowledged_in: Epoch, now: Epoch) {
        if acknowledged_in != now {
            self.acknowledged = 0;
        }
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

    /// How many events there are, and the digest over them: what this side says in a check.
    #[must_use]
    pub fn held(&self) -> (u32, String) {
        let mut chain = Chain::begin(self.attempt, self.writer);
        self.events.iter().for_each(|event| chain.push(event));
        (chain.count(), chain.digest())
    }

    /// What to send next: the first index and the events' bytes; none when nothing waits.
    #[must_use]
    pub fn next(&self) -> Option<(u32, &[String])> {
        self.batch_from(self.acknowledged)
    }

    /// All that there is, whatever is acknowledged, batch after batch: for somebody who carries it, perhaps to a server that
    /// was restored meanwhile.
    pub fn all(&self) -> impl Iterator<Item = (u32, &[String])> {
        let after = |(first, batch): &(u32, &[String])| self.batch_from(first + batch.len() as u32);
        std::iter::successors(self.batch_from(0), after)
    }

    fn batch_from(&self, first: u32) -> Option<(u32, &[String])> {
        let waiting = &self.events[first as usize..];
        let mut bytes = 0;
        let fits = waiting.iter().take(self.most_events).take_while(|event| {
            bytes += event.len();
            bytes <= MOST_BYTES
        });
        // One that is too large by itself has to go alone.
        let batch = &waiting[..fits.count().max(1).min(waiting.len())];
        (!batch.is_empty()).then_some((first, batch))
    }

    /// What was sent was refused as too large: from now on half as many events at a time. False where that was a single
    /// one, which can't be sent at all.
    pub fn halve(&mut self) -> bool {
        let sent = self.next().map_or(0, |(_, batch)| batch.len());
        self.most_events = (sent / 2).max(1);
        sent > 1
    }

    /// Takes the word of a server that took what was sent. It may hold more of these events than there are here: another
    /// device writes them, and this one has what the school had when it took over. No digest can be compared then, but the
    /// server has compared what was sent with what it holds, to the byte.
    pub fn taken(&mut self, next_index: u32, digest: &str) -> Received {
        if next_index as usize <= self.events.len() {
            return self.receive(next_index, digest);
        }
        self.acknowledged += self.next().map_or(0, |(_, sent)| sent.len() as u32);
        if self.waiting() == 0 { Received::Settled } else { Received::More }
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
